// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/fields/fixed_field.h"

#include "rules/country.h"
#include "rules/dates.h"
#include "ui/texts/date_texts.h"

#include <QEvent>
#include <QLineEdit>

namespace ui
{
namespace
{

std::optional<QDate> dateOf(const rules::Field& field, const QString& value)
{
    return field.kind == rules::FieldKind::Date ? rules::dateFrom(value) : std::nullopt;
}

} // namespace

FixedField::FixedField(const rules::Field& field, QWidget* parent)
    : FieldEditor(field, parent),
      m_line(new QLineEdit)
{
    setInput(m_line);
    showLock();
    m_line->setReadOnly(true);
    if (field.masked) {
        m_line->setEchoMode(QLineEdit::Password);
        m_line->installEventFilter(this);
    }
}

void FixedField::setValue(const QString& wire)
{
    m_value = rules::normalised(field(), wire);
    showValue();
}

void FixedField::applyWords(const EditorWords& words)
{
    m_choices = words.choices;
    m_language = words.language;
    showValue();
}

QString FixedField::readable() const
{
    if (const auto date = dateOf(field(), m_value))
        return rules::dateWritten(*date, texts::dateNotation());
    if (field().kind == rules::FieldKind::Country)
        return rules::countryName(m_value, m_language);
    return m_choices.value(m_value, m_value);
}

void FixedField::showValue()
{
    m_line->setText(readable());
    m_line->setCursorPosition(0); // of a long one the beginning is shown
    const auto date = dateOf(field(), m_value);
    showMeaning(date ? texts::dateInWords(*date) : QString());
}

bool FixedField::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn)
        m_line->setEchoMode(QLineEdit::Normal);
    else if (event->type() == QEvent::FocusOut)
        m_line->setEchoMode(QLineEdit::Password);
    return FieldEditor::eventFilter(watched, event);
}

} // namespace ui
