// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/picture_file.h"

#include "framing/jpeg_structure.h"
#include "framing/png_structure.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QtEndian>

namespace framing
{
namespace
{

using FileError = PictureFileError;

/// Shorter side, px, that decoding at a reduced size keeps: the photo is 960x720, with twice that
/// to choose from.
constexpr int leastReducedSide = 1440;
constexpr int mostReduction = 8;
/// In MB: mostPixels at up to 8 bytes each. The reader's own default would refuse what we allow.
constexpr int mostDecoded = 800;

base::Result<QByteArray, FileError> readAll(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return base::fail(FileError::NotFound);
    if (!info.isFile())
        return base::fail(FileError::NotAFile);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(FileError::NotFound);
    QByteArray bytes = file.read(mostPictureBytes + 1);
    if (bytes.isEmpty())
        return base::fail(FileError::Empty);
    if (bytes.size() > mostPictureBytes)
        return base::fail(FileError::TooLarge);
    return bytes;
}

/// The bitmap's own idea of its size, which its decoder does not hold against the file.
bool isCompleteBitmap(const QByteArray& bytes)
{
    constexpr qsizetype sizeAt = 2;
    return bytes.size() >= sizeAt + 4 &&
           qFromLittleEndian<quint32>(bytes.constData() + sizeAt) <= quint64(bytes.size());
}

bool isComplete(const QByteArray& bytes, const QByteArray& format)
{
    if (format == "jpeg")
        return isCompleteJpeg(bytes);
    if (format == "png")
        return isCompletePng(bytes);
    return format != "bmp" || isCompleteBitmap(bytes);
}

/// A JPEG can be decoded at a fraction of its size, in that fraction of the time and memory.
void reduce(QImageReader& reader, QSize size)
{
    int reduction = 1;
    while (reduction < mostReduction &&
           qMin(size.width(), size.height()) / (2 * reduction) >= leastReducedSide)
        reduction *= 2;
    if (reduction > 1)
        reader.setScaledSize(size / reduction);
}

} // namespace

base::Result<QImage, PictureFileError> readPicture(const QString& path)
{
    auto bytes = readAll(path);
    if (!bytes)
        return base::fail(bytes.error());
    QBuffer buffer(&*bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QByteArray format = reader.format();
    if (format != "jpeg" && format != "png" && format != "bmp")
        return base::fail(FileError::NotAPicture);
    const QSize size = reader.size();
    if (size.isEmpty())
        return base::fail(FileError::Damaged);
    if (qint64(size.width()) * size.height() > mostPixels)
        return base::fail(FileError::TooManyPixels);
    if (!isComplete(*bytes, format))
        return base::fail(FileError::Damaged);
    QImageReader::setAllocationLimit(mostDecoded);
    if (format == "jpeg")
        reduce(reader, size);
    QImage picture = reader.read();
    if (picture.isNull())
        return base::fail(FileError::Damaged);
    return picture;
}

} // namespace framing
