// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/picture_net.h"

#include "framing/xnn_subgraph.h"

#include <opencv2/imgproc.hpp>
#include <xnnpack.h>

#include <algorithm>

namespace framing
{

namespace
{

/// It keeps tables for the processor at hand and is never given back.
void initializeEngine()
{
    static const xnn_status status = xnn_initialize(nullptr);
    check(status, "initialize");
}

using Runtime = std::unique_ptr<xnn_runtime, decltype(&xnn_delete_runtime)>;

std::size_t elementsOf(const NetTensor& tensor)
{
    std::size_t count = 1;
    for (int side : tensor.shape)
        count *= static_cast<std::size_t>(side);
    return count;
}

/// Numbers that the engine reads or writes; it may read a little beyond their end.
std::vector<float> bufferFor(std::size_t count)
{
    return std::vector<float>(count + XNN_EXTRA_BYTES / sizeof(float));
}

/// The tensors that the engine must hand out. It cannot put tensors together, so of an output that
/// consists of parts it is the parts, one after the other.
std::vector<int> partsOf(const NetGraph& graph, int output)
{
    const auto maker = std::find_if(graph.steps.begin(), graph.steps.end(),
                                    [&](const NetStep& step) { return step.output == output; });
    require(maker != graph.steps.end(), "an output is not computed");
    // Parts lie one after the other only if nothing comes before the side they are put along.
    if (maker->operation == NetOperation::Concatenate) {
        require(maker->axis == 1 && graph.tensor(output).shape[0] == 1, "parts are interleaved");
        return maker->inputs;
    }
    return {output};
}

} // namespace

class PictureNet::Private
{
public:
    Private(NetGraph net, Scaling byteScaling)
        : graph(std::move(net)),
          scaling(byteScaling)
    {
        const NetTensor& input = graph.tensor(graph.input);
        require(input.shape.size() == 4 && input.shape[3] == 3, "the input is no picture");
        picture.create(input.shape[1], input.shape[2], CV_8UC4);
        numbersIn = bufferFor(elementsOf(input));
        for (int output : graph.outputs)
            numbersOut.push_back(bufferFor(elementsOf(graph.tensor(output))));
        makeRuntime();
        for (std::size_t i = 0; i < numbersOut.size(); ++i)
            lists.push_back(
                Numbers(numbersOut[i]).first(elementsOf(graph.tensor(graph.outputs[i]))));
    }

    void run()
    {
        cv::cvtColor(picture, colours, cv::COLOR_BGRA2RGB);
        cv::Mat scaled(picture.size(), CV_32FC3, numbersIn.data());
        colours.convertTo(scaled, CV_32F, scaling.scale, -scaling.mean * scaling.scale);
        check(xnn_invoke_runtime(runtime.get()), "run");
    }

    const NetGraph graph; ///< its constants are the engine's too
    const Scaling scaling;
    Runtime runtime{nullptr, &xnn_delete_runtime};
    cv::Mat picture;
    cv::Mat colours;
    std::vector<float> numbersIn;
    std::vector<std::vector<float>> numbersOut; ///< one an output
    std::vector<Numbers> lists;

private:
    void makeRuntime()
    {
        initializeEngine();
        std::vector<int> handedOut;
        std::vector<xnn_external_value> values{{0, numbersIn.data()}};
        for (std::size_t i = 0; i < graph.outputs.size(); ++i) {
            float* place = numbersOut[i].data();
            for (int part : partsOf(graph, graph.outputs[i])) {
                handedOut.push_back(part);
                values.push_back({static_cast<std::uint32_t>(handedOut.size()), place});
                place += elementsOf(graph.tensor(part));
            }
        }
        const Subgraph subgraph = subgraphOf(graph, handedOut);
        xnn_runtime_t made = nullptr;
        check(xnn_create_runtime_v2(subgraph.get(), nullptr, 0, &made), "create a runtime");
        runtime.reset(made);
        check(xnn_setup_runtime(made, values.size(), values.data()), "set up a runtime");
    }
};

PictureNet::PictureNet(NetGraph graph, Scaling scaling)
    : d(std::make_unique<Private>(std::move(graph), scaling))
{
}

PictureNet::~PictureNet() = default;

NetSize PictureNet::size() const
{
    return {d->picture.cols, d->picture.rows};
}

cv::Mat& PictureNet::picture()
{
    return d->picture;
}

std::span<const PictureNet::Numbers> PictureNet::run()
{
    d->run();
    return d->lists;
}

} // namespace framing
