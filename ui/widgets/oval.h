// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRectF>
#include <QSizeF>

namespace ui
{

/// Where the head belongs, in a picture of that size: framing's ideal face with room for the hair.
/// Symmetric, so it holds for the mirrored preview too.
[[nodiscard]] QRectF ovalIn(const QSizeF& picture);

} // namespace ui
