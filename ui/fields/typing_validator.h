// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/field.h"

#include <QValidator>

namespace ui
{

/// Puts separators into a line while it is typed or pasted, and keeps the cursor behind the same
/// character. Refuses nothing.
class TypingValidator final : public QValidator
{
    Q_OBJECT

public:
    TypingValidator(const rules::Field& field, QObject* parent);

    State validate(QString& input, int& position) const override;

private:
    rules::Field m_field;
};

} // namespace ui
