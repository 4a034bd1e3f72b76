// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/fields/date_field.h"

#include "ui/fields/typing_validator.h"

#include <QLineEdit>

namespace ui
{

DateField::DateField(const rules::Field& field, QWidget* parent)
    : TextField(field, parent)
{
    line().setValidator(new TypingValidator(field, this));
    line().setInputMethodHints(Qt::ImhDate | Qt::ImhPreferNumbers);
}

} // namespace ui
