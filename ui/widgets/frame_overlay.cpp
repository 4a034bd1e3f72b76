// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/frame_overlay.h"

#include "framing/mesh_points.h"
#include "ui/texts/finding_texts.h"
#include "ui/theme.h"
#include "ui/widgets/viewfinder.h"

#include <QEvent>
#include <QPainter>
#include <QtMath>

#include <algorithm>
#include <cmath>

namespace ui
{
namespace
{

using namespace std::chrono_literals;
using framing::Level;

constexpr int smallestText = 8; // px
constexpr int largestText = 13;
constexpr double lineHeight = 1.3; // of the text's size
constexpr int adviceHeight = 72;   // the sentence at the bottom stays free
constexpr int margin = 8;

// The picture may be bright or dark, whatever the window's theme: the colours of the dark one on a
// dark ground can always be read.
const Tokens& overlayColours()
{
    return tokens(Scheme::Dark);
}

struct Line {
    QChar sign;
    QColor colour;
    QString name;
    QString value;
};

Line lineOf(const framing::Finding& finding)
{
    const Tokens& colours = overlayColours();
    const QString name = texts::name(finding.check);
    const QString value = texts::value(finding.check, finding.value);
    switch (finding.level) {
    case Level::Ideal:
        return {u'✓', colours.good, name, value};
    case Level::Warn:
        return {u'!', colours.attention, name, value};
    case Level::Block:
        return {u'✕', colours.bad, name, value};
    case Level::NotAssessed:
        return {u'–', colours.muted, name, value};
    }
    Q_UNREACHABLE();
}

QString inMilliseconds(std::chrono::microseconds time)
{
    return FrameOverlay::tr("%1 ms").arg(double(time.count()) / 1000, 0, 'f', 1);
}

std::vector<Line> linesOf(const framing::Report& report, const framing::StageTimes& took,
                          double framesPerSecond)
{
    std::vector<Line> lines;
    for (const framing::Finding& finding : report.findings)
        lines.push_back(lineOf(finding));
    const auto time = [&](const QString& name, const QString& value) {
        lines.push_back({u' ', overlayColours().text, name, value});
    };
    time(FrameOverlay::tr("Cropping"), inMilliseconds(took.cropping));
    time(FrameOverlay::tr("Finding"), inMilliseconds(report.observation.times.detecting));
    time(FrameOverlay::tr("Mesh"), inMilliseconds(report.observation.times.meshing));
    time(FrameOverlay::tr("Measuring"), inMilliseconds(took.judging));
    time(FrameOverlay::tr("Together"), inMilliseconds(took.total()));
    time(FrameOverlay::tr("Frames a second"), QString::number(framesPerSecond, 'f', 1));
    return lines;
}

/// Draws with a dark line beneath, so that it can be seen on any picture.
template<class Draw> void outlined(QPainter& painter, const QColor& colour, double width, Draw draw)
{
    for (const auto& [ink, thickness] :
         {std::pair(QColor(0, 0, 0, 150), width + 2), std::pair(colour, width)}) {
        QPen pen(ink, thickness, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
        pen.setCosmetic(true);
        painter.setPen(pen);
        draw();
    }
}

/// Where the head's own axes point in the picture: to the picture's right, down and to the camera,
/// each 1 long when seen from the side. Signs as at framing::Pose.
std::array<QPointF, 3> axesOf(const framing::Pose& pose)
{
    const double yaw = qDegreesToRadians(pose.yaw);
    const double pitch = qDegreesToRadians(pose.pitch);
    const double roll = qDegreesToRadians(pose.roll);
    const auto rolled = [&](double x, double y) {
        return QPointF(x * std::cos(roll) - y * std::sin(roll),
                       x * std::sin(roll) + y * std::cos(roll));
    };
    return {rolled(std::cos(yaw), 0), rolled(std::sin(pitch) * std::sin(yaw), std::cos(pitch)),
            rolled(std::cos(pitch) * std::sin(yaw), -std::sin(pitch))};
}

} // namespace

FrameOverlay::FrameOverlay(Viewfinder* view)
    : QWidget(view),
      m_view(view)
{
    setObjectName(QStringLiteral("frameOverlay"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setLayoutDirection(Qt::LeftToRight); // a picture is read from neither side
    hide();
    view->installEventFilter(this);
    coverPicture();
}

void FrameOverlay::setFrame(const framing::AnalysedFrame& frame)
{
    if (isHidden())
        return;
    m_report = frame.report;
    m_took = frame.took;
    m_arrivals.push_back(frame.at);
    while (frame.at - m_arrivals.front() > 1s || frame.at < m_arrivals.front())
        m_arrivals.pop_front();
    update();
}

double FrameOverlay::framesPerSecond() const
{
    if (m_arrivals.size() < 2 || m_arrivals.back() == m_arrivals.front())
        return 0;
    const std::chrono::duration<double> span = m_arrivals.back() - m_arrivals.front();
    return double(m_arrivals.size() - 1) / span.count();
}

void FrameOverlay::coverPicture()
{
    setGeometry(m_view->pictureRect());
    raise();
}

bool FrameOverlay::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view && event->type() == QEvent::Resize)
        coverPicture();
    return QWidget::eventFilter(watched, event);
}

void FrameOverlay::hideEvent(QHideEvent* event)
{
    m_report.reset();
    m_arrivals.clear();
    QWidget::hideEvent(event);
}

void FrameOverlay::paintEvent(QPaintEvent*)
{
    if (!m_report || m_report->pictureSize.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.save();
    painter.translate(width(), 0);
    painter.scale(-double(width()) / m_report->pictureSize.width(),
                  double(height()) / m_report->pictureSize.height());
    paintFaces(painter);
    painter.restore();
    paintValues(painter);
}

void FrameOverlay::paintFaces(QPainter& painter) const
{
    const framing::Observation& seen = m_report->observation;
    for (const framing::DetectedFace& face : seen.faces)
        outlined(painter, Qt::white, 2, [&] { painter.drawRect(face.box); });
    if (!seen.mesh)
        return;
    QPolygonF points;
    for (const framing::Point3& point : seen.mesh->points) {
        if (std::isfinite(point.x) && std::isfinite(point.y))
            points << QPointF(double(point.x), double(point.y));
    }
    outlined(painter, overlayColours().ovalReady, 1.5, [&] { painter.drawPoints(points); });
    if (!seen.pose || seen.faces.empty() || points.size() != framing::Mesh::pointCount)
        return;
    const QPointF nose = points[framing::mesh_points::noseTip];
    const double length = seen.faces.front().box.height() / 2;
    const auto axes = axesOf(*seen.pose);
    const std::array colours{overlayColours().bad, overlayColours().good, overlayColours().primary};
    for (std::size_t i = 0; i < axes.size(); ++i)
        outlined(painter, colours[i], 3, [&] { painter.drawLine(nose, nose + axes[i] * length); });
}

void FrameOverlay::paintValues(QPainter& painter) const
{
    const std::vector<Line> lines = linesOf(*m_report, m_took, framesPerSecond());
    const int room = height() - adviceHeight - 4 * margin;
    QFont small = font();
    small.setPixelSize(
        std::clamp(int(room / (lineHeight * double(lines.size()))), smallestText, largestText));
    painter.setFont(small);
    const QFontMetrics metrics(small);
    int widestName = 0;
    int widestValue = 0;
    for (const Line& line : lines) {
        widestName = std::max(widestName, metrics.horizontalAdvance(line.name));
        widestValue = std::max(widestValue, metrics.horizontalAdvance(line.value));
    }
    const int step = qRound(lineHeight * small.pixelSize());
    const int signWidth = 2 * small.pixelSize();
    const QRect panel(margin, margin, signWidth + widestName + widestValue + 4 * margin,
                      step * int(lines.size()) + 2 * margin);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(8, 12, 18, 200));
    painter.drawRoundedRect(panel, margin, margin);
    QRect row(panel.x() + margin, panel.y() + margin, panel.width() - 2 * margin, step);
    for (const Line& line : lines) {
        painter.setPen(line.colour);
        painter.drawText(row, Qt::AlignVCenter | Qt::AlignLeft, line.sign);
        painter.drawText(row.adjusted(signWidth, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                         line.name);
        painter.drawText(row, Qt::AlignVCenter | Qt::AlignRight, line.value);
        row.translate(0, step);
    }
}

} // namespace ui
