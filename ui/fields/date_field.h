// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/fields/text_field.h"

namespace ui
{

/// A date typed as digits, year first; hyphens come by themselves. Dates pasted with dots, slashes
/// or Korean words are understood.
class DateField final : public TextField
{
    Q_OBJECT

public:
    DateField(const rules::Field& field, QWidget* parent);
};

} // namespace ui
