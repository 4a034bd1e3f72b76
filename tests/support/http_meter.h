// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/fault_plan.h"

#include <optional>

namespace support
{

/// The sizes of one HTTP message that carries its length, from its head.
struct MessageSizes {
    qint64 firstLine = 0; ///< with its line end
    qint64 head = 0;      ///< with the empty line
    qint64 whole = 0;

    /// Nothing while the head is incomplete.
    [[nodiscard]] static std::optional<MessageSizes> of(const QByteArray& begin)
    {
        const qsizetype end = begin.indexOf("\r\n\r\n");
        if (end < 0)
            return std::nullopt;
        MessageSizes sizes{begin.indexOf("\r\n") + 2, end + 4, end + 4};
        const QByteArray head = begin.left(end).toLower();
        const QByteArray name = "\r\ncontent-length:";
        if (const qsizetype at = head.indexOf(name); at >= 0) {
            const qsizetype value = at + name.size();
            qsizetype stop = head.indexOf("\r\n", value);
            stop = stop < 0 ? head.size() : stop;
            sizes.whole += head.mid(value, stop - value).trimmed().toLongLong();
        }
        return sizes;
    }

    /// The byte before which a fault of that place strikes.
    [[nodiscard]] qint64 byteOf(const Fault& fault) const
    {
        const auto between = [&](qint64 begin, qint64 end) {
            return begin + static_cast<qint64>(fault.within * static_cast<double>(end - begin));
        };
        switch (fault.place) {
        case FaultPlace::Connecting:
        case FaultPlace::RequestStart:
            return 0;
        case FaultPlace::RequestHead:
            return between(1, head);
        case FaultPlace::StatusLine:
            return between(0, firstLine);
        case FaultPlace::AnswerHead:
            return between(firstLine, head);
        case FaultPlace::RequestBody:
        case FaultPlace::AnswerBody:
            return between(head, whole);
        case FaultPlace::RequestEnd:
        case FaultPlace::AnswerEnd:
        case FaultPlace::JournalWrite:
        case FaultPlace::AnyMoment:
            return whole;
        }
        return 0;
    }
};

} // namespace support
