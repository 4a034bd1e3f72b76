// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/ncnn_reader.h"

#include "framing/ncnn_layer.h"
#include "framing/net_shapes.h"

#include <QHash>
#include <QtEndian>

#include <algorithm>
#include <bit>
#include <functional>
#include <numeric>
#include <optional>

namespace framing
{

namespace
{

// Far above the pinned model (256 layers, 1.2 million weights).
constexpr int mostLayers = 4096;
constexpr qint64 mostNumbers = qint64{16} * 1024 * 1024; // of a constant or between layers
constexpr int longestSide = 4096; // of a picture or a window, and most filters

// Numbers of a layer's options; padding and pooling have their own.
namespace option
{
constexpr int filters = 0, windowX = 1, dilationX = 2, strideX = 3, left = 4, hasBias = 5,
              weights = 6, groups = 7, activation = 9;
constexpr int windowY = 11, dilationY = 12, strideY = 13, top = 14, right = 15, bottom = 16;
constexpr int poolKind = 0, poolStride = 2, poolRim = 3, poolGlobal = 4, poolRounding = 5;
constexpr int before = 7, after = 8;
} // namespace option

/// Constants in the order in which the layers need them.
class WeightStream
{
public:
    explicit WeightStream(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    [[nodiscard]] bool atEnd() const { return m_bytes.isEmpty(); }
    std::optional<std::vector<float>> take(qint64 count)
    {
        const qint64 size = count * qint64{sizeof(float)};
        if (count < 1 || count > mostNumbers || size > m_bytes.size())
            return {};
        std::vector<float> numbers(static_cast<std::size_t>(count));
        for (std::size_t i = 0; i < numbers.size(); ++i)
            numbers[i] = std::bit_cast<float>(
                qFromLittleEndian<quint32>(m_bytes.data() + i * sizeof(float)));
        m_bytes = m_bytes.sliced(size);
        return numbers;
    }
    /// Weights that may be packed are preceded by the way they are packed: 0, not at all.
    std::optional<std::vector<float>> takeTagged(qint64 count)
    {
        const auto tag = take(1);
        return tag && std::bit_cast<quint32>(tag->front()) == 0 ? take(count) : std::nullopt;
    }

private:
    QByteArrayView m_bytes;
};

/// Output channel, input channel, row, column to output channel, row, column, input channel.
std::vector<float> channelsLast(const std::vector<float>& numbers, int filters, int channels,
                                int area)
{
    std::vector<float> reordered;
    reordered.reserve(numbers.size());
    for (int filter = 0; filter < filters; ++filter)
        for (int place = 0; place < area; ++place)
            for (int channel = 0; channel < channels; ++channel)
                reordered.push_back(numbers[static_cast<std::size_t>(
                    (filter * channels + channel) * area + place)]);
    return reordered;
}

class NcnnParser
{
public:
    NcnnParser(const NcnnFiles& files, NetSize picture)
        : m_lines(files.description.toByteArray().trimmed().split('\n')),
          m_weights(files.weights)
    {
        m_graph.tensors.push_back({{1, picture.height, picture.width, 3}, {}, {}});
    }

    base::Result<NetGraph, NcnnError> parse(const std::vector<QByteArrayView>& outputs)
    {
        if (readHead())
            for (qsizetype i = 2; i < m_lines.size() && !m_error; ++i)
                readLayer(m_lines[i]);
        require(m_weights.atEnd(), NcnnError::Malformed);
        for (const QByteArrayView& output : outputs) {
            const int value = m_values.value(output.toByteArray(), unknown);
            if (require(value != unknown && value != m_graph.input, NcnnError::Unsupported))
                m_graph.outputs.push_back(value);
        }
        if (m_error)
            return base::fail(*m_error);
        return std::move(m_graph);
    }

private:
    static constexpr int unknown = -1; ///< a value that cannot be computed here

    bool require(bool condition, NcnnError otherwise)
    {
        if (!condition && !m_error)
            m_error = otherwise;
        return !m_error;
    }

    bool readHead()
    {
        return require(m_lines.size() > 2 && m_lines[0].trimmed() == "7767517" &&
                           m_lines[1].simplified().split(' ')[0].toInt() == m_lines.size() - 2,
                       NcnnError::Malformed) &&
               require(m_lines.size() <= mostLayers, NcnnError::Unsupported);
    }

    void readLayer(const QByteArray& line)
    {
        const auto layer = NcnnLayer::read(line);
        if (!require(layer.has_value(), NcnnError::Malformed))
            return;
        if (layer->kind == "Input" && require(layer->joins(0, 1), NcnnError::Unsupported))
            return define(layer->outputs[0], m_graph.input);
        std::vector<int> from;
        for (const QByteArray& input : layer->inputs) {
            if (!require(m_values.contains(input), NcnnError::Malformed))
                return;
            from.push_back(m_values.value(input));
        }
        if (layer->kind == "Split" && require(from.size() == 1, NcnnError::Unsupported))
            for (const QByteArray& output : layer->outputs)
                define(output, from[0]);
        else if (require(layer->outputs.size() == 1, NcnnError::Unsupported))
            addStep(*layer, from);
    }

    void define(const QByteArray& name, int value)
    {
        if (require(!m_values.contains(name), NcnnError::Malformed))
            m_values.insert(name, value);
    }

    /// Weights are taken also for a step that cannot be computed, because the next layer's lie
    /// behind them.
    void addStep(const NcnnLayer& layer, const std::vector<int>& from)
    {
        const bool adds = layer.kind == "BinaryOp";
        if (!require(from.size() == (adds ? 2 : 1), NcnnError::Unsupported))
            return;
        const bool known = std::find(from.begin(), from.end(), unknown) == from.end();
        const bool depthwise = layer.kind == "ConvolutionDepthWise";
        if (depthwise || layer.kind == "Convolution")
            addConvolution(layer, from[0], depthwise);
        else if (layer.kind == "PReLU")
            addSlopes(layer, from[0]);
        else if (!known)
            define(layer.outputs[0], unknown);
        else if (adds && require(layer.hasOnly({}) || onlyZeros(layer), NcnnError::Unsupported))
            finish(layer, step(NetOperation::Add, from), shapeOf(from[0]));
        else if (layer.kind == "Pooling")
            addPool(layer, from[0]);
        else if (layer.kind == "Padding")
            addPadding(layer, from[0]);
        else if (layer.kind == "Reshape")
            addReshape(layer, from[0]);
        else
            require(false, NcnnError::Unsupported);
    }

    static bool onlyZeros(const NcnnLayer& layer)
    {
        return layer.hasOnly({0, 1}) && layer.number(0) == 0 && layer.number(1) == 0;
    }

    const std::vector<int>& shapeOf(int value) const { return m_graph.tensor(value).shape; }

    int constant(std::vector<int> shape, std::vector<float> values)
    {
        m_graph.tensors.push_back({std::move(shape), std::move(values), {}});
        return static_cast<int>(m_graph.tensors.size()) - 1;
    }

    static NetStep step(NetOperation operation, std::vector<int> inputs)
    {
        NetStep made;
        made.operation = operation;
        made.inputs = std::move(inputs);
        made.samePadding = false;
        return made;
    }

    void finish(const NcnnLayer& layer, NetStep made, std::vector<int> shape)
    {
        const auto numbers =
            std::accumulate(shape.begin(), shape.end(), qint64{1}, std::multiplies<>());
        if (!require(numbers <= mostNumbers, NcnnError::Unsupported))
            return;
        made.output = constant(std::move(shape), {});
        if (!require(shapesFit(m_graph, made), NcnnError::Malformed))
            return;
        define(layer.outputs[0], made.output);
        m_graph.steps.push_back(std::move(made));
    }

    struct Weights {
        std::vector<float> filters;
        std::vector<float> bias;
    };

    /// What a convolution holds; `channels` each of its filters has.
    std::optional<Weights> takeWeights(const NcnnLayer& layer, NetSize window, int channels)
    {
        using namespace option;
        const qint64 count = layer.number(filters);
        const qint64 size = count * channels * window.width * window.height;
        if (!require(size <= mostNumbers && size == layer.number(weights), NcnnError::Malformed))
            return {};
        auto taken = m_weights.takeTagged(size);
        auto bias = m_weights.take(count);
        if (!require(taken && bias, NcnnError::Malformed))
            return {};
        return Weights{std::move(*taken), std::move(*bias)};
    }

    void addConvolution(const NcnnLayer& layer, int from, bool depthwise)
    {
        using namespace option;
        const int count = layer.number(filters);
        const NetSize window{layer.number(windowX), layer.number(windowY, layer.number(windowX))};
        if (!require(
                layer.hasOnly({filters, windowX, dilationX, strideX, left, hasBias, weights, groups,
                               activation, windowY, dilationY, strideY, top, right, bottom}) &&
                    layer.number(dilationX, 1) == 1 && layer.number(dilationY, 1) == 1 &&
                    layer.number(hasBias) == 1 &&
                    layer.number(groups, 1) == (depthwise ? count : 1),
                NcnnError::Unsupported) ||
            !require(std::min({count, window.width, window.height}) > 0 &&
                         std::max({count, window.width, window.height}) <= longestSide,
                     NcnnError::Malformed))
            return;
        const int area = window.width * window.height;
        const int channels = depthwise ? 1 : layer.number(weights) / area / count;
        auto held = takeWeights(layer, window, channels);
        if (!held)
            return;
        if (from == unknown || layer.number(activation) != 0)
            return define(layer.outputs[0], unknown);
        // Depthwise, a filter's one channel changes places with the filters, which come last then.
        const int outer = depthwise ? 1 : count;
        const int inner = depthwise ? count : channels;
        const int filter = constant({outer, window.height, window.width, inner},
                                    channelsLast(held->filters, outer, inner, area));
        NetStep made = step(depthwise ? NetOperation::ConvolveDepthwise : NetOperation::Convolve,
                            {from, filter, constant({count}, std::move(held->bias))});
        slide(layer, std::move(made), window, count);
    }

    /// The picture's rim is either left alone or filled as "same" padding would.
    void slide(const NcnnLayer& layer, NetStep made, NetSize window, int channels)
    {
        using namespace option;
        const std::vector<int>& in = shapeOf(made.inputs[0]);
        made.stride = {layer.number(strideX, 1), layer.number(strideY, layer.number(strideX, 1))};
        if (!require(std::min(made.stride.width, made.stride.height) > 0, NcnnError::Malformed))
            return;
        const int rim[] = {layer.number(left), layer.number(top, layer.number(left)),
                           layer.number(right, layer.number(left)),
                           layer.number(bottom, layer.number(top, layer.number(left)))};
        const auto sum = [](int side, int length, int pace) {
            return std::max((side - 1) / pace * pace + length - side, 0);
        };
        const int across = sum(in[2], window.width, made.stride.width);
        const int down = sum(in[1], window.height, made.stride.height);
        const int same[] = {across / 2, down / 2, across - across / 2, down - down / 2};
        made.samePadding = std::equal(std::begin(rim), std::end(rim), std::begin(same));
        const int none[4] = {};
        if (!require(made.samePadding || std::equal(std::begin(rim), std::end(rim), none),
                     NcnnError::Unsupported))
            return;
        const auto length = [&](int side, int over, int pace) {
            return (made.samePadding ? side - 1 : side - over) / pace + 1;
        };
        std::vector<int> out{1, length(in[1], window.height, made.stride.height),
                             length(in[2], window.width, made.stride.width), channels};
        finish(layer, std::move(made), std::move(out));
    }

    void addPool(const NcnnLayer& layer, int from)
    {
        using namespace option;
        const int side = layer.number(windowX);
        constexpr int inside = 1; // windows that reach over the rim are left out
        if (!require(
                layer.hasOnly({poolKind, windowX, poolStride, poolRim, poolGlobal, poolRounding}) &&
                    layer.number(poolKind) == 0 && layer.number(poolRim) == 0 &&
                    layer.number(poolGlobal) == 0 && layer.number(poolRounding) == inside &&
                    side > 0 && layer.number(poolStride, 1) == side,
                NcnnError::Unsupported))
            return;
        const std::vector<int> in = shapeOf(from);
        NetStep made = step(NetOperation::MaxPool, {from});
        made.window = {side, side};
        made.stride = {side, side};
        finish(layer, std::move(made), {1, in[1] / side, in[2] / side, in[3]});
    }

    void addPadding(const NcnnLayer& layer, int from)
    {
        using namespace option;
        const int front = layer.number(before);
        const int behind = layer.number(after);
        if (!require(layer.hasOnly({before, after}) && std::min(front, behind) >= 0,
                     NcnnError::Unsupported))
            return;
        m_graph.tensors.push_back({{4, 2}, {}, {0, 0, 0, 0, 0, 0, front, behind}});
        const int amounts = static_cast<int>(m_graph.tensors.size()) - 1;
        std::vector<int> shape = shapeOf(from);
        shape[3] += front + behind;
        finish(layer, step(NetOperation::Pad, {from, amounts}), std::move(shape));
    }

    void addSlopes(const NcnnLayer& layer, int from)
    {
        auto slopes = m_weights.take(layer.number(0));
        if (!require(slopes.has_value(), NcnnError::Malformed))
            return;
        if (from == unknown)
            return define(layer.outputs[0], unknown);
        const int held = constant({1, 1, layer.number(0)}, std::move(*slopes));
        finish(layer, step(NetOperation::PRelu, {from, held}), shapeOf(from));
    }

    /// Only a single pixel has the same order of numbers with its channels last as first.
    void addReshape(const NcnnLayer& layer, int from)
    {
        const std::vector<int>& shape = shapeOf(from);
        if (require(shape[1] == 1 && shape[2] == 1 && layer.number(0) == shape[3] &&
                        layer.hasOnly({0, 1, 2}) && layer.number(1, 1) == 1 &&
                        layer.number(2, 1) == 1,
                    NcnnError::Unsupported))
            define(layer.outputs[0], from);
    }

    QByteArrayList m_lines;
    WeightStream m_weights;
    NetGraph m_graph;
    QHash<QByteArray, int> m_values; ///< name -> tensor
    std::optional<NcnnError> m_error;
};

} // namespace

base::Result<NetGraph, NcnnError> readNcnn(const NcnnFiles& files, NetSize picture,
                                           const std::vector<QByteArrayView>& outputs)
{
    const auto sane = [](int side) { return side >= 1 && side <= longestSide; };
    if (!sane(picture.width) || !sane(picture.height) || outputs.empty())
        return base::fail(NcnnError::Unsupported);
    return NcnnParser(files, picture).parse(outputs);
}

} // namespace framing
