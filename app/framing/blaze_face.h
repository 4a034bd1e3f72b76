// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "framing/observation.h"
#include "framing/picture_net.h"

#include <QPointF>

#include <vector>

namespace framing
{

class PicturePyramid;

/// How the answers of one BlazeFace net are laid out: grids one after the other, cells row by row,
/// anchors of a cell together.
struct BlazeFaceLayout {
    struct Grid {
        int cell = 1;    ///< side, px of the net's picture
        int anchors = 0; ///< in each cell, all at its centre
    };
    std::vector<Grid> grids;
};

/// Near faces (eye distance over about a twentieth of the picture's width), also one that is half
/// outside. Sees something in a few pictures without a face.
[[nodiscard]] BlazeFaceLayout shortRangeLayout();
/// Faces of any size, except those more than half outside at a side.
[[nodiscard]] BlazeFaceLayout fullRangeLayout();

/// Finds faces with one of the BlazeFace nets. One thread at a time; may throw NetError or
/// cv::Exception.
class BlazeFace final
{
public:
    /// Graph and layout must belong together.
    BlazeFace(NetGraph graph, const BlazeFaceLayout& layout);

    static constexpr double sureScore = 0.5; ///< no face scored worse is certain
    static constexpr double lowestScore = 0.25;

    /// Faces scored `lowestScore` or better, each once, largest first, in pixels of the pyramid's
    /// picture.
    /// `sideMargin`: how much blackness the net is shown to the left and to the right of the
    /// picture, as a share of the picture's width; lets it see faces that are half outside, and the
    /// others smaller.
    [[nodiscard]] std::vector<DetectedFace> detect(PicturePyramid& pyramid, double sideMargin = 0);

private:
    PictureNet m_net;
    std::vector<QPointF> m_anchors; ///< px of the net's picture
};

/// Whether both are the same face: one covers half of the other or more.
[[nodiscard]] bool sameFace(const DetectedFace& one, const DetectedFace& other);
/// Sorts by the area of the box.
void sortLargestFirst(std::vector<DetectedFace>& faces);

} // namespace framing
