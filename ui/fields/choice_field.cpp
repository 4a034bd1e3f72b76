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
    connect(m_box, &QComboBox::activated, this, &ChoiceField::takeChoice);
}

int ChoiceField::strangerAt() const
{
    return 1 + static_cast<int>(field().choices.size());
}

void ChoiceField::dropStranger()
{
    m_box->removeItem(strangerAt());
}

void ChoiceField::takeChoice()
{
    if (m_box->currentIndex() != strangerAt())
        dropStranger();
    Q_EMIT edited(wireName());
    Q_EMIT finished(wireName());
}

QString ChoiceField::value() const
{
    return m_box->currentData().toString();
}

void ChoiceField::setValue(const QString& wire)
{
    constexpr qsizetype longestShown = 60;
    dropStranger();
    int index = m_box->findData(wire);
    if (index < 0) {
        m_box->addItem(wire.simplified().left(longestShown), wire);
        index = strangerAt();
    }
    m_box->setCurrentIndex(index);
}

void ChoiceField::applyWords(const EditorWords& words)
{
    m_box->setItemText(0, words.chooseOne);
    for (int i = 1; i < strangerAt(); ++i) {
        const QString wire = m_box->itemData(i).toString();
        m_box->setItemText(i, words.choices.value(wire, wire));
    }
}

} // namespace ui
