// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QMimeData;

namespace ui
{

/// The path of the one file of a drop, or nothing.
[[nodiscard]] QString droppedFile(const QMimeData* data);

} // namespace ui
