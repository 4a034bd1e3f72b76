// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/fields/field_editor.h"

class QLineEdit;

namespace ui
{

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
    [[nodiscard]] QLineEdit& line() const { return *m_line; }

private:
    void finish();

    QLineEdit* m_line;
};

} // namespace ui
