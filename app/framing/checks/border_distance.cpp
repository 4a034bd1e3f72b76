// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/checks/judge.h"
#include "framing/quality_score.h"

#include <algorithm>
#include <array>

namespace framing::checks
{
namespace
{

struct Edge {
    double room;
    double roomOpposite;
    Advice away;
};

Edge nearestEdge(const Margins& margins)
{
    const std::array edges{
        Edge{margins.left, margins.right, Advice::MoveLeft},
        Edge{margins.right, margins.left, Advice::MoveRight},
        Edge{margins.top, margins.bottom, Advice::MoveDown},
        Edge{margins.bottom, margins.top, Advice::MoveUp},
    };
    return *std::min_element(edges.begin(), edges.end(),
                             [](const Edge& a, const Edge& b) { return a.room < b.room; });
}

double leastScore(const Crop& crop)
{
    return std::min({quality::sidewardCrop(crop.leftward), quality::sidewardCrop(crop.rightward),
                     quality::marginAbove(crop.above), quality::marginBelow(crop.below)});
}

} // namespace

Finding borderDistance(const Measures& measures, const Thresholds& thresholds)
{
    const Edge nearest = nearestEdge(measures.margins);
    const Limits limits = forPictureHeight(thresholds.borderDistance, measures.picture.height());
    const bool fits = nearest.room + nearest.roomOpposite >= 2 * limits.enter;
    const Refusal near = fits ? Refusal::FaceCloseToBorder : Refusal::FaceTooClose;
    return concluded({.check = Check::BorderDistance,
                      .level = levelAtLeast(nearest.room, limits),
                      .value = nearest.room,
                      .advice = fits ? nearest.away : Advice::MoveBack,
                      .score = leastScore(measures.crop),
                      .refusal = nearest.room < 0 ? Refusal::FaceCropped : near});
}

} // namespace framing::checks
