// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "table/row_reader.h"

#include <QByteArray>

namespace table
{

/// Turns bytes into text, piece by piece, and stops at the first sequence that the encoding does
/// not have.
class TextDecoder
{
public:
    [[nodiscard]] static std::unique_ptr<TextDecoder> make(Encoding encoding);
    TextDecoder() = default;
    virtual ~TextDecoder() = default;
    TextDecoder(const TextDecoder&) = delete;
    TextDecoder& operator=(const TextDecoder&) = delete;

    /// Appends what `bytes` say; of a wrong sequence what stands before it, and false.
    [[nodiscard]] virtual bool append(const QByteArray& bytes, QString& text) = 0;
    /// Whether a sequence has begun and not ended.
    [[nodiscard]] virtual bool isInSequence() const = 0;
};

} // namespace table
