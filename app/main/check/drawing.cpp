// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "main/check/drawing.h"

#include "main/words.h"

#include "framing/mesh_points.h"
#include "ui/widgets/oval.h"

#include <QBuffer>

#include <algorithm>
#include <cmath>

namespace program
{
namespace
{

constexpr int widestThumbnail = 480;
constexpr int thumbnailQuality = 80;

QString thumbnail(const QImage& photo)
{
    const QImage small = photo.width() > widestThumbnail
                             ? photo.scaledToWidth(widestThumbnail, Qt::SmoothTransformation)
                             : photo;
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    buffer.open(QIODevice::WriteOnly);
    small.save(&buffer, "JPG", thumbnailQuality);
    return QStringLiteral("data:image/jpeg;base64,") + QString::fromLatin1(jpeg.toBase64());
}

QString number(double value)
{
    return QString::number(value, 'f', 1);
}

/// A shape that stands out from bright and from dark pictures: a dark one beneath it. `shape` has
/// a place for its class.
QString outlined(const QString& shape, const char* className)
{
    return shape.arg(QStringLiteral("halo")) + shape.arg(QString::fromLatin1(className));
}

QString oval(const QRectF& oval)
{
    const QString place = QStringLiteral(R"(cx="%1" cy="%2" rx="%3" ry="%4")")
                              .arg(number(oval.center().x()), number(oval.center().y()),
                                   number(oval.width() / 2), number(oval.height() / 2));
    return outlined(QStringLiteral(R"(<ellipse class="%1" )") + place + QStringLiteral("/>"),
                    "oval");
}

QString box(const QRectF& box, const char* className)
{
    const QString place =
        QStringLiteral(R"(x="%1" y="%2" width="%3" height="%4")")
            .arg(number(box.x()), number(box.y()), number(box.width()), number(box.height()));
    return outlined(QStringLiteral(R"(<rect class="%1" rx="4" )") + place + QStringLiteral("/>"),
                    className);
}

QString at(const framing::Point3& point)
{
    return QStringLiteral("%1 %2").arg(std::lround(point.x)).arg(std::lround(point.y));
}

bool isFinite(const framing::Mesh& mesh)
{
    return std::all_of(mesh.points.begin(), mesh.points.end(), [](const framing::Point3& point) {
        return std::isfinite(point.x) && std::isfinite(point.y);
    });
}

/// The points as dots of one path, and the outline of the face.
QString mesh(const framing::Mesh& mesh)
{
    QString dots;
    for (const framing::Point3& point : mesh.points)
        dots += u'M' + at(point) + QStringLiteral("h0");
    QString outline;
    for (const int index : framing::mesh_points::faceOval)
        outline +=
            (outline.isEmpty() ? u'M' : u'L') + at(mesh.points[static_cast<std::size_t>(index)]);
    const QString path = QStringLiteral(R"(<path class="%1" d=")");
    return outlined(path + dots + QStringLiteral("\"/>"), "dots") +
           outlined(path + outline + QStringLiteral("Z\"/>"), "outline");
}

} // namespace

QString checkDrawing(const QImage& photo, const framing::Report& report)
{
    const auto& seen = report.observation;
    QString shapes = oval(ui::ovalIn(photo.size()));
    for (std::size_t i = 0; i < seen.faces.size(); ++i)
        shapes += box(seen.faces[i].box, i == 0 ? "box" : "box other");
    if (seen.mesh && isFinite(*seen.mesh))
        shapes += mesh(*seen.mesh);
    return QStringLiteral(R"(<svg class="photo" viewBox="0 0 %1 %2" role="img" aria-label="%3">)"
                          R"(<image width="%1" height="%2" href="%4"/>)"
                          R"(<g class="drawing" fill="none">%5</g></svg>)")
        .arg(photo.width())
        .arg(photo.height())
        .arg(Words::tr("The photo, and on it what was measured").toHtmlEscaped(), thumbnail(photo),
             shapes);
}

} // namespace program
