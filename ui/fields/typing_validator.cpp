// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/fields/typing_validator.h"

#include <algorithm>
#include <utility>

namespace ui
{
namespace
{

bool isTyped(QChar character)
{
    return character.isLetterOrNumber();
}

/// Behind the `count`-th letter or digit of `text`.
qsizetype positionBehind(const QString& text, qsizetype count)
{
    qsizetype position = 0;
    for (; position < text.size() && count > 0; ++position)
        count -= isTyped(text[position]) ? 1 : 0;
    return position;
}

} // namespace

TypingValidator::TypingValidator(Arrange arrange, QObject* parent)
    : QValidator(parent),
      m_arrange(std::move(arrange))
{
}

QValidator::State TypingValidator::validate(QString& input, int& position) const
{
    const QString shown = m_arrange(input);
    if (shown != input) {
        const bool atEnd = position >= input.size();
        const auto typedBefore = std::count_if(input.begin(), input.begin() + position, isTyped);
        position = static_cast<int>(atEnd ? shown.size() : positionBehind(shown, typedBefore));
        input = shown;
    }
    return Acceptable;
}

} // namespace ui
