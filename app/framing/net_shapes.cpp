// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/net_shapes.h"

#include <algorithm>
#include <numeric>

namespace framing
{

namespace
{

using Shape = std::vector<int>;

qint64 elements(const Shape& shape)
{
    return std::accumulate(shape.begin(), shape.end(), qint64{1}, std::multiplies<>());
}

/// How many places a window finds along a side.
int slidAlong(int input, int window, int stride, bool samePadding)
{
    return (samePadding ? input - 1 : input - window) / stride + 1;
}

/// The shapes of one step with names, so that the rules below read as rules.
class StepShapes
{
public:
    StepShapes(const NetGraph& graph, const NetStep& step)
        : m_graph(graph),
          m_step(step)
    {
    }

    [[nodiscard]] bool takes(std::size_t inputs) const { return m_step.inputs.size() == inputs; }
    [[nodiscard]] const NetTensor& input(std::size_t i = 0) const
    {
        return m_graph.tensor(m_step.inputs[i]);
    }
    [[nodiscard]] const Shape& in() const { return input().shape; }
    [[nodiscard]] const Shape& out() const { return m_graph.tensor(m_step.output).shape; }
    [[nodiscard]] bool pictures() const { return isPicture(in()) && isPicture(out()); }
    [[nodiscard]] bool computed(std::size_t i = 0) const
    {
        return input(i).values.empty() && input(i).numbers.empty();
    }

    /// Rows and columns of the output are those of sliding a window over the input.
    [[nodiscard]] bool slid() const
    {
        const NetSize window = windowOf(m_graph, m_step);
        return slid(in()[1], out()[1], window.height, m_step.stride.height) &&
               slid(in()[2], out()[2], window.width, m_step.stride.width);
    }

private:
    static bool isPicture(const Shape& shape) { return shape.size() == 4 && shape[0] == 1; }
    [[nodiscard]] bool slid(int input, int output, int window, int stride) const
    {
        constexpr int longest = 65536;
        if (window < 1 || window > longest || stride < 1 || stride > longest ||
            (!m_step.samePadding && input < window))
            return false;
        return output == slidAlong(input, window, stride, m_step.samePadding);
    }

    const NetGraph& m_graph;
    const NetStep& m_step;
};

bool isConstant(const NetTensor& tensor, const Shape& shape)
{
    return tensor.shape == shape && !tensor.values.empty();
}

bool convolutionFits(const StepShapes& step, bool depthwise)
{
    if (!step.takes(3) || !step.pictures())
        return false;
    const Shape& weights = step.input(1).shape;
    const int channels = step.out()[3];
    if (weights.size() != 4 || !isConstant(step.input(1), weights) ||
        !isConstant(step.input(2), {channels}))
        return false;
    const bool matches = depthwise
                             ? weights[0] == 1 && weights[3] == channels && step.in()[3] == channels
                             : weights[0] == channels && weights[3] == step.in()[3];
    return matches && step.slid();
}

bool concatenationFits(const StepShapes& step, const NetStep& given)
{
    Shape sum = step.in();
    if (given.axis != 1 || sum.size() != 3)
        return false;
    sum[1] = 0;
    for (std::size_t i = 0; i < given.inputs.size(); ++i) {
        const Shape& part = step.input(i).shape;
        if (!step.computed(i) || part.size() != 3 || part[0] != sum[0] || part[2] != sum[2])
            return false;
        sum[1] += part[1];
    }
    return step.out() == sum;
}

bool paddingFits(const StepShapes& step)
{
    if (!step.takes(2) || !step.pictures() || step.input(1).numbers.size() != 8)
        return false;
    const auto& amounts = step.input(1).numbers;
    for (std::size_t side = 0; side < 4; ++side) {
        const int before = amounts[2 * side];
        const int after = amounts[2 * side + 1];
        if (std::min(before, after) < 0 || std::max(before, after) > step.out()[side] ||
            step.in()[side] + before + after != step.out()[side])
            return false;
    }
    return true;
}

/// A step's output shape `old` with what follows from an input that has changed from `oldInput`.
Shape reshaped(const NetGraph& graph, const NetStep& step, const Shape& oldInput, Shape old)
{
    const Shape& in = graph.tensor(step.inputs[0]).shape;
    switch (step.operation) {
    case NetOperation::Add:
    case NetOperation::Relu:
    case NetOperation::PRelu:
        return in;
    case NetOperation::Convolve:
    case NetOperation::ConvolveDepthwise:
    case NetOperation::MaxPool: {
        const NetSize window = windowOf(graph, step);
        old[1] = slidAlong(in[1], window.height, step.stride.height, step.samePadding);
        old[2] = slidAlong(in[2], window.width, step.stride.width, step.samePadding);
        return old;
    }
    case NetOperation::Pad:
    case NetOperation::ResizeBilinear:
        for (std::size_t side : {1u, 2u})
            old[side] = step.operation == NetOperation::Pad ? old[side] - oldInput[side] + in[side]
                                                            : in[side] * old[side] / oldInput[side];
        return old;
    case NetOperation::Reshape:
        old[1] = static_cast<int>(elements(in) / old[0] / old[2]);
        return old;
    case NetOperation::Concatenate:
        old[1] = 0;
        for (int part : step.inputs)
            old[1] += graph.tensor(part).shape[1];
        return old;
    }
    return old;
}

} // namespace

NetSize windowOf(const NetGraph& graph, const NetStep& step)
{
    if (step.operation == NetOperation::MaxPool)
        return step.window;
    const Shape& weights = graph.tensor(step.inputs[1]).shape;
    return {weights[2], weights[1]};
}

bool shapesFit(const NetGraph& graph, const NetStep& given)
{
    const StepShapes step(graph, given);
    if (given.inputs.empty() || !step.computed())
        return false;
    switch (given.operation) {
    case NetOperation::Add:
        return step.takes(2) && step.computed(1) && step.in() == step.out() &&
               step.input(1).shape == step.out();
    case NetOperation::Concatenate:
        return concatenationFits(step, given);
    case NetOperation::Convolve:
        return convolutionFits(step, false);
    case NetOperation::ConvolveDepthwise:
        return convolutionFits(step, true);
    case NetOperation::MaxPool:
        return step.takes(1) && step.pictures() && step.in()[3] == step.out()[3] && step.slid();
    case NetOperation::Relu:
        return step.takes(1) && step.in() == step.out();
    case NetOperation::Reshape:
        return step.in().size() == 4 && step.out().size() == 3 &&
               elements(step.in()) == elements(step.out());
    case NetOperation::ResizeBilinear:
        return step.takes(2) && step.pictures() && step.in()[3] == step.out()[3];
    case NetOperation::Pad:
        return paddingFits(step);
    case NetOperation::PRelu:
        return step.takes(2) && step.pictures() && step.in() == step.out() &&
               isConstant(step.input(1), {1, 1, step.out()[3]});
    }
    return false;
}

std::optional<NetGraph> resized(NetGraph graph, NetSize input)
{
    std::vector<Shape> old;
    for (const NetTensor& tensor : graph.tensors)
        old.push_back(tensor.shape);
    Shape& shape = graph.tensor(graph.input).shape;
    shape = {shape[0], input.height, input.width, shape[3]};
    for (const NetStep& step : graph.steps) {
        const auto at = [&](int index) { return old[static_cast<std::size_t>(index)]; };
        graph.tensor(step.output).shape =
            reshaped(graph, step, at(step.inputs[0]), at(step.output));
        if (!shapesFit(graph, step))
            return {};
    }
    return graph;
}

} // namespace framing
