// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "framing/net_graph.h"

#include <utility>

namespace support
{

/// Writes a net down step by step. Its input is a picture.
class SmallNet
{
public:
    explicit SmallNet(framing::NetSize picture, int channels = 3)
    {
        m_graph.tensors.push_back({{1, picture.height, picture.width, channels}, {}, {}});
    }

    /// All steps return the tensor they make.
    int convolve(int from, std::vector<int> weightSides, std::vector<float> weights,
                 std::vector<float> bias, std::vector<int> out)
    {
        const auto filters = static_cast<int>(bias.size());
        const int filter = constant(std::move(weightSides), std::move(weights));
        return step(framing::NetOperation::Convolve, {from, filter, constant({filters}, bias)},
                    std::move(out));
    }
    /// The same numbers whatever the picture.
    int always(const std::vector<float>& numbers)
    {
        const auto count = static_cast<int>(numbers.size());
        const std::vector<int> sides = m_graph.tensors[0].shape;
        const auto weights = static_cast<std::size_t>(count * sides[1] * sides[2] * sides[3]);
        return convolve(0, {count, sides[1], sides[2], sides[3]}, std::vector<float>(weights),
                        numbers, {1, 1, 1, count});
    }
    int step(framing::NetOperation operation, std::vector<int> inputs, std::vector<int> out)
    {
        m_graph.tensors.push_back({std::move(out), {}, {}});
        framing::NetStep made;
        made.operation = operation;
        made.inputs = std::move(inputs);
        made.output = static_cast<int>(m_graph.tensors.size()) - 1;
        made.samePadding = false;
        made.axis = 1;
        m_graph.steps.push_back(made);
        return made.output;
    }
    framing::NetGraph giving(std::vector<int> outputs) const
    {
        framing::NetGraph graph = m_graph;
        graph.outputs = std::move(outputs);
        return graph;
    }

private:
    int constant(std::vector<int> shape, std::vector<float> values)
    {
        m_graph.tensors.push_back({std::move(shape), std::move(values), {}});
        return static_cast<int>(m_graph.tensors.size()) - 1;
    }

    framing::NetGraph m_graph;
};

} // namespace support
