// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/normalise.h"
#include "ui/fields/field_editor.h"

namespace ui
{

class TypingLine;

/// A line of text: names and short texts; also the ground of numbers and dates. Blanks are tidied
/// when the person leaves it.
class TextField : public FieldEditor
{
    Q_OBJECT

public:
    TextField(const rules::Field& field, QWidget* parent);
    ~TextField() override;

    [[nodiscard]] QString value() const override;
    void setValue(const QString& wire) override;

protected:
    [[nodiscard]] TypingLine& line() const { return *m_line; }
    /// What becomes of the line when the person leaves it.
    [[nodiscard]] virtual std::optional<rules::Change> tidied() const;

private:
    void finish();

    TypingLine* m_line;
};

} // namespace ui
