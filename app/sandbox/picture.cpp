// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/picture.h"

#include <QtEndian>

namespace sandbox
{
namespace
{

std::optional<QSize> nonEmpty(quint32 width, quint32 height)
{
    constexpr quint32 largest = 65535;
    if (width == 0 || height == 0 || width > largest || height > largest)
        return std::nullopt;
    return QSize(static_cast<int>(width), static_cast<int>(height));
}

bool isStartOfFrame(uchar marker)
{
    constexpr uchar huffmanTables = 0xC4;
    constexpr uchar reserved = 0xC8;
    constexpr uchar arithmeticConditioning = 0xCC;
    return marker >= 0xC0 && marker <= 0xCF && marker != huffmanTables && marker != reserved &&
           marker != arithmeticConditioning;
}

/// Walks the segments (ISO/IEC 10918-1 annex B) up to the scan; a scan without a frame before it is
/// no picture.
std::optional<QSize> jpegSize(QByteArrayView bytes)
{
    constexpr uchar startOfScan = 0xDA;
    std::optional<QSize> size;
    qsizetype at = 2;
    while (at + 4 <= bytes.size()) {
        const auto* segment = reinterpret_cast<const uchar*>(bytes.data()) + at;
        if (segment[0] != 0xFF)
            return std::nullopt;
        if (segment[1] == 0xFF) { // fill byte
            ++at;
            continue;
        }
        const auto length = qFromBigEndian<quint16>(segment + 2);
        if (length < 2 || at + 2 + length > bytes.size())
            return std::nullopt;
        if (isStartOfFrame(segment[1]) && length >= 8)
            size = nonEmpty(qFromBigEndian<quint16>(segment + 7),
                            qFromBigEndian<quint16>(segment + 5));
        at += 2 + length;
        if (segment[1] == startOfScan)
            return bytes.sliced(at).indexOf("\xFF\xD9") < 0 ? std::nullopt : size;
    }
    return std::nullopt;
}

std::optional<QSize> pngSize(QByteArrayView bytes)
{
    constexpr qsizetype headerEnd = 33; // signature 8, IHDR chunk 25
    constexpr QByteArrayView endChunk("\0\0\0\0IEND\xAE\x42\x60\x82", 12);
    if (bytes.size() < headerEnd + endChunk.size() || bytes.sliced(12, 4) != "IHDR" ||
        bytes.indexOf(endChunk, headerEnd) < 0)
        return std::nullopt;
    return nonEmpty(qFromBigEndian<quint32>(bytes.data() + 16),
                    qFromBigEndian<quint32>(bytes.data() + 20));
}

} // namespace

std::optional<QSize> pictureSize(QByteArrayView bytes)
{
    if (bytes.startsWith("\xFF\xD8\xFF"))
        return jpegSize(bytes);
    if (bytes.startsWith("\x89PNG\r\n\x1A\n"))
        return pngSize(bytes);
    return std::nullopt;
}

} // namespace sandbox
