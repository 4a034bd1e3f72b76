// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "framing/net_graph.h"

#include <memory>
#include <vector>

struct xnn_subgraph;

namespace framing
{

/// Throws NetError unless the engine's status says that it has done as told.
void check(int status, const char* deed);
/// Throws NetError with those words.
void require(bool condition, const char* otherwise);

struct SubgraphDeleter {
    void operator()(xnn_subgraph* subgraph) const;
};
using Subgraph = std::unique_ptr<xnn_subgraph, SubgraphDeleter>;

/// A graph in the engine's own terms: value 0 is its input, 1 and following the tensors handed out.
/// What is put together from parts exists only as its parts. Constants are not copied: the graph
/// must outlive what is made of it. Throws NetError.
[[nodiscard]] Subgraph subgraphOf(const NetGraph& graph, const std::vector<int>& handedOut);

} // namespace framing
