// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/checks/judge.h"

#include <algorithm>
#include <limits>

namespace framing::checks
{
namespace
{

double heightOf(QSize picture)
{
    return picture.isEmpty() ? std::numeric_limits<double>::quiet_NaN()
                             : std::min(double(picture.height()), picture.width() * 0.75);
}

} // namespace

Finding pictureSize(const Measures& measures, const Thresholds& thresholds)
{
    const double height = heightOf(measures.picture);
    return concluded({.check = Check::PictureSize,
                      .level = levelAtLeast(height, thresholds.pictureHeight),
                      .value = height,
                      .advice = Advice::MoveCloser, // the only way to more pixels of the face
                      .refusal = Refusal::FaceTooSmall});
}

} // namespace framing::checks
