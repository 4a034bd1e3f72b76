// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/fields/country_field.h"

#include "ui/fields/country_box.h"

#include <QLineEdit>

namespace ui
{

CountryField::CountryField(const rules::Field& field, QWidget* parent)
    : FieldEditor(field, parent),
      m_box(new CountryBox)
{
    setInput(m_box);
    connect(m_box, &CountryBox::edited, this, [this] { Q_EMIT edited(wireName()); });
    connect(m_box, &CountryBox::finished, this, [this] { Q_EMIT finished(wireName()); });
}

CountryField::~CountryField()
{
    // As in TextField: the box outlives this part of the object.
    m_box->disconnect(this);
}

QString CountryField::value() const
{
    return m_box->alpha3();
}

void CountryField::setValue(const QString& wire)
{
    m_box->setAlpha3(wire);
}

void CountryField::applyWords(const EditorWords& words)
{
    m_box->setLanguage(words.language);
    m_box->lineEdit()->setPlaceholderText(words.chooseOne);
}

} // namespace ui
