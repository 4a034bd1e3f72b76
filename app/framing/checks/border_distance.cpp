// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/checks/checks.h"
#include "framing/checks/judge.h"

#include <algorithm>

namespace framing::checks
{
namespace
{

struct Edge {
    double room;
    double roomOpposite;
    Advice away;
};

} // namespace

Finding borderDistance(const Measures& measures, const Thresholds& thresholds)
{
    const Margins& margins = measures.margins;
    const std::array edges{
        Edge{margins.left, margins.right, Advice::MoveLeft},
        Edge{margins.right, margins.left, Advice::MoveRight},
        Edge{margins.top, margins.bottom, Advice::MoveDown},
        Edge{margins.bottom, margins.top, Advice::MoveUp},
    };
    const Edge& nearest = *std::min_element(
        edges.begin(), edges.end(), [](const Edge& a, const Edge& b) { return a.room < b.room; });
    const Limits limits = forPictureHeight(thresholds.borderDistance, measures.picture.height());
    const bool fits = nearest.room + nearest.roomOpposite >= 2 * limits.enter;
    return finding(Check::BorderDistance, nearest.room, levelAtLeast(nearest.room, limits),
                   fits ? nearest.away : Advice::MoveBack);
}

} // namespace framing::checks
