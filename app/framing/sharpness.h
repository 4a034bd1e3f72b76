// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "framing/raster.h"

namespace framing
{

struct FacePatch;

/// How much fine detail the face keeps beside its coarse detail. Keeps its working memory. May
/// throw cv::Exception.
///
/// In each of four directions: root mean square of the second difference, fine (after a 3x3
/// binomial) over coarse (after a Gaussian of 3 px), both less what the noise of the picture
/// contributes, on the patch of 64 px eye distance; the smallest of the four. Both parts grow with
/// contrast, so a dark picture keeps its value; the smallest direction shows a smear along one of
/// them. At 120 px eye distance a sharp face has about 4 and more, Gaussian blur of 2 / 3 / 4 px
/// about 3.0 / 2.3 / 1.9, a smear of 15 px 2.1.
class Sharpness final
{
public:
    /// NaN where there is nothing to compare.
    [[nodiscard]] double of(const FacePatch& patch);

private:
    void prepare(const FacePatch& patch);

    Raster<uchar> m_inside;
    Raster<float> m_shades;
    Raster<float> m_fine;
    Raster<float> m_coarse;
    Raster<float> m_differences;
};

} // namespace framing
