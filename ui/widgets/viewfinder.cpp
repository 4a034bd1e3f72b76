// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/viewfinder.h"

#include "ui/texts/advice_texts.h"
#include "ui/theme.h"
#include "ui/widgets/advice_arrows.h"
#include "ui/widgets/advice_sign.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/label.h"
#include "ui/widgets/oval.h"

#include <QEvent>
#include <QLinearGradient>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace ui
{
namespace
{

constexpr QSize smallestView{400, 300};
// In a picture 540 high.
constexpr int signDiameter = 46;
constexpr int adviceSize = 30; // of the letters
constexpr int adviceBar = 66;  // strip at the bottom that holds the advice
constexpr double drawnHeight = 540;
constexpr double largest = 52.0 / adviceSize;

constexpr double ringDistance = 14;
constexpr QColor over(8, 12, 18); // what is drawn dark over the picture

bool isInPlace(const framing::Guidance& guidance)
{
    return std::all_of(guidance.needs.begin(), guidance.needs.end(),
                       [](const framing::NeedStatus& status) {
                           const bool isPlace = status.need == framing::Need::Distance ||
                                                status.need == framing::Need::Position ||
                                                status.need == framing::Need::OnePerson;
                           return !isPlace || status.level == framing::Level::Ideal;
                       });
}

QColor translucent(QColor colour, int alpha)
{
    colour.setAlpha(alpha);
    return colour;
}

} // namespace

Viewfinder::Viewfinder(QWidget* parent)
    : QWidget(parent),
      m_sign(new AdviceSign(this)),
      m_sentence(makeLabel(Look::Advice, this)),
      m_announcer(new Announcer(m_sentence))
{
    setObjectName(QStringLiteral("viewfinder"));
    m_sentence->setObjectName(QStringLiteral("advice"));
    m_sentence->setAlignment(Qt::AlignVCenter | Qt::AlignLeft);
    setMinimumSize(smallestView);
    setAttribute(Qt::WA_OpaquePaintEvent);
    layOutPicture();
    showAdvice();
}

void Viewfinder::setFrame(const QImage& frame)
{
    m_frame = frame;
    update(pictureRect());
}

void Viewfinder::setGuidance(const framing::Guidance& guidance)
{
    const bool adviceChanged = m_guidance.advice != guidance.advice;
    m_guidance = guidance;
    m_arrows = adviceArrows(guidance, m_oval);
    if (adviceChanged)
        showAdvice();
    update(pictureRect());
}

void Viewfinder::setReduceMotion(bool reduce)
{
    m_reduceMotion = reduce;
}

QRect Viewfinder::pictureRect() const
{
    const QSize picture = QSize(4, 3).scaled(size(), Qt::KeepAspectRatio);
    return {QPoint((width() - picture.width()) / 2, 0), picture};
}

QSize Viewfinder::sizeHint() const
{
    return {720, 540};
}

int Viewfinder::scaled(int pixels) const
{
    return qRound(pixels * std::clamp(pictureRect().height() / drawnHeight, 1.0, largest));
}

void Viewfinder::resizeEvent(QResizeEvent*)
{
    layOutPicture();
}

void Viewfinder::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        showAdvice();
    if (event->type() == QEvent::LayoutDirectionChange)
        layOutAdvice();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        m_shade = QPixmap();
    QWidget::changeEvent(event);
}

void Viewfinder::showAdvice()
{
    m_sign->setIcon(texts::icon(m_guidance.advice));
    m_sentence->setText(texts::sentence(m_guidance.advice));
    m_announcer->announce();
    layOutAdvice();
}

void Viewfinder::layOutPicture()
{
    m_oval = ovalIn(pictureRect().size()).translated(pictureRect().topLeft());
    m_path = QPainterPath();
    m_path.addEllipse(m_oval);
    m_arrows = adviceArrows(m_guidance, m_oval);
    m_shade = QPixmap();
    m_sign->setDiameter(scaled(signDiameter));
    m_sentence->setStyleSheet(QStringLiteral("font-size: %1px").arg(scaled(adviceSize)));
    layOutAdvice();
}

void Viewfinder::layOutAdvice()
{
    constexpr int space = 16;
    const QRect picture = pictureRect();
    const int sign = m_sign->width();
    const int widest = picture.width() - sign - 3 * space;
    m_sentence->ensurePolished();
    const int wanted =
        m_sentence->fontMetrics().size(Qt::TextSingleLine, m_sentence->text()).width() + 4;
    const int width = std::min(widest, wanted);
    const int height = std::max(scaled(adviceBar), m_sentence->heightForWidth(width));
    const int left = picture.x() + (picture.width() - sign - space - width) / 2;
    const QRect sentence(left + sign + space, picture.bottom() - height, width, height);
    const QRect signPlace(left, sentence.center().y() - sign / 2, sign, sign);
    // The sign stands where reading begins. All else here is the picture's, which is read from
    // neither side.
    m_sentence->setGeometry(QStyle::visualRect(layoutDirection(), picture, sentence));
    m_sign->setGeometry(QStyle::visualRect(layoutDirection(), picture, signPlace));
}

void Viewfinder::drawShade()
{
    const QRect picture = pictureRect();
    m_shade = QPixmap(picture.size() * devicePixelRatioF());
    m_shade.setDevicePixelRatio(devicePixelRatioF());
    m_shade.fill(Qt::transparent);
    QPainter painter(&m_shade);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(-picture.topLeft());

    QPainterPath whole;
    whole.addRect(picture);
    painter.fillPath(whole.subtracted(m_path), translucent(over, 100));
    QLinearGradient dark(0, picture.bottom() - 1.3 * scaled(adviceBar), 0, picture.bottom());
    dark.setColorAt(0, translucent(Qt::black, 0));
    dark.setColorAt(0.35, translucent(Qt::black, 190));
    dark.setColorAt(1, translucent(Qt::black, 225));
    painter.fillRect(picture, dark);
    QPainterPath rounded;
    rounded.addRoundedRect(picture, measure::cardRadius, measure::cardRadius);
    painter.fillPath(whole.subtracted(rounded), currentTokens().background);
}

void Viewfinder::paintEvent(QPaintEvent*)
{
    if (m_shade.isNull())
        drawShade();
    QPainter painter(this);
    if (pictureRect() != rect())
        painter.fillRect(rect(), currentTokens().background);
    paintPicture(painter);
    painter.drawPixmap(pictureRect().topLeft(), m_shade);
    painter.setRenderHint(QPainter::Antialiasing);
    paintOval(painter);
    paintArrows(painter);
}

void Viewfinder::paintPicture(QPainter& painter) const
{
    const QRect picture = pictureRect();
    if (m_frame.isNull()) {
        painter.fillRect(picture, QColor(20, 24, 30));
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(picture.x() + picture.width(), picture.y());
    painter.scale(-1, 1);
    painter.drawImage(QRect(QPoint(0, 0), picture.size()), m_frame);
    painter.restore();
}

void Viewfinder::paintOval(QPainter& painter) const
{
    painter.setBrush(Qt::NoBrush);
    if (m_guidance.advice != framing::Advice::Ready) {
        QPen dashes(currentTokens().ovalWaiting, 4);
        dashes.setDashPattern(isInPlace(m_guidance) ? QList<qreal>{10, 2} : QList<qreal>{4, 3});
        painter.setPen(dashes);
        painter.drawPath(m_path);
        return;
    }
    painter.setPen(QPen(currentTokens().ovalReady, 4));
    painter.drawPath(m_path);
    const double hold = m_guidance.hold;
    const double share = m_reduceMotion && hold > 0 ? 1 : std::clamp(hold, 0.0, 1.0);
    constexpr int fullCircle = 360 * 16;
    painter.setPen(QPen(currentTokens().ovalReady, 8, Qt::SolidLine, Qt::RoundCap));
    const QRectF ring = m_oval.adjusted(-ringDistance, -ringDistance, ringDistance, ringDistance);
    painter.drawArc(ring, fullCircle / 4, -static_cast<int>(share * fullCircle));
}

void Viewfinder::paintArrows(QPainter& painter) const
{
    painter.setPen(QPen(translucent(over, 200), 6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(m_arrows);
    painter.fillPath(m_arrows, Qt::white);
}

} // namespace ui
