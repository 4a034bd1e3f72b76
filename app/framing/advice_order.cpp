// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/advice_order.h"

#include <algorithm>
#include <optional>

namespace framing
{
namespace
{

std::optional<Advice> oppositeOf(Advice advice)
{
    switch (advice) {
    case Advice::MoveCloser:
        return Advice::MoveBack;
    case Advice::MoveBack:
        return Advice::MoveCloser;
    case Advice::MoveLeft:
        return Advice::MoveRight;
    case Advice::MoveRight:
        return Advice::MoveLeft;
    case Advice::MoveUp:
        return Advice::MoveDown;
    case Advice::MoveDown:
        return Advice::MoveUp;
    default:
        return std::nullopt;
    }
}

bool isLeaving(const Finding& finding)
{
    return finding.level == Level::Block && isSideways(finding.advice);
}

} // namespace

bool isSideways(Advice advice)
{
    return advice == Advice::MoveLeft || advice == Advice::MoveRight || advice == Advice::MoveUp ||
           advice == Advice::MoveDown;
}

bool areOpposite(Advice one, Advice other)
{
    return oppositeOf(one) == other;
}

std::vector<Advice> adviceOrder(const std::vector<Finding>& findings)
{
    std::vector<Advice> order;
    const auto add = [&](Advice advice) {
        if (advice != Advice::Ready && std::count(order.begin(), order.end(), advice) == 0)
            order.push_back(advice);
    };
    for (const Finding& finding : findings) {
        if (finding.advice == Advice::MoveCloser) {
            const auto leaving = std::find_if(findings.begin(), findings.end(), isLeaving);
            if (leaving != findings.end())
                add(leaving->advice);
        }
        add(finding.advice);
    }
    return order;
}

} // namespace framing
