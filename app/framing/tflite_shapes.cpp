// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/tflite_shapes.h"

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

/// The shapes of one step with names, so that the rules below read as rules.
class StepShapes
{
public:
    StepShapes(const TfliteGraph& graph, const TfliteStep& step)
        : m_graph(graph),
          m_step(step)
    {
    }

    [[nodiscard]] bool takes(std::size_t inputs) const { return m_step.inputs.size() == inputs; }
    [[nodiscard]] const TfliteTensor& input(std::size_t i = 0) const
    {
        return m_graph.tensors[static_cast<std::size_t>(m_step.inputs[i])];
    }
    [[nodiscard]] const Shape& in() const { return input().shape; }
    [[nodiscard]] const Shape& out() const
    {
        return m_graph.tensors[static_cast<std::size_t>(m_step.output)].shape;
    }
    [[nodiscard]] bool pictures() const { return isPicture(in()) && isPicture(out()); }
    [[nodiscard]] bool computed() const
    {
        return input().values.empty() && input().numbers.empty();
    }

    /// Rows and columns of the output are those of sliding a window over the input.
    [[nodiscard]] bool slid() const
    {
        const TfliteSize window = windowOf(m_graph, m_step);
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
        const int steps = m_step.samePadding ? input - 1 : input - window;
        return output == steps / stride + 1;
    }

    const TfliteGraph& m_graph;
    const TfliteStep& m_step;
};

bool isConstant(const TfliteTensor& tensor, const Shape& shape)
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

bool concatenationFits(const StepShapes& step, const TfliteStep& given)
{
    Shape sum = step.in();
    if (given.axis != 1 || sum.size() != 3)
        return false;
    sum[1] = 0;
    for (std::size_t i = 0; i < given.inputs.size(); ++i) {
        const Shape& part = step.input(i).shape;
        if (part.size() != 3 || part[0] != sum[0] || part[2] != sum[2])
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

} // namespace

TflitePadding samePadding(int input, int window, int stride)
{
    const int total = std::max((input - 1) / stride * stride + window - input, 0);
    return {total / 2, total - total / 2};
}

TfliteSize windowOf(const TfliteGraph& graph, const TfliteStep& step)
{
    if (step.operation == TfliteOperation::MaxPool)
        return step.window;
    const Shape& weights = graph.tensors[static_cast<std::size_t>(step.inputs[1])].shape;
    return {weights[2], weights[1]};
}

bool shapesFit(const TfliteGraph& graph, const TfliteStep& given)
{
    const StepShapes step(graph, given);
    if (given.inputs.empty() || !step.computed())
        return false;
    switch (given.operation) {
    case TfliteOperation::Add:
        return step.takes(2) && step.input(1).values.empty() && step.in() == step.out() &&
               step.input(1).shape == step.out();
    case TfliteOperation::Concatenate:
        return concatenationFits(step, given);
    case TfliteOperation::Convolve:
        return convolutionFits(step, false);
    case TfliteOperation::ConvolveDepthwise:
        return convolutionFits(step, true);
    case TfliteOperation::MaxPool:
        return step.takes(1) && step.pictures() && step.in()[3] == step.out()[3] && step.slid();
    case TfliteOperation::Relu:
        return step.takes(1) && step.in() == step.out();
    case TfliteOperation::Reshape:
        return step.in().size() == 4 && step.out().size() == 3 &&
               elements(step.in()) == elements(step.out());
    case TfliteOperation::ResizeBilinear:
        return step.takes(2) && step.pictures() && step.in()[3] == step.out()[3];
    case TfliteOperation::Pad:
        return paddingFits(step);
    case TfliteOperation::PRelu:
        return step.takes(2) && step.pictures() && step.in() == step.out() &&
               isConstant(step.input(1), {1, 1, step.out()[3]});
    }
    return false;
}

} // namespace framing
