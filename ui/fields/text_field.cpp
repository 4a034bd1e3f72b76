// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/fields/text_field.h"

#include "rules/normalise.h"

#include <QLineEdit>

namespace ui
{

TextField::TextField(const rules::Field& field, QWidget* parent)
    : FieldEditor(field, parent),
      m_line(new QLineEdit)
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

void TextField::finish()
{
    // Shown as it will be sent, so that nothing is changed behind the person's back.
    if (const QString tidy = value(); tidy != m_line->text())
        m_line->setText(tidy);
    Q_EMIT finished(wireName());
}

} // namespace ui
