// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "framing/report.h"

namespace framing
{

/// What is to be mended, each advice once, the one to be given first in front. That is the order of
/// the findings but for one rule: a face that is about to leave the picture (its place blocks)
/// comes towards the middle before it comes closer, because coming closer would push it out.
[[nodiscard]] std::vector<Advice> adviceOrder(const std::vector<Finding>& findings);

/// MoveLeft, MoveRight, MoveUp, MoveDown.
[[nodiscard]] bool isSideways(Advice advice);
/// Whether following one undoes the other: closer and back, left and right, up and down.
[[nodiscard]] bool areOpposite(Advice one, Advice other);

} // namespace framing
