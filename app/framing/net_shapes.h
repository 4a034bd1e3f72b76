// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "framing/net_graph.h"

#include <optional>

namespace framing
{

/// Height and width that a convolution or a pool slides over the picture.
[[nodiscard]] NetSize windowOf(const NetGraph& graph, const NetStep& step);

/// Whether the step's inputs are as many and as large as the operation needs and give what its
/// output claims to be. All indices must be valid.
[[nodiscard]] bool shapesFit(const NetGraph& graph, const NetStep& step);

/// The same net for a picture of another size. Nothing if its layers would not fit together then; a
/// net that shrinks the picture and enlarges it again needs a multiple of what it shrinks by.
[[nodiscard]] std::optional<NetGraph> resized(NetGraph graph, NetSize input);

} // namespace framing
