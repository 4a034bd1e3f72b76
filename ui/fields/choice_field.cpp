// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/fields/choice_field.h"

#include "ui/fields/calm_combo_box.h"

namespace ui
{

ChoiceField::ChoiceField(const rules::Field& field, QWidget* parent)
    : FieldEditor(field, parent),
      m_box(new CalmComboBox)
{
    setInput(m_box);
    m_box->addItem(QString(), QString());
    for (const QString& choice : field.choices)
        m_box->addItem(choice, choice);
    connect(m_box, &QComboBox::activated, this, [this] {
        Q_EMIT edited(wireName());
        Q_EMIT finished(wireName());
    });
}

QString ChoiceField::value() const
{
    return m_box->currentData().toString();
}

void ChoiceField::setValue(const QString& wire)
{
    m_box->setCurrentIndex(qMax(0, m_box->findData(wire)));
}

void ChoiceField::applyWords(const EditorWords& words)
{
    m_box->setItemText(0, words.chooseOne);
    for (int i = 1; i < m_box->count(); ++i) {
        const QString wire = m_box->itemData(i).toString();
        m_box->setItemText(i, words.choices.value(wire, wire));
    }
}

} // namespace ui
