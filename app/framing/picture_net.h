// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "framing/net_graph.h"

#include <memory>
#include <span>
#include <stdexcept>

namespace cv
{
class Mat;
}

namespace framing
{

/// The engine cannot build or run a net.
class NetError final : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

/// A net that looks at a picture, run by XNNPACK, the engine of the models' own runtime on CPUs.
/// Everything happens on the calling thread; one thread at a time, which need not be the same one.
/// A run allocates nothing. All members may throw NetError or cv::Exception.
class PictureNet final
{
public:
    /// How the bytes 0..255 of a picture become the net's numbers: (byte - mean) * scale.
    struct Scaling {
        double mean = 0;
        double scale = 1;
    };
    using Numbers = std::span<const float>;

    /// The graph's input must be a picture of three channels, and only its outputs may be put
    /// together from parts.
    PictureNet(NetGraph graph, Scaling scaling);
    ~PictureNet();

    /// Of the picture, px.
    [[nodiscard]] NetSize size() const;
    /// What the next run looks at, to be written into: CV_8UC4, blue first, as large as the net
    /// wants it. The fourth channel does not matter.
    [[nodiscard]] cv::Mat& picture();
    /// One list a graph output, in the graph's order; numbers in the order of the graph's layout,
    /// also non-finite ones. Good until the next run.
    std::span<const Numbers> run();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace framing
