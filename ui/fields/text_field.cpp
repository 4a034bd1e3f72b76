// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/fields/text_field.h"

#include "ui/fields/typing_line.h"

namespace ui
{

TextField::TextField(const rules::Field& field, QWidget* parent)
    : FieldEditor(field, parent),
      m_line(new TypingLine)
{
    setInput(m_line);
    m_line->setPlaceholderText(field.example);
    connect(m_line, &QLineEdit::textEdited, this, [this] { Q_EMIT edited(wireName()); });
    connect(m_line, &QLineEdit::editingFinished, this, &TextField::finish);
}

TextField::~TextField()
{
    // The line outlives this part of the object, and finishes when it loses the focus to nobody.
    m_line->disconnect(this);
}

QString TextField::value() const
{
    return rules::normalised(field(), m_line->text());
}

void TextField::setValue(const QString& wire)
{
    m_line->setText(wire);
}

std::optional<rules::Change> TextField::tidied() const
{
    return rules::changeOf(field(), m_line->text());
}

void TextField::finish()
{
    // Shown as it will be sent, with what became of it, so that nothing is changed behind the
    // person's back.
    if (const auto change = tidied()) {
        m_line->correct(change->after);
        showChange(change);
    }
    Q_EMIT finished(wireName());
}

} // namespace ui
