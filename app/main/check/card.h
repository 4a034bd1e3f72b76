// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "framing/picture_file.h"
#include "framing/still_check.h"

#include <QByteArray>

namespace program
{

/// What a card of the page calls its picture.
struct CardTitle {
    std::size_t number = 0; ///< from 1
    QString file;           ///< anything; is escaped
};

/// One picture of the page that `check --html` writes: an HTML article in UTF-8, in the language of
/// the program. Callable from any thread.
[[nodiscard]] QByteArray checkCard(const CardTitle& title, const framing::JudgedStill& still,
                                   const framing::Thresholds& thresholds);
[[nodiscard]] QByteArray checkCard(const CardTitle& title, framing::PictureFileError error);

/// Any text as text of a page; what no page may hold is replaced.
[[nodiscard]] QString pageText(QString text);
/// The sign that goes with a verdict, so that nobody depends on its colour.
[[nodiscard]] QChar signOf(framing::Verdict verdict);

} // namespace program
