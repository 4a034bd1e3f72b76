// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QByteArrayView>

#include <vector>

namespace framing
{

/// A value of the graph. Pictures are laid out batch (always 1), row, column, channel.
struct TfliteTensor {
    std::vector<int> shape; ///< up to 4 sides
    std::vector<float>
        values; ///< of a floating-point constant, as many as the shape says; empty if computed
    std::vector<qint32> numbers; ///< of an integer constant; else empty
};

/// The operations that the pinned models are made of; the numbers are the format's own.
enum class TfliteOperation {
    Add = 0,
    Concatenate = 2,
    Convolve = 3,
    ConvolveDepthwise = 4,
    MaxPool = 17,
    Relu = 19,
    Reshape = 22,
    ResizeBilinear = 23,
    Pad = 34,
    PRelu = 54,
};

struct TfliteSize {
    int width = 1;
    int height = 1;
};

/// One operation. Inputs are indices of tensors: data first, then weights and bias, slopes or
/// paddings, which are constants.
struct TfliteStep {
    TfliteOperation operation = TfliteOperation::Add;
    std::vector<int> inputs;
    int output = 0;
    bool samePadding =
        true;          ///< convolutions and pools: the picture keeps its size but for the stride
    TfliteSize stride; ///< convolutions and pools
    TfliteSize window; ///< pools
    int axis = 0;      ///< Concatenate
};

/// What a TFLite file computes. Every index is valid, steps come after what they use, and shapes
/// fit the operations. Half-precision constants are already widened.
struct TfliteGraph {
    std::vector<TfliteTensor> tensors;
    std::vector<TfliteStep> steps;
    int input = 0;
    std::vector<int> outputs;
};

enum class TfliteError {
    Malformed,   ///< points outside the file, or contradicts itself
    Unsupported, ///< an operation, a type or an option that the pinned models do not have
};

/// Reads foreign bytes; whatever they hold, the answer is a sound graph or an error. Layout: the
/// format's public schema, version 3.
[[nodiscard]] base::Result<TfliteGraph, TfliteError> readTflite(QByteArrayView file);

} // namespace framing
