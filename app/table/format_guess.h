// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "table/row_reader.h"

#include <QByteArray>

namespace table
{

/// How the text is encoded, seen from its first bytes; nothing if it is no text. `markBytes`: how
/// many of them are a byte order mark. Not `certain`: UTF-8 or CP949.
struct EncodingGuess {
    Encoding encoding = Encoding::Utf8;
    qsizetype markBytes = 0;
    bool certain = true;
};
[[nodiscard]] std::optional<EncodingGuess> encodingOf(const QByteArray& beginning);
/// UTF-8 or CP949, seen from bytes of which the first is not ASCII.
[[nodiscard]] Encoding eightBitEncodingOf(const QByteArray& bytes);
/// The layout and the separator, seen from the first rows.
[[nodiscard]] Format formatOf(const QString& beginning, Encoding encoding);

} // namespace table
