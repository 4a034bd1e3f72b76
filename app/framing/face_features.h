// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "framing/observation.h"

namespace framing
{

/// Gaps of the face as the mesh shows them, in units of the distance from the eye midpoint to the
/// chin, as ISO/IEC 29794-5 measures them. Neither the size of the face nor its roll matters, a
/// nod shortens both alike. NaN where points are not finite or coincide.

/// EyesOpen: largest lid gap of the narrower eye; open eyes have 0.05 to 0.11.
[[nodiscard]] double lidGap(const Mesh& mesh);
/// MouthClosed: largest gap of the inner lips.
[[nodiscard]] double lipGap(const Mesh& mesh);

} // namespace framing
