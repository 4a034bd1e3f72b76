// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/jpeg_structure.h"

namespace framing
{
namespace
{

// Second bytes of markers; the first is 0xff. ITU-T T.81, table B.1.
constexpr uchar stuffedZero = 0x00;
constexpr uchar temporary = 0x01;
constexpr uchar firstRestart = 0xd0;
constexpr uchar lastRestart = 0xd7;
constexpr uchar startOfImage = 0xd8;
constexpr uchar endOfImage = 0xd9;
constexpr uchar startOfScan = 0xda;

bool isRestart(uchar marker)
{
    return marker >= firstRestart && marker <= lastRestart;
}

bool standsAlone(uchar marker)
{
    return marker == temporary || marker == startOfImage || isRestart(marker);
}

uchar byteAt(QByteArrayView bytes, qsizetype i)
{
    return static_cast<uchar>(bytes[i]);
}

/// Position of the 0xff of the next marker that ends the entropy-coded data from `i` on, or the
/// size.
qsizetype endOfScanData(QByteArrayView bytes, qsizetype i)
{
    for (; i + 1 < bytes.size(); ++i) {
        i = bytes.indexOf('\xff', i); // nearly all of a picture is this data
        if (i < 0 || i + 1 == bytes.size())
            break;
        const uchar next = byteAt(bytes, i + 1);
        if (next != stuffedZero && next != 0xff && !isRestart(next))
            return i;
    }
    return bytes.size();
}

} // namespace

bool isCompleteJpeg(QByteArrayView bytes)
{
    qsizetype i = 0;
    while (i + 1 < bytes.size()) {
        if (byteAt(bytes, i) != 0xff)
            return false;
        const uchar marker = byteAt(bytes, i + 1);
        if (marker == 0xff) { // fill byte
            ++i;
            continue;
        }
        if (marker == endOfImage)
            return true;
        i += 2;
        if (standsAlone(marker))
            continue;
        if (i + 1 >= bytes.size())
            return false;
        i += byteAt(bytes, i) * 256 + byteAt(bytes, i + 1);
        if (marker == startOfScan)
            i = endOfScanData(bytes, i);
    }
    return false;
}

} // namespace framing
