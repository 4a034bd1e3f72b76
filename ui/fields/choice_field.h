// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/fields/field_editor.h"

namespace ui
{

class CalmComboBox;

/// One of a few wire values, under the caller's words for them; the first entry means none. A value
/// that came with the case and is no choice stays as a last entry until another is chosen.
class ChoiceField final : public FieldEditor
{
    Q_OBJECT

public:
    ChoiceField(const rules::Field& field, QWidget* parent);

    [[nodiscard]] QString value() const override;
    void setValue(const QString& wire) override;

protected:
    void applyWords(const EditorWords& words) override;

private:
    void takeChoice();
    void dropStranger();
    [[nodiscard]] int strangerAt() const;

    CalmComboBox* m_box;
};

} // namespace ui
