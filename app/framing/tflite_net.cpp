// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/tflite_net.h"

#include "framing/tflite_shapes.h"

#include <opencv2/dnn.hpp>
#include <opencv2/imgproc.hpp>

#include <map>
#include <string>

namespace framing
{

namespace
{

/// Channels last to channels first: the order of OpenCV's blobs.
cv::Mat reordered(const TfliteTensor& weights, bool depthwise)
{
    const auto& shape = weights.shape;
    // A depthwise filter is stored with its one filter a channel in the last place.
    const int filters = depthwise ? shape[3] : shape[0];
    const int channels = depthwise ? 1 : shape[3];
    const int area = shape[1] * shape[2];
    const int sizes[] = {filters, channels, shape[1], shape[2]};
    cv::Mat blob(4, sizes, CV_32F);
    auto* to = blob.ptr<float>();
    for (int filter = 0; filter < filters; ++filter)
        for (int channel = 0; channel < channels; ++channel)
            for (int place = 0; place < area; ++place) {
                const int from = depthwise ? place * filters + filter
                                           : (filter * area + place) * channels + channel;
                *to++ = weights.values[static_cast<std::size_t>(from)];
            }
    return blob;
}

cv::Mat asRow(const TfliteTensor& constant)
{
    return cv::Mat(constant.values, true).reshape(1, 1);
}

/// Adds layer after layer; each tensor of the graph ends up as the output of one layer.
class NetBuilder
{
public:
    explicit NetBuilder(const TfliteGraph& graph)
        : m_graph(graph)
    {
        m_layers[graph.input] = 0;
    }

    cv::dnn::Net build()
    {
        for (const TfliteStep& step : m_graph.steps)
            addStep(step);
        m_net.setPreferableBackend(cv::dnn::DNN_BACKEND_OPENCV);
        m_net.setPreferableTarget(cv::dnn::DNN_TARGET_CPU);
        return m_net;
    }

    [[nodiscard]] std::vector<cv::String> outputNames() const
    {
        std::vector<cv::String> names;
        for (int output : m_graph.outputs)
            names.push_back(name(m_layers.at(output)));
        return names;
    }

private:
    const TfliteTensor& tensor(int index) const
    {
        return m_graph.tensors[static_cast<std::size_t>(index)];
    }
    const std::vector<int>& shapeIn(const TfliteStep& step) const
    {
        return tensor(step.inputs[0]).shape;
    }
    const std::vector<int>& shapeOut(const TfliteStep& step) const
    {
        return tensor(step.output).shape;
    }

    static std::string name(int layer) { return "layer" + std::to_string(layer); }

    /// Layer numbers are given by OpenCV in order, beginning with 1 after the input.
    int add(const char* type, cv::dnn::LayerParams params, const std::vector<int>& from)
    {
        params.name = name(++m_count);
        params.type = type;
        const int layer = m_net.addLayer(params.name, params.type, params);
        CV_Assert(layer == m_count);
        for (std::size_t i = 0; i < from.size(); ++i)
            m_net.connect(from[i], 0, layer, static_cast<int>(i));
        return layer;
    }

    void addStep(const TfliteStep& step)
    {
        const int source = m_layers.at(step.inputs[0]);
        m_layers[step.output] = [&] {
            switch (step.operation) {
            case TfliteOperation::Add:
                return add("Eltwise", {}, {source, m_layers.at(step.inputs[1])});
            case TfliteOperation::Concatenate:
                return addConcatenation(step);
            case TfliteOperation::Convolve:
            case TfliteOperation::ConvolveDepthwise:
                return addConvolution(step, source);
            case TfliteOperation::MaxPool:
                return addPool(step, source);
            case TfliteOperation::Relu:
                return add("ReLU", {}, {source});
            case TfliteOperation::Reshape:
                return addReshape(step, source);
            case TfliteOperation::ResizeBilinear:
                return addResize(step, source);
            case TfliteOperation::Pad: {
                const auto& sides =
                    tensor(step.inputs[1]).numbers; // before, after of: batch, row, column, channel
                return addPadding({sides[0], sides[1], sides[6], sides[7], sides[2], sides[3],
                                   sides[4], sides[5]},
                                  source);
            }
            case TfliteOperation::PRelu: {
                cv::dnn::LayerParams params;
                params.blobs = {asRow(tensor(step.inputs[1]))};
                return add("ChannelsPReLU", params, {source});
            }
            }
            CV_Error(cv::Error::StsNotImplemented, "operation without a layer");
        }();
    }

    int addConcatenation(const TfliteStep& step)
    {
        std::vector<int> parts;
        for (int input : step.inputs)
            parts.push_back(m_layers.at(input));
        cv::dnn::LayerParams params;
        params.set("axis", step.axis);
        return add("Concat", params, parts);
    }

    /// Eight numbers: before and after of batch, channel, row, column.
    int addPadding(const std::vector<int>& amounts, int source)
    {
        cv::dnn::LayerParams params;
        params.set("paddings",
                   cv::dnn::DictValue::arrayInt(amounts.begin(), static_cast<int>(amounts.size())));
        params.set("value", 0);
        return add("Padding", params, {source});
    }

    struct Sliding {
        TfliteSize window;
        TflitePadding rows;
        TflitePadding columns;
        cv::dnn::LayerParams params;
    };

    Sliding sliding(const TfliteStep& step) const
    {
        Sliding slide{windowOf(m_graph, step), {}, {}, {}};
        if (step.samePadding) {
            slide.rows = samePadding(shapeIn(step)[1], slide.window.height, step.stride.height);
            slide.columns = samePadding(shapeIn(step)[2], slide.window.width, step.stride.width);
        }
        slide.params.set("kernel_h", slide.window.height);
        slide.params.set("kernel_w", slide.window.width);
        slide.params.set("stride_h", step.stride.height);
        slide.params.set("stride_w", step.stride.width);
        return slide;
    }

    static void setPadding(Sliding& slide)
    {
        slide.params.set("pad_t", slide.rows.before);
        slide.params.set("pad_b", slide.rows.after);
        slide.params.set("pad_l", slide.columns.before);
        slide.params.set("pad_r", slide.columns.after);
    }

    int addConvolution(const TfliteStep& step, int source)
    {
        Sliding slide = sliding(step);
        // OpenCV's convolution refuses uneven padding, which every "same" layer of stride 2 has.
        if (slide.rows.before != slide.rows.after || slide.columns.before != slide.columns.after)
            source = addPadding({0, 0, 0, 0, slide.rows.before, slide.rows.after,
                                 slide.columns.before, slide.columns.after},
                                source);
        else
            setPadding(slide);
        const bool depthwise = step.operation == TfliteOperation::ConvolveDepthwise;
        const int filters = shapeOut(step)[3];
        slide.params.set("num_output", filters);
        slide.params.set("group", depthwise ? filters : 1);
        slide.params.set("bias_term", true);
        slide.params.blobs = {reordered(tensor(step.inputs[1]), depthwise),
                              asRow(tensor(step.inputs[2]))};
        return add("Convolution", slide.params, {source});
    }

    int addPool(const TfliteStep& step, int source)
    {
        Sliding slide = sliding(step);
        setPadding(slide);
        slide.params.set("pool", "max");
        slide.params.set("ceil_mode", false);
        return add("Pooling", slide.params, {source});
    }

    int addReshape(const TfliteStep& step, int source)
    {
        const int channelsLast[] = {0, 2, 3, 1};
        cv::dnn::LayerParams permute;
        permute.set("order", cv::dnn::DictValue::arrayInt(channelsLast, 4));
        const auto& shape = shapeOut(step);
        cv::dnn::LayerParams reshape;
        reshape.set("dim",
                    cv::dnn::DictValue::arrayInt(shape.begin(), static_cast<int>(shape.size())));
        return add("Reshape", reshape, {add("Permute", permute, {source})});
    }

    int addResize(const TfliteStep& step, int source)
    {
        cv::dnn::LayerParams params;
        params.set("interpolation", "opencv_linear"); // pixel centres at one half, as the file asks
        params.set("height", shapeOut(step)[1]);
        params.set("width", shapeOut(step)[2]);
        return add("Resize", params, {source});
    }

    const TfliteGraph& m_graph;
    cv::dnn::Net m_net;
    std::map<int, int> m_layers; ///< tensor -> the layer that makes it
    int m_count = 0;
};

} // namespace

class TfliteNet::Private
{
public:
    cv::dnn::Net net;
    std::vector<cv::String> outputs;
    int side = 0;
    Scaling scaling;
    cv::Mat colours;
    cv::Mat blob;
};

TfliteNet::TfliteNet(const TfliteGraph& graph, Scaling scaling)
    : d(std::make_unique<Private>())
{
    const auto& shape = graph.tensors[static_cast<std::size_t>(graph.input)].shape;
    CV_Assert(shape.size() == 4 && shape[1] == shape[2] && shape[3] == 3);
    NetBuilder builder(graph);
    d->net = builder.build();
    d->outputs = builder.outputNames();
    d->side = shape[1];
    d->scaling = scaling;
}

TfliteNet::~TfliteNet() = default;

int TfliteNet::side() const
{
    return d->side;
}

std::vector<std::vector<float>> TfliteNet::run(const cv::Mat& picture)
{
    CV_Assert(picture.type() == CV_8UC4 && picture.cols == d->side && picture.rows == d->side);
    cv::cvtColor(picture, d->colours, cv::COLOR_BGRA2RGB);
    cv::dnn::blobFromImage(d->colours, d->blob, d->scaling.scale, {},
                           cv::Scalar::all(d->scaling.mean));
    d->net.setInput(d->blob);
    std::vector<cv::Mat> blobs;
    d->net.forward(blobs, d->outputs);
    std::vector<std::vector<float>> lists;
    lists.reserve(blobs.size());
    for (const cv::Mat& blob : blobs)
        lists.emplace_back(blob.begin<float>(), blob.end<float>());
    return lists;
}

} // namespace framing
