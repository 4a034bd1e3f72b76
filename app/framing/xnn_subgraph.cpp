// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/xnn_subgraph.h"

#include "framing/net_shapes.h"
#include "framing/picture_net.h"

#include <xnnpack.h>

#include <limits>
#include <map>
#include <set>
#include <string>

namespace framing
{

namespace
{

std::vector<std::size_t> sidesOf(const NetTensor& tensor)
{
    return {tensor.shape.begin(), tensor.shape.end()};
}

/// Tells the engine step by step what a graph computes.
class SubgraphBuilder
{
public:
    SubgraphBuilder(const NetGraph& graph, const std::vector<int>& handedOut)
        : m_graph(graph)
    {
        xnn_subgraph_t subgraph = nullptr;
        check(xnn_create_subgraph(static_cast<std::uint32_t>(1 + handedOut.size()), 0, &subgraph),
              "create a subgraph");
        m_subgraph.reset(subgraph);
        define(graph.input, 0, XNN_VALUE_FLAG_EXTERNAL_INPUT);
        std::uint32_t id = 0;
        for (int tensor : handedOut) {
            require(!m_values.contains(tensor), "an output is handed out twice");
            define(tensor, ++id, XNN_VALUE_FLAG_EXTERNAL_OUTPUT);
        }
    }

    Subgraph build()
    {
        for (const NetStep& step : m_graph.steps)
            check(addStep(step), "define a step");
        return std::move(m_subgraph);
    }

private:
    static constexpr float unlimited = std::numeric_limits<float>::infinity();

    std::uint32_t define(int tensor, std::uint32_t id, std::uint32_t flags)
    {
        const auto sides = sidesOf(m_graph.tensor(tensor));
        return m_values[tensor] = define(tensor, sides, id, flags);
    }

    std::uint32_t define(int tensor, const std::vector<std::size_t>& sides, std::uint32_t id,
                         std::uint32_t flags)
    {
        const auto& constant = m_graph.tensor(tensor).values;
        check(xnn_define_tensor_value(m_subgraph.get(), xnn_datatype_fp32, sides.size(),
                                      sides.data(), constant.empty() ? nullptr : constant.data(),
                                      id, flags, &id),
              "define a tensor");
        return id;
    }

    std::uint32_t value(int tensor)
    {
        require(!m_neverMade.contains(tensor), "a step uses what is put together from parts");
        const auto known = m_values.find(tensor);
        return known != m_values.end() ? known->second : define(tensor, XNN_INVALID_VALUE_ID, 0);
    }

    xnn_status addStep(const NetStep& step)
    {
        const xnn_subgraph_t subgraph = m_subgraph.get();
        if (step.operation == NetOperation::Concatenate) {
            m_neverMade.insert(step.output);
            return xnn_status_success;
        }
        const std::uint32_t from = value(step.inputs[0]);
        const std::uint32_t to = value(step.output);
        const auto out = sidesOf(m_graph.tensor(step.output));
        switch (step.operation) {
        case NetOperation::Add:
            return xnn_define_add2(subgraph, -unlimited, unlimited, from, value(step.inputs[1]), to,
                                   0);
        case NetOperation::Convolve:
        case NetOperation::ConvolveDepthwise:
            return addConvolution(step, from, to);
        case NetOperation::MaxPool:
            return addPool(step, from, to);
        case NetOperation::Relu:
            return xnn_define_clamp(subgraph, 0, unlimited, from, to, 0);
        case NetOperation::Reshape:
            return xnn_define_static_reshape(subgraph, out.size(), out.data(), from, to, 0);
        case NetOperation::ResizeBilinear:
            return xnn_define_static_resize_bilinear_2d(subgraph, out[1], out[2], from, to, 0);
        case NetOperation::Pad:
            return addPadding(m_graph.tensor(step.inputs[1]).numbers, from, to);
        case NetOperation::PRelu: {
            const std::uint32_t slopes =
                define(step.inputs[1], {out[3]}, XNN_INVALID_VALUE_ID, 0); // without the sides of 1
            return xnn_define_prelu(subgraph, from, slopes, to, 0);
        }
        case NetOperation::Concatenate:
            break;
        }
        return xnn_status_unsupported_parameter;
    }

    struct Sliding {
        std::uint32_t height, width, strideY, strideX, flags;
    };

    Sliding slidingOf(const NetStep& step) const
    {
        const NetSize window = windowOf(m_graph, step);
        const auto plain = [](int number) { return static_cast<std::uint32_t>(number); };
        return {plain(window.height), plain(window.width), plain(step.stride.height),
                plain(step.stride.width),
                step.samePadding ? std::uint32_t{XNN_FLAG_TENSORFLOW_SAME_PADDING} : 0};
    }

    xnn_status addConvolution(const NetStep& step, std::uint32_t from, std::uint32_t to)
    {
        const Sliding s = slidingOf(step);
        const auto weights = sidesOf(m_graph.tensor(step.inputs[1]));
        const std::uint32_t filter = value(step.inputs[1]);
        const std::uint32_t bias = value(step.inputs[2]);
        if (step.operation == NetOperation::ConvolveDepthwise)
            return xnn_define_depthwise_convolution_2d(
                m_subgraph.get(), 0, 0, 0, 0, s.height, s.width, s.strideY, s.strideX, 1, 1, 1,
                weights[3], -unlimited, unlimited, from, filter, bias, to, s.flags);
        return xnn_define_convolution_2d(m_subgraph.get(), 0, 0, 0, 0, s.height, s.width, s.strideY,
                                         s.strideX, 1, 1, 1, weights[3], weights[0], -unlimited,
                                         unlimited, from, filter, bias, to, s.flags);
    }

    xnn_status addPool(const NetStep& step, std::uint32_t from, std::uint32_t to)
    {
        const Sliding s = slidingOf(step);
        return xnn_define_max_pooling_2d(m_subgraph.get(), 0, 0, 0, 0, s.height, s.width, s.strideY,
                                         s.strideX, 1, 1, -unlimited, unlimited, from, to, s.flags);
    }

    /// `amounts`: before and after, side by side.
    xnn_status addPadding(const std::vector<qint32>& amounts, std::uint32_t from, std::uint32_t to)
    {
        std::size_t before[4];
        std::size_t after[4];
        for (std::size_t side = 0; side < 4; ++side) {
            before[side] = static_cast<std::size_t>(amounts[2 * side]);
            after[side] = static_cast<std::size_t>(amounts[2 * side + 1]);
        }
        return xnn_define_static_constant_pad(m_subgraph.get(), before, after, 0, from, to, 0);
    }

    const NetGraph& m_graph;
    Subgraph m_subgraph;
    std::map<int, std::uint32_t> m_values; ///< tensor -> the engine's number for it
    std::set<int> m_neverMade;             ///< outputs of which only the parts are made
};

} // namespace

void check(int status, const char* deed)
{
    if (status != xnn_status_success)
        throw NetError(std::string(deed) + ": XNNPACK status " + std::to_string(status));
}

void require(bool condition, const char* otherwise)
{
    if (!condition)
        throw NetError(otherwise);
}

void SubgraphDeleter::operator()(xnn_subgraph* subgraph) const
{
    xnn_delete_subgraph(subgraph);
}

Subgraph subgraphOf(const NetGraph& graph, const std::vector<int>& handedOut)
{
    return SubgraphBuilder(graph, handedOut).build();
}

} // namespace framing
