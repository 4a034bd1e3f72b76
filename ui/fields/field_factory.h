// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/fields/field_editor.h"

namespace ui
{

/// The editor for the field's kind, without words yet.
[[nodiscard]] FieldEditor* makeFieldEditor(const rules::Field& field, QWidget* parent);

} // namespace ui
