// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/tflite_reader.h"

#include "framing/flat_buffer.h"
#include "framing/net_shapes.h"

#include <QFloat16>

#include <algorithm>
#include <bit>
#include <optional>
#include <utility>

namespace framing
{

namespace
{

// Far above the pinned models (522 tensors, 0.6 million weights), far below what could exhaust
// memory.
constexpr std::size_t mostParts = 4096;
constexpr qint64 mostElements = qint64{16} * 1024 * 1024;
constexpr int longestTensorSide = 65536;

constexpr int codeDequantize = 6;

// Field numbers of the schema's tables.
namespace fields
{
constexpr int modelCodes = 1, modelGraphs = 2, modelBuffers = 4;
constexpr int codeOld = 0, codeNew = 3;
constexpr int graphTensors = 0, graphInputs = 1, graphOutputs = 2, graphOperators = 3;
constexpr int tensorShape = 0, tensorType = 1, tensorBuffer = 2;
constexpr int operatorCode = 0, operatorInputs = 1, operatorOutputs = 2, operatorOptions = 4;
constexpr int bufferData = 0;
constexpr int slidingPadding = 0, slidingStrideX = 1, slidingStrideY = 2;
constexpr int convolutionActivation = 3;
constexpr int depthwiseMultiplier = 3, depthwiseActivation = 4;
constexpr int poolWindowX = 3, poolWindowY = 4, poolActivation = 5;
constexpr int addActivation = 0, concatenateAxis = 0, concatenateActivation = 1;
constexpr int resizeAlignCorners = 2, resizeHalfPixels = 3;
} // namespace fields

enum ElementType : qint8 { Float32 = 0, Float16 = 1, Int32 = 2 };

template<class Raw, class Value> std::vector<Value> unpacked(QByteArrayView bytes)
{
    std::vector<Value> values(static_cast<std::size_t>(bytes.size()) / sizeof(Raw));
    for (std::size_t i = 0; i < values.size(); ++i) {
        const auto raw = qFromLittleEndian<Raw>(bytes.data() + i * sizeof(Raw));
        if constexpr (sizeof(Raw) == sizeof(qfloat16))
            values[i] = std::bit_cast<qfloat16>(raw);
        else
            values[i] = std::bit_cast<Value>(raw);
    }
    return values;
}

class TfliteParser
{
public:
    explicit TfliteParser(QByteArrayView file)
        : m_buffer(file)
    {
    }

    base::Result<NetGraph, TfliteError> parse()
    {
        const FlatTable model = m_buffer.root();
        readCodes(model);
        const auto graphs = model.tables(fields::modelGraphs);
        require(graphs.size() == 1, TfliteError::Unsupported);
        if (!failed())
            readGraph(graphs.front(), model.tables(fields::modelBuffers));
        require(!m_buffer.broken(), TfliteError::Malformed);
        if (m_error)
            return base::fail(*m_error);
        return std::move(m_graph);
    }

private:
    /// Keeps the first failure; false if there is one, now or before.
    bool require(bool condition, TfliteError otherwise)
    {
        if (!condition && !m_error)
            m_error = m_buffer.broken() ? TfliteError::Malformed : otherwise;
        return !m_error;
    }
    [[nodiscard]] bool failed() const { return m_error || m_buffer.broken(); }
    [[nodiscard]] bool isTensor(int index) const
    {
        return index >= 0 && static_cast<std::size_t>(index) < m_graph.tensors.size();
    }

    void readCodes(const FlatTable& model)
    {
        for (const FlatTable& code : model.tables(fields::modelCodes))
            m_codes.push_back(std::max<qint32>(code.scalar<qint8>(fields::codeOld),
                                               code.scalar<qint32>(fields::codeNew)));
    }

    void readGraph(const FlatTable& graph, const std::vector<FlatTable>& buffers)
    {
        const auto tensors = graph.tables(fields::graphTensors);
        const auto operators = graph.tables(fields::graphOperators);
        if (!require(tensors.size() <= mostParts && operators.size() <= mostParts,
                     TfliteError::Unsupported))
            return;
        for (const FlatTable& tensor : tensors)
            if (!readTensor(tensor, buffers))
                return;
        if (!readEnds(graph))
            return;
        for (const FlatTable& step : operators)
            if (failed() || !readOperator(step))
                return;
        for (int output : m_graph.outputs)
            require(m_computed[static_cast<std::size_t>(output)], TfliteError::Malformed);
    }

    bool readEnds(const FlatTable& graph)
    {
        const auto inputs = graph.integers(fields::graphInputs);
        m_graph.outputs = graph.integers(fields::graphOutputs);
        if (!require(inputs.size() == 1 && !m_graph.outputs.empty(), TfliteError::Unsupported) ||
            !require(isTensor(inputs[0]) && m_graph.tensor(inputs[0]).shape.size() == 4 &&
                         std::all_of(m_graph.outputs.begin(), m_graph.outputs.end(),
                                     [&](int output) { return isTensor(output); }),
                     TfliteError::Malformed))
            return false;
        m_graph.input = inputs[0];
        m_computed.assign(m_graph.tensors.size(), false);
        m_computed[static_cast<std::size_t>(m_graph.input)] = true;
        return true;
    }

    bool readTensor(const FlatTable& given, const std::vector<FlatTable>& buffers)
    {
        NetTensor tensor;
        tensor.shape = given.integers(fields::tensorShape);
        qint64 count = 1;
        const bool sane =
            tensor.shape.size() <= 4 &&
            std::all_of(tensor.shape.begin(), tensor.shape.end(), [&](int side) {
                count *= side;
                return side >= 1 && side <= longestTensorSide && count <= mostElements;
            });
        const auto buffer = given.scalar<quint32>(fields::tensorBuffer);
        if (!require(sane && buffer < buffers.size(), TfliteError::Malformed))
            return false;
        const QByteArrayView data = buffers[buffer].bytes(fields::bufferData);
        const auto type = given.scalar<qint8>(fields::tensorType);
        if (!require(type == Float32 || type == Float16 || type == Int32, TfliteError::Unsupported))
            return false;
        if (!data.isEmpty() && !readConstant(tensor, data, type, count))
            return false;
        m_graph.tensors.push_back(std::move(tensor));
        return true;
    }

    bool readConstant(NetTensor& tensor, QByteArrayView data, qint8 type, qint64 count)
    {
        m_elements += count;
        if (!require(data.size() == count * (type == Float16 ? 2 : 4), TfliteError::Malformed) ||
            !require(m_elements <= mostElements, TfliteError::Unsupported))
            return false;
        if (type == Float32)
            tensor.values = unpacked<quint32, float>(data);
        else if (type == Float16)
            tensor.values = unpacked<quint16, float>(data);
        else
            tensor.numbers = unpacked<quint32, qint32>(data);
        return true;
    }

    bool readOperator(const FlatTable& given)
    {
        const auto code = given.scalar<quint32>(fields::operatorCode);
        NetStep step;
        step.inputs = given.integers(fields::operatorInputs);
        const auto outputs = given.integers(fields::operatorOutputs);
        if (!require(code < m_codes.size(), TfliteError::Malformed) ||
            !require(!step.inputs.empty() && step.inputs.size() <= 8 && outputs.size() == 1,
                     TfliteError::Unsupported) ||
            !require(isTensor(outputs[0]) && std::all_of(step.inputs.begin(), step.inputs.end(),
                                                         [&](int input) { return isKnown(input); }),
                     TfliteError::Malformed))
            return false;
        step.output = outputs[0];
        if (!require(!isKnown(step.output), TfliteError::Malformed))
            return false;
        return m_codes[code] == codeDequantize ? widen(step)
                                               : addStep(std::move(step), m_codes[code], given);
    }

    [[nodiscard]] bool isKnown(int index) const
    {
        if (!isTensor(index))
            return false;
        const NetTensor& tensor = m_graph.tensor(index);
        return !tensor.values.empty() || !tensor.numbers.empty() ||
               m_computed[static_cast<std::size_t>(index)];
    }

    /// Half-precision constants reach their one user through an operation of their own; they were
    /// widened when read.
    bool widen(const NetStep& step)
    {
        NetTensor& from = m_graph.tensor(step.inputs[0]);
        NetTensor& to = m_graph.tensor(step.output);
        if (!require(!from.values.empty() && from.shape == to.shape, TfliteError::Unsupported))
            return false;
        to.values = std::exchange(from.values, {});
        return true;
    }

    bool addStep(NetStep step, qint32 code, const FlatTable& given)
    {
        const std::optional<NetOperation> operation = known(code);
        if (!require(operation.has_value(), TfliteError::Unsupported))
            return false;
        step.operation = *operation;
        if (!require(readOptions(step, given.table(fields::operatorOptions)),
                     TfliteError::Unsupported) ||
            !require(shapesFit(m_graph, step), TfliteError::Malformed))
            return false;
        m_computed[static_cast<std::size_t>(step.output)] = true;
        m_graph.steps.push_back(std::move(step));
        return true;
    }

    static std::optional<NetOperation> known(qint32 code)
    {
        using enum NetOperation;
        for (NetOperation operation : {Add, Concatenate, Convolve, ConvolveDepthwise, MaxPool, Relu,
                                       Reshape, ResizeBilinear, Pad, PRelu})
            if (static_cast<qint32>(operation) == code)
                return operation;
        return {};
    }

    /// False for an option that changes the result in a way that the nets are not built for.
    static bool readOptions(NetStep& step, const FlatTable& options)
    {
        const auto plain = [&](int activation) { return options.scalar<qint8>(activation) == 0; };
        switch (step.operation) {
        case NetOperation::Convolve:
            readSliding(step, options);
            return plain(fields::convolutionActivation);
        case NetOperation::ConvolveDepthwise:
            readSliding(step, options);
            return plain(fields::depthwiseActivation) &&
                   options.scalar<qint32>(fields::depthwiseMultiplier) == 1;
        case NetOperation::MaxPool:
            readSliding(step, options);
            step.window = {options.scalar<qint32>(fields::poolWindowX),
                           options.scalar<qint32>(fields::poolWindowY)};
            return plain(fields::poolActivation);
        case NetOperation::Add:
            return plain(fields::addActivation);
        case NetOperation::Concatenate:
            step.axis = options.scalar<qint32>(fields::concatenateAxis);
            return plain(fields::concatenateActivation);
        case NetOperation::ResizeBilinear:
            return options.scalar<quint8>(fields::resizeAlignCorners) == 0 &&
                   options.scalar<quint8>(fields::resizeHalfPixels) != 0;
        default:
            return true;
        }
    }

    static void readSliding(NetStep& step, const FlatTable& options)
    {
        step.samePadding = options.scalar<qint8>(fields::slidingPadding) == 0;
        step.stride = {options.scalar<qint32>(fields::slidingStrideX),
                       options.scalar<qint32>(fields::slidingStrideY)};
    }

    FlatBuffer m_buffer;
    NetGraph m_graph;
    std::vector<qint32> m_codes;
    std::vector<bool> m_computed;
    qint64 m_elements = 0;
    std::optional<TfliteError> m_error;
};

} // namespace

base::Result<NetGraph, TfliteError> readTflite(QByteArrayView file)
{
    return TfliteParser(file).parse();
}

} // namespace framing
