// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/fields/text_field.h"

namespace ui
{

/// A document's number: separators come by themselves. A masked one is readable only while it has
/// the focus.
class NumberField final : public TextField
{
    Q_OBJECT

public:
    NumberField(const rules::Field& field, QWidget* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace ui
