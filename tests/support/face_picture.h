// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QBuffer>
#include <QImage>

namespace support
{

/// A small real picture in the given format ("JPEG", "PNG", "BMP"); what it shows does not matter.
inline QByteArray facePicture(const char* format = "JPEG", QSize size = {64, 48})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::gray);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

} // namespace support
