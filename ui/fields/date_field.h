// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/date_text.h"
#include "ui/fields/text_field.h"

namespace ui
{

/// A date typed as digits in the order of the window's locale, which the placeholder shows;
/// separators come by themselves. The date in words beneath says what will be sent. Year first is
/// always understood.
class DateField final : public TextField
{
    Q_OBJECT

public:
    DateField(const rules::Field& field, QWidget* parent);
    ~DateField() override;

    [[nodiscard]] QString value() const override;
    void setValue(const QString& wire) override;

protected:
    void applyWords(const EditorWords& words) override;
    [[nodiscard]] std::optional<rules::Change> tidied() const override;

private:
    /// A date in the locale's order; anything else as it is.
    [[nodiscard]] QString shown(const QString& wire) const;
    void tellMeaning();

    rules::DateNotation m_notation;
};

} // namespace ui
