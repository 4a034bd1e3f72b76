// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <vector>

namespace framing
{

/// A value of the graph. Pictures are laid out batch (always 1), row, column, channel.
struct NetTensor {
    std::vector<int> shape; ///< up to 4 sides
    std::vector<float>
        values; ///< of a floating-point constant, as many as the shape says; empty if computed
    std::vector<qint32> numbers; ///< of an integer constant; else empty
};

/// The operations that the pinned models are made of; the numbers are those of TFLite.
enum class NetOperation {
    Add = 0,
    Concatenate = 2,
    Convolve = 3,
    ConvolveDepthwise = 4,
    MaxPool = 17,
    Relu = 19,
    Reshape = 22,
    ResizeBilinear = 23, ///< pixel centres at one half
    Pad = 34,
    PRelu = 54,
};

struct NetSize {
    int width = 1;
    int height = 1;
};

/// One operation. Inputs are indices of tensors: data first, then weights (output channel, row,
/// column, input channel; depthwise: 1, row, column, channel) and bias, slopes or paddings, which
/// are constants.
struct NetStep {
    NetOperation operation = NetOperation::Add;
    std::vector<int> inputs;
    int output = 0;
    bool samePadding =
        true;       ///< convolutions and pools: the picture keeps its size but for the stride
    NetSize stride; ///< convolutions and pools
    NetSize window; ///< pools
    int axis = 0;   ///< Concatenate
};

/// What a net computes, whatever file it was read from. Every index is valid, steps come after what
/// they use, and shapes fit the operations.
struct NetGraph {
    std::vector<NetTensor> tensors;
    std::vector<NetStep> steps;
    int input = 0;
    std::vector<int> outputs;

    [[nodiscard]] NetTensor& tensor(int index) { return tensors[static_cast<std::size_t>(index)]; }
    [[nodiscard]] const NetTensor& tensor(int index) const
    {
        return tensors[static_cast<std::size_t>(index)];
    }
};

} // namespace framing
