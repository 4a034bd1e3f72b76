// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/png_structure.h"

#include <QtEndian>

namespace framing
{

// A chunk is its length, its type, that many bytes and a checksum. PNG specification, 5.3.
bool isCompletePng(QByteArrayView bytes)
{
    constexpr qsizetype signature = 8;
    constexpr qsizetype word = 4;
    constexpr qsizetype frame = 3 * word;
    for (qsizetype i = signature; i + frame <= bytes.size();) {
        const auto length = qFromBigEndian<quint32>(bytes.data() + i);
        const bool isEnd = bytes.sliced(i + word, word) == QByteArrayView("IEND");
        i += frame + qsizetype(length);
        if (isEnd)
            return i <= bytes.size();
    }
    return false;
}

} // namespace framing
