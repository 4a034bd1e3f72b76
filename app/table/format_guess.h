// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "table/row_reader.h"

#include <QByteArray>

namespace table
{

/// How the text is encoded, seen from its first bytes; nothing if it is no text. `markBytes`: how
/// many of them are a byte order mark. `certain`: false while all is ASCII.
struct EncodingGuess {
    Encoding encoding = Encoding::Utf8;
    qsizetype markBytes = 0;
    bool certain = true;
};
[[nodiscard]] std::optional<EncodingGuess> encodingOf(const QByteArray& beginning);
/// Whether bytes that are no UTF-8 may be CP949, seen from what of them passed for UTF-8: bytes of
/// CP949 do now and then for a letter of two bytes, hardly ever for one of three.
[[nodiscard]] bool mayBeCp949(QStringView decoded);
/// The layout and the separator, seen from the first rows.
[[nodiscard]] Format formatOf(const QString& beginning, Encoding encoding);

} // namespace table
