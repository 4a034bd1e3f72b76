// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "framing/tflite_reader.h"

#include <memory>

namespace cv
{
class Mat;
}

namespace framing
{

/// A TFLite graph made runnable by OpenCV's own inference, which in 4.6 cannot read the format
/// itself; from 4.7 on it can, and this class and its reader may go. One thread at a time. All
/// members may throw cv::Exception.
class TfliteNet final
{
public:
    /// How the bytes 0..255 of a picture become the net's numbers: (byte - mean) * scale.
    struct Scaling {
        double mean = 0;
        double scale = 1;
    };

    /// The graph's input must be a square picture of three channels.
    TfliteNet(const TfliteGraph& graph, Scaling scaling);
    ~TfliteNet();

    /// Side of the square input, px.
    [[nodiscard]] int side() const;
    /// Runs a picture (CV_8UC4, blue first, exactly side x side). One list a graph output, in the
    /// graph's order, numbers in the order of the file's own layout. Numbers may be non-finite.
    [[nodiscard]] std::vector<std::vector<float>> run(const cv::Mat& picture);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace framing
