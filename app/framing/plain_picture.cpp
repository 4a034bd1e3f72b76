// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/plain_picture.h"

#include <QColorSpace>
#include <QPainter>

namespace framing
{
namespace
{

bool isPlain(const QImage& picture)
{
    return picture.format() == QImage::Format_RGB32 && picture.textKeys().isEmpty() &&
           !picture.colorSpace().isValid() && picture.devicePixelRatio() == 1;
}

} // namespace

QImage plainPicture(const QImage& picture)
{
    if (picture.isNull() || isPlain(picture))
        return picture;
    QImage source = picture.convertToFormat(picture.hasAlphaChannel() ? QImage::Format_ARGB32
                                                                      : QImage::Format_RGB32);
    if (source.colorSpace().isValid() && source.colorSpace() != QColorSpace(QColorSpace::SRgb))
        source.convertToColorSpace(QColorSpace(QColorSpace::SRgb));
    // Painted onto a new image, because every conversion in place takes the metadata along.
    QImage plain(source.size(), QImage::Format_RGB32);
    if (plain.isNull())
        return {};
    plain.fill(Qt::white);
    QPainter painter(&plain);
    painter.drawImage(plain.rect(), source, source.rect());
    return plain;
}

} // namespace framing
