// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/fields/field_editor.h"

namespace ui
{

class CountryBox;

/// A country by name; alpha-3 on the wire.
class CountryField final : public FieldEditor
{
    Q_OBJECT

public:
    CountryField(const rules::Field& field, QWidget* parent);
    ~CountryField() override;

    [[nodiscard]] QString value() const override;
    void setValue(const QString& wire) override;

protected:
    void applyWords(const EditorWords& words) override;

private:
    CountryBox* m_box;
};

} // namespace ui
