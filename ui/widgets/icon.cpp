// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/icon.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

#include <array>

namespace ui
{
namespace
{

constexpr std::array iconFiles{
    "tick",   "exclamation", "cross",    "info",   "dash",     "retry", "clock",
    "camera", "send",        "document", "left",   "right",    "up",    "down",
    "closer", "back",        "person",   "people", "straight", "level", "light",
    "dim",    "half",        "hold",     "eye",    "uncover",  "lock",  "mark",
};
static_assert(iconFiles.size() == iconCount);

} // namespace

QPixmap iconPixmap(Icon icon, const QColor& colour, int size, qreal devicePixelRatio)
{
    const auto name = QLatin1String(iconFiles[static_cast<std::size_t>(icon)]);
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    const QByteArray drawing =
        opened ? file.readAll().replace("#000000", colour.name().toLatin1()) : QByteArray();

    QPixmap pixmap(QSize(size, size) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(drawing).render(&painter, QRectF(0, 0, size, size));
    return pixmap;
}

} // namespace ui
