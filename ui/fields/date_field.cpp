// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/fields/date_field.h"

#include "rules/dates.h"
#include "ui/fields/typing_line.h"
#include "ui/fields/typing_validator.h"
#include "ui/texts/date_texts.h"

namespace ui
{

DateField::DateField(const rules::Field& field, QWidget* parent)
    : TextField(field, parent),
      m_notation(texts::dateNotation())
{
    const auto arrange = [this](const QString& text) {
        return rules::dateWhileTyping(text, m_notation);
    };
    line().setValidator(new TypingValidator(arrange, this));
    line().setInputMethodHints(Qt::ImhDate | Qt::ImhPreferNumbers);
    connect(&line(), &QLineEdit::textChanged, this, &DateField::tellMeaning);
}

DateField::~DateField()
{
    // The line outlives the notation, and asks its validator when it loses the focus.
    line().setValidator(nullptr);
}

QString DateField::value() const
{
    return rules::dateFromTyped(line().text(), m_notation.order);
}

void DateField::setValue(const QString& wire)
{
    line().setText(shown(wire));
}

QString DateField::shown(const QString& wire) const
{
    const auto date = rules::dateFrom(wire);
    return date ? rules::dateWritten(*date, m_notation) : wire;
}

std::optional<rules::Change> DateField::tidied() const
{
    const QString tidy = shown(value());
    if (tidy == line().text())
        return std::nullopt;
    // Only its digits are in another order; what they mean stands beneath in words.
    return rules::Change{line().text(), tidy, false};
}

void DateField::applyWords(const EditorWords&)
{
    const QString wire = value();
    const rules::DateNotation notation = texts::dateNotation();
    const bool changed =
        notation.order != m_notation.order || notation.separator != m_notation.separator;
    m_notation = notation;
    if (changed)
        setValue(wire);
    line().setPlaceholderText(texts::datePattern(m_notation));
    tellMeaning();
}

void DateField::tellMeaning()
{
    const auto date = rules::dateFrom(value());
    showMeaning(date ? texts::dateInWords(*date) : QString());
}

} // namespace ui
