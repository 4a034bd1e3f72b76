// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/viewfinder.h"

#include "ui/texts/advice_texts.h"
#include "ui/theme.h"
#include "ui/widgets/advice_sign.h"
#include "ui/widgets/label.h"
#include "ui/widgets/oval.h"

#include <QAccessible>
#include <QEvent>
#include <QLinearGradient>
#include <QPainter>

#include <algorithm>

namespace ui
{
namespace
{

constexpr QSize smallestView{400, 300};
constexpr int signDiameter = 46;
constexpr int adviceBar = 66; // height of the strip at the bottom that holds the advice
constexpr double ringDistance = 14;

} // namespace

Viewfinder::Viewfinder(QWidget* parent)
    : QWidget(parent),
      m_sign(new AdviceSign(signDiameter, this)),
      m_sentence(makeLabel(Look::Advice, this))
{
    setObjectName(QStringLiteral("viewfinder"));
    m_sentence->setObjectName(QStringLiteral("advice"));
    m_sentence->setAlignment(Qt::AlignVCenter | Qt::AlignLeft);
    setMinimumSize(smallestView);
    setAttribute(Qt::WA_OpaquePaintEvent);
    showAdvice();
}

void Viewfinder::setFrame(const QImage& frame)
{
    m_frame = frame;
    update(pictureRect());
}

void Viewfinder::setGuidance(framing::Advice advice, double hold)
{
    const bool adviceChanged = m_advice != advice;
    if (!adviceChanged && qFuzzyCompare(1 + m_hold, 1 + hold))
        return;
    m_advice = advice;
    m_hold = hold;
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

void Viewfinder::resizeEvent(QResizeEvent*)
{
    m_oval = ovalIn(pictureRect().size()).translated(pictureRect().topLeft());
    m_path = QPainterPath();
    m_path.addEllipse(m_oval);
    m_shade = QPixmap();
    layOutAdvice();
}

void Viewfinder::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        showAdvice();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        m_shade = QPixmap();
    QWidget::changeEvent(event);
}

void Viewfinder::showAdvice()
{
    m_sign->setIcon(texts::icon(m_advice));
    m_sentence->setText(texts::sentence(m_advice));
    QAccessibleEvent alert(m_sentence, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    layOutAdvice();
}

void Viewfinder::layOutAdvice()
{
    constexpr int space = 16;
    const QRect picture = pictureRect();
    const int widest = picture.width() - signDiameter - 3 * space;
    m_sentence->ensurePolished();
    const int wanted =
        m_sentence->fontMetrics().size(Qt::TextSingleLine, m_sentence->text()).width() + 4;
    const int width = std::min(widest, wanted);
    const int height = std::max(adviceBar, m_sentence->heightForWidth(width));
    const int left = picture.x() + (picture.width() - signDiameter - space - width) / 2;
    m_sentence->setGeometry(left + signDiameter + space, picture.bottom() - height, width, height);
    m_sign->move(left, m_sentence->geometry().center().y() - signDiameter / 2);
}

void Viewfinder::drawLayers()
{
    const QRect picture = pictureRect();
    QPainterPath whole;
    whole.addRect(picture);
    for (QPixmap* layer : {&m_shade, &m_cover}) {
        *layer = QPixmap(picture.size() * devicePixelRatioF());
        layer->setDevicePixelRatio(devicePixelRatioF());
        layer->fill(Qt::transparent);
    }

    QPainter shade(&m_shade);
    shade.setRenderHint(QPainter::Antialiasing);
    shade.translate(-picture.topLeft());
    shade.fillPath(whole.subtracted(m_path), QColor(8, 12, 18, 100));

    QPainter cover(&m_cover);
    cover.setRenderHint(QPainter::Antialiasing);
    cover.translate(-picture.topLeft());
    QLinearGradient dark(0, picture.bottom() - 1.6 * adviceBar, 0, picture.bottom());
    dark.setColorAt(0, QColor(0, 0, 0, 0));
    dark.setColorAt(0.45, QColor(0, 0, 0, 190));
    dark.setColorAt(1, QColor(0, 0, 0, 225));
    cover.fillRect(picture, dark);
    QPainterPath rounded;
    rounded.addRoundedRect(picture, measure::cardRadius, measure::cardRadius);
    cover.fillPath(whole.subtracted(rounded), currentTokens().background);
}

void Viewfinder::paintEvent(QPaintEvent*)
{
    if (m_shade.isNull())
        drawLayers();
    const QRect picture = pictureRect();
    QPainter painter(this);
    if (picture != rect())
        painter.fillRect(rect(), currentTokens().background);
    if (m_frame.isNull()) {
        painter.fillRect(picture, QColor(20, 24, 30));
    } else {
        painter.save();
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.translate(picture.x() + picture.width(), picture.y());
        painter.scale(-1, 1);
        painter.drawImage(QRect(QPoint(0, 0), picture.size()), m_frame);
        painter.restore();
    }
    painter.drawPixmap(picture.topLeft(), m_shade);
    paintOval(painter);
    painter.drawPixmap(picture.topLeft(), m_cover);
}

void Viewfinder::paintOval(QPainter& painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const bool ready = m_advice == framing::Advice::Ready;
    if (!ready) {
        QPen dashes(currentTokens().ovalWaiting, 4);
        dashes.setDashPattern({4, 3});
        painter.setPen(dashes);
        painter.drawPath(m_path);
        return;
    }
    painter.setPen(QPen(currentTokens().ovalReady, 4));
    painter.drawPath(m_path);
    const double share = m_reduceMotion && m_hold > 0 ? 1 : std::clamp(m_hold, 0.0, 1.0);
    constexpr int fullCircle = 360 * 16;
    painter.setPen(QPen(currentTokens().ovalReady, 8, Qt::SolidLine, Qt::RoundCap));
    const QRectF ring = m_oval.adjusted(-ringDistance, -ringDistance, ringDistance, ringDistance);
    painter.drawArc(ring, fullCircle / 4, -static_cast<int>(share * fullCircle));
}

} // namespace ui
