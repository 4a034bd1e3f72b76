// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "framing/tflite_reader.h"

namespace framing
{

/// Zeros (for pools: nothing) put around one side of a picture, in pixels.
struct TflitePadding {
    int before = 0;
    int after = 0;
};

/// What "same" padding adds along one side; the odd pixel goes behind.
[[nodiscard]] TflitePadding samePadding(int input, int window, int stride);

/// Height and width that a convolution or a pool slides over the picture.
[[nodiscard]] TfliteSize windowOf(const TfliteGraph& graph, const TfliteStep& step);

/// Whether the step's inputs are as many and as large as the operation needs and give what its
/// output claims to be. All indices must be valid.
[[nodiscard]] bool shapesFit(const TfliteGraph& graph, const TfliteStep& step);

} // namespace framing
