// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/advice_arrows.h"

#include <QPainterPathStroker>
#include <QTransform>
#include <QtMath>

#include <cmath>

namespace ui
{
namespace
{

using framing::Advice;

// Shares of the oval's height.
constexpr double arrowLength = 0.16;
constexpr double bentWidth = 0.035;
constexpr double gap = 0.05;

// Directions, degrees clockwise from the right.
constexpr double rightwards = 0;
constexpr double downwards = 90;
constexpr double leftwards = 180;
constexpr double upwards = 270;

/// Along the x axis, 1 long, its middle at 0,0.
const QPolygonF& unitArrow()
{
    static const QPolygonF arrow{{-0.5, -0.15}, {0.02, -0.15}, {0.02, -0.42}, {0.5, 0},
                                 {0.02, 0.42},  {0.02, 0.15},  {-0.5, 0.15},  {-0.5, -0.15}};
    return arrow;
}

QPainterPath straightArrow(QPointF middle, double length, double direction)
{
    QTransform transform;
    transform.translate(middle.x(), middle.y());
    transform.rotate(direction);
    transform.scale(length, length);
    QPainterPath path;
    path.addPolygon(transform.map(unitArrow()));
    return path;
}

QPointF onEllipse(const QRectF& ellipse, double degrees)
{
    const double angle = qDegreesToRadians(degrees);
    return ellipse.center() +
           QPointF(ellipse.width() / 2 * std::cos(angle), ellipse.height() / 2 * std::sin(angle));
}

/// Along the ellipse from one angle to the other (degrees clockwise from the right).
QPainterPath bentArrow(const QRectF& ellipse, double from, double to, double width)
{
    QPainterPath line;
    line.arcMoveTo(ellipse, -from);
    line.arcTo(ellipse, -from, from - to);
    QPainterPathStroker stroker;
    stroker.setWidth(width);
    const double sense = to > from ? 1 : -1;
    const QPointF before = onEllipse(ellipse, to - 1);
    const QPointF after = onEllipse(ellipse, to + 1);
    const QPointF along = (after - before) * sense;
    const double direction = qRadiansToDegrees(std::atan2(along.y(), along.x()));
    const double head = 4 * width;
    QPainterPath tip;
    QTransform transform;
    transform.translate(onEllipse(ellipse, to).x(), onEllipse(ellipse, to).y());
    transform.rotate(direction);
    transform.scale(head, head);
    tip.addPolygon(transform.map(QPolygonF{{0, -0.42}, {0.5, 0}, {0, 0.42}, {0, -0.42}}));
    return stroker.createStroke(line).united(tip);
}

/// At both sides of the oval, so that they hide nothing of the face.
QPainterPath pairAtTheSides(const QRectF& oval, double direction)
{
    const double length = arrowLength * oval.height();
    const QPointF aside(oval.width() / 2 + gap * oval.height() + length / 2, 0);
    return straightArrow(oval.center() - aside, length, direction) +
           straightArrow(oval.center() + aside, length, direction);
}

QPainterPath besideTheOval(const QRectF& oval, double direction)
{
    const double length = 1.5 * arrowLength * oval.height();
    const double away = oval.width() / 2 + gap * oval.height() + length / 2;
    const double sign = direction == rightwards ? 1 : -1;
    return straightArrow(oval.center() + QPointF(sign * away, 0), length, direction);
}

QPainterPath fourAround(const QRectF& oval, bool outwards)
{
    const double length = arrowLength * oval.height();
    const double away = gap * oval.height() + length / 2;
    QPainterPath arrows;
    for (const double corner : {45, 135, 225, 315}) {
        const QPointF aside(std::cos(qDegreesToRadians(corner)),
                            std::sin(qDegreesToRadians(corner)));
        arrows += straightArrow(onEllipse(oval, corner) + away * aside, length,
                                outwards ? corner : corner + 180);
    }
    return arrows;
}

/// Over the top of the head, the way it should tilt back. A head tilted to the own left leans to
/// the left of the mirrored preview.
QPainterPath tiltArrow(const QRectF& oval, double roll)
{
    const double away = gap * oval.height();
    const QRectF around = oval.adjusted(-away, -away, away, away);
    const double half = roll > 0 ? 35 : -35;
    return bentArrow(around, upwards - half, upwards + half, bentWidth * oval.height());
}

/// Turned to the side: the front half of a ring around the head, seen from above. Chin up or down:
/// along both sides.
QPainterPath turnArrow(const QRectF& oval, const framing::Pose& pose)
{
    const double away = gap * oval.height();
    const double width = bentWidth * oval.height();
    if (std::abs(pose.yaw) >= std::abs(pose.pitch)) {
        const QPointF above(oval.center().x(), oval.top() - away - 1.5 * width);
        const QSizeF size(0.7 * oval.width(), 0.12 * oval.height());
        const QRectF ring(above - QPointF(size.width() / 2, size.height() / 2), size);
        return pose.yaw > 0 ? bentArrow(ring, leftwards - 20, rightwards + 30, width)
                            : bentArrow(ring, rightwards + 20, leftwards - 30, width);
    }
    const QRectF around = oval.adjusted(-away, -away, away, away);
    const double half = pose.pitch > 0 ? 25 : -25;
    return bentArrow(around, rightwards - half, rightwards + half, width) +
           bentArrow(around, leftwards + half, leftwards - half, width);
}

} // namespace

QPainterPath adviceArrows(const framing::Guidance& guidance, const QRectF& oval)
{
    switch (guidance.advice) {
    case Advice::MoveLeft:
        return besideTheOval(oval, leftwards);
    case Advice::MoveRight:
        return besideTheOval(oval, rightwards);
    case Advice::MoveUp:
        return pairAtTheSides(oval, upwards);
    case Advice::MoveDown:
        return pairAtTheSides(oval, downwards);
    case Advice::MoveCloser:
        return fourAround(oval, true);
    case Advice::MoveBack:
        return fourAround(oval, false);
    case Advice::StraightenHead:
        return guidance.pose ? tiltArrow(oval, guidance.pose->roll) : QPainterPath();
    case Advice::LookStraight:
        return guidance.pose ? turnArrow(oval, *guidance.pose) : QPainterPath();
    default:
        return {};
    }
}

} // namespace ui
