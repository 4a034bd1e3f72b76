// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/photo_encoder.h"

#include "framing/plain_picture.h"

#include <QBuffer>
#include <QImageWriter>

namespace framing
{
namespace
{

constexpr int qualityStep = 5;

/// Empty if it could not be written.
QByteArray jpegOf(const QImage& picture, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, QByteArrayLiteral("jpeg"));
    writer.setQuality(quality);
    return writer.write(picture) ? bytes : QByteArray();
}

} // namespace

base::Result<QByteArray, EncodeError> encodePhoto(const QImage& picture)
{
    if (picture.isNull())
        return base::fail(EncodeError::NoPicture);
    const QImage plain = plainPicture(picture);
    QByteArray bytes;
    for (int quality = highestQuality; quality >= lowestQuality; quality -= qualityStep) {
        bytes = jpegOf(plain, quality);
        if (bytes.isEmpty())
            return base::fail(EncodeError::NotWritten);
        if (bytes.size() <= advisedPhotoBytes)
            return bytes;
    }
    if (bytes.size() > mostPhotoBytes)
        return base::fail(EncodeError::TooLarge);
    return bytes;
}

base::Result<QByteArray, EncodeError> encodeSmallest(const QImage& picture)
{
    if (picture.isNull())
        return base::fail(EncodeError::NoPicture);
    QByteArray bytes = jpegOf(plainPicture(picture), lowestQuality);
    if (bytes.isEmpty())
        return base::fail(EncodeError::NotWritten);
    if (bytes.size() > mostPhotoBytes)
        return base::fail(EncodeError::TooLarge);
    return bytes;
}

} // namespace framing
