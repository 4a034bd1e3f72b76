// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "framing/observation.h"
#include "framing/picture_net.h"

#include <QRectF>

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
    /// `view`: what the net is shown, in pixels of the picture, of which it must have a part. A
    /// smaller one shows smaller faces; what lies beyond the picture is black and lets the net see
    /// faces that are half outside.
    [[nodiscard]] std::vector<DetectedFace> detect(PicturePyramid& pyramid, const QRectF& view);

private:
    PictureNet m_net;
    std::vector<QPointF> m_anchors; ///< px of the net's picture
};

/// Whether both are the same face: one covers half of the other or more.
[[nodiscard]] bool sameFace(const DetectedFace& one, const DetectedFace& other);
/// Sorts by the area of the box.
void sortLargestFirst(std::vector<DetectedFace>& faces);

} // namespace framing
