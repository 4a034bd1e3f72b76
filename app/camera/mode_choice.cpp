// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "camera/mode_choice.h"

#include "camera/central_crop.h"
#include "camera/frame_source.h"

#include <algorithm>
#include <tuple>

namespace camera
{
namespace
{

// Size alone would pick raw 1280x720, for which a USB 2 cable has room 10 times a second.
constexpr double fluentFps = 24;
constexpr double enoughFps = 30;

qint64 area(QSize size)
{
    return qint64{size.width()} * size.height();
}

/// Compares as the better mode being the greater.
auto merit(const Mode& mode)
{
    const QSize crop = centralCrop(mode.size).size();
    const bool reaches =
        crop.width() >= recommendedSize.width() && crop.height() >= recommendedSize.height();
    return std::tuple(mode.maximumFps >= fluentFps, reaches, reaches ? -area(crop) : area(crop),
                      std::min(mode.maximumFps, enoughFps), -area(mode.size),
                      mode.encoding == Mode::Encoding::Raw);
}

bool isOfUse(const Mode& mode)
{
    return mode.encoding != Mode::Encoding::Unknown && !mode.size.isEmpty();
}

} // namespace

std::optional<size_t> bestMode(std::span<const Mode> modes)
{
    std::optional<size_t> best;
    for (size_t i = 0; i < modes.size(); ++i) {
        if (isOfUse(modes[i]) && (!best || merit(modes[i]) > merit(modes[*best]))) {
            best = i;
        }
    }
    return best;
}

} // namespace camera
