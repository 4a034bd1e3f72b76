// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "table/row_reader.h"

namespace table
{

/// A text that comes in pieces.
class TextSource
{
public:
    TextSource() = default;
    virtual ~TextSource() = default;
    TextSource(const TextSource&) = delete;
    TextSource& operator=(const TextSource&) = delete;

    /// Appends the next piece; false if there is none, because of the end or of flaw().
    [[nodiscard]] virtual bool append(QString& text) = 0;
    /// Why the text ends where it does; nothing: because that is all.
    [[nodiscard]] virtual std::optional<TableFlaw> flaw() const = 0;
};

/// A text that is all there.
class WholeText final : public TextSource
{
public:
    explicit WholeText(QString text)
        : m_text(std::move(text))
    {
    }
    [[nodiscard]] bool append(QString& text) override
    {
        text += m_text;
        return !std::exchange(m_text, QString()).isEmpty();
    }
    [[nodiscard]] std::optional<TableFlaw> flaw() const override { return std::nullopt; }

private:
    QString m_text;
};

} // namespace table
