// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/fields/field_editor.h"

namespace ui
{

class CalmComboBox;

/// One of a few wire values, under the caller's words for them; the first entry means none.
class ChoiceField final : public FieldEditor
{
    Q_OBJECT

public:
    ChoiceField(const rules::Field& field, QWidget* parent);

    [[nodiscard]] QString value() const override;
    /// A value that is no choice selects none.
    void setValue(const QString& wire) override;

protected:
    void applyWords(const EditorWords& words) override;

private:
    CalmComboBox* m_box;
};

} // namespace ui
