// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/fields/number_field.h"

#include "rules/normalise.h"
#include "ui/fields/typing_line.h"
#include "ui/fields/typing_validator.h"

#include <QEvent>

namespace ui
{

NumberField::NumberField(const rules::Field& field, QWidget* parent)
    : TextField(field, parent)
{
    const auto arrange = [field](const QString& text) { return rules::whileTyping(field, text); };
    line().setValidator(new TypingValidator(arrange, this));
    line().setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhPreferUppercase);
    if (field.masked) {
        line().setEchoMode(QLineEdit::Password);
        line().installEventFilter(this);
    }
}

bool NumberField::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn)
        line().setEchoMode(QLineEdit::Normal);
    else if (event->type() == QEvent::FocusOut)
        line().setEchoMode(QLineEdit::Password);
    return TextField::eventFilter(watched, event);
}

} // namespace ui
