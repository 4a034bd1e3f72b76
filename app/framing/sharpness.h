// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "framing/face_patch.h"

namespace framing
{

/// How much fine detail the face keeps beside its coarse detail, >= about 1; NaN where there is
/// nothing to compare.
///
/// In each of four directions: root mean square of the second difference, fine (after a 3x3
/// binomial against noise) over coarse (after a Gaussian of 3 px), on the patch of 64 px eye
/// distance; the smallest of the four. Both parts grow with contrast, so a dark picture keeps its
/// value; the smallest direction shows a smear along one of them. At 120 px eye distance a sharp
/// face has about 4 and more, Gaussian blur of 2 / 3 / 4 px about 3.0 / 2.3 / 1.9, a smear of 15
/// px 2.1.
[[nodiscard]] double sharpnessOf(const FacePatch& patch);

} // namespace framing
