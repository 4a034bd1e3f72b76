// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRect>
#include <QSize>

namespace camera
{

/// The largest 4:3 region in the middle of a picture of `size`, rounded down to whole pixels; left
/// and top are even, so that the pixel pairs that share their colour in camera formats stay
/// together. Empty for an empty size.
[[nodiscard]] QRect centralCrop(QSize size);

} // namespace camera
