// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "camera/replay_pictures.h"

#include "camera/central_crop.h"

#include <QDir>
#include <QImageReader>

namespace camera
{
namespace
{

constexpr qint64 maximumPixels = 32'000'000;
// A short loop stays decoded, since decoding takes longer than a frame may; a long one is read anew
// on each turn.
constexpr qsizetype cacheBytes = 64 * 1024 * 1024;

bool isAcceptable(const QImageReader& reader)
{
    // The size comes out of the header, before anything is allocated for the pixels.
    const QSize size = reader.size();
    return !size.isEmpty() && qint64{size.width()} * size.height() <= maximumPixels;
}

} // namespace

bool looksLikePicture(const QString& path)
{
    // Only these, for the other formats that Qt reads are text or animations.
    static const QByteArrayList formats{QByteArrayLiteral("jpeg"), QByteArrayLiteral("png"),
                                        QByteArrayLiteral("bmp")};
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    return reader.canRead() && formats.contains(reader.format());
}

QStringList picturesIn(const QDir& folder)
{
    QStringList pictures;
    const auto entries = folder.entryInfoList(QDir::Files | QDir::Readable, QDir::Name);
    for (const QFileInfo& entry : entries) {
        if (looksLikePicture(entry.filePath())) {
            pictures.append(entry.filePath());
        }
    }
    return pictures;
}

ReplayPictures::ReplayPictures(QStringList files)
    : m_files(std::move(files)),
      m_decoded(cacheBytes)
{
}

QImage ReplayPictures::next()
{
    while (!m_files.isEmpty()) {
        m_position %= m_files.size();
        const QImage image = read(m_files[m_position]);
        if (!image.isNull()) {
            ++m_position;
            return image;
        }
        m_files.removeAt(m_position);
    }
    return {};
}

QImage ReplayPictures::read(const QString& file)
{
    if (const QImage* known = m_decoded.object(file)) {
        return *known;
    }
    QImageReader reader(file);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    if (!isAcceptable(reader)) {
        return {};
    }
    const QImage whole = reader.read();
    const QImage crop = whole.copy(centralCrop(whole.size())).convertToFormat(QImage::Format_RGB32);
    if (!crop.isNull()) {
        m_decoded.insert(file, new QImage(crop), crop.sizeInBytes());
    }
    return crop;
}

} // namespace camera
