// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/fields/field_factory.h"

#include "ui/fields/choice_field.h"
#include "ui/fields/country_field.h"
#include "ui/fields/date_field.h"
#include "ui/fields/number_field.h"
#include "ui/fields/picture_field.h"
#include "ui/fields/text_field.h"

namespace ui
{

FieldEditor* makeFieldEditor(const rules::Field& field, QWidget* parent)
{
    switch (field.kind) {
    case rules::FieldKind::Name:
    case rules::FieldKind::Text:
    case rules::FieldKind::Email:
    case rules::FieldKind::IpAddress:
        return new TextField(field, parent);
    case rules::FieldKind::Number:
        return new NumberField(field, parent);
    case rules::FieldKind::Date:
        return new DateField(field, parent);
    case rules::FieldKind::Choice:
        return new ChoiceField(field, parent);
    case rules::FieldKind::Country:
        return new CountryField(field, parent);
    case rules::FieldKind::Picture:
        return new PictureField(field, parent);
    }
    Q_UNREACHABLE();
}

} // namespace ui
