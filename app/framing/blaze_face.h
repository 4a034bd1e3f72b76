// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "framing/observation.h"
#include "framing/tflite_net.h"

#include <vector>

namespace framing
{

/// How the answers of one BlazeFace net are laid out: grids one after the other, cells row by row,
/// anchors of a cell together.
struct BlazeFaceLayout {
    struct Grid {
        int cells = 0;   ///< along a side
        int anchors = 0; ///< in each cell, all at its centre
    };
    std::vector<Grid> grids;
};

/// Near faces (eye distance over about a twentieth of the picture's width). Sees something in a few
/// pictures without a face.
[[nodiscard]] BlazeFaceLayout shortRangeLayout();
/// Faces of any size, except those more than half outside at a side. More than twice as slow.
[[nodiscard]] BlazeFaceLayout fullRangeLayout();

/// Finds faces with one of the BlazeFace nets (128 or 192 px). One thread at a time; may throw
/// cv::Exception.
class BlazeFace final
{
public:
    /// Graph and layout must belong together.
    BlazeFace(const TfliteGraph& graph, const BlazeFaceLayout& layout);

    /// Faces scored 0.5 or better, each once, largest first, in pixels of `picture` (CV_8UC4, not
    /// empty).
    [[nodiscard]] std::vector<DetectedFace> detect(const cv::Mat& picture);

private:
    TfliteNet m_net;
    std::vector<QPointF> m_anchors; ///< in pixels of the net's input
};

/// Whether both are the same face: one covers half of the other or more.
[[nodiscard]] bool sameFace(const DetectedFace& one, const DetectedFace& other);
/// Sorts by the area of the box.
void sortLargestFirst(std::vector<DetectedFace>& faces);

} // namespace framing
