// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <limits>

namespace framing
{

struct FacePatch;

/// How the face is lit. NaN where it could not be measured.
struct Light {
    double mean = std::numeric_limits<double>::quiet_NaN(); ///< luma 0..255 within the outline
    double highlights = std::numeric_limits<double>::quiet_NaN();   ///< 98th percentile of it
    double overExposed = std::numeric_limits<double>::quiet_NaN();  ///< share with luma >= 247
    double underExposed = std::numeric_limits<double>::quiet_NaN(); ///< share with luma <= 25
    double cheekRatio =
        std::numeric_limits<double>::quiet_NaN(); ///< brighter cheek / darker cheek, >= 1
    /// What the luminance histograms of both cheeks have in common, 0..1.
    double cheekOverlap = std::numeric_limits<double>::quiet_NaN();
};

/// Definitions of ISO/IEC 29794-5 (luminance mean, under- and over-exposure; the cheeks of
/// illumination uniformity) with the outline's hull as the face. All on the face itself: a lamp
/// beside it counts by the shade that it throws there.
[[nodiscard]] Light lightOf(const FacePatch& patch);

} // namespace framing
