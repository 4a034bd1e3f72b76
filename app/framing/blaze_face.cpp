// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/blaze_face.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace framing
{

namespace
{

constexpr double lowestScore = 0.5;
constexpr double sameFaceOverlap = 0.3; // intersection over union, within one detector's answers
constexpr std::size_t numbersPerAnchor = 16;

std::vector<QPointF> anchorsOf(const BlazeFaceLayout& layout, int side)
{
    std::vector<QPointF> anchors;
    for (const auto& grid : layout.grids) {
        const double cell = double(side) / grid.cells;
        for (int row = 0; row < grid.cells; ++row)
            for (int column = 0; column < grid.cells; ++column)
                anchors.insert(anchors.end(), static_cast<std::size_t>(grid.anchors),
                               {(column + 0.5) * cell, (row + 0.5) * cell});
    }
    return anchors;
}

/// The picture shrunk into the middle of a black square, and the way back.
struct Letterbox {
    Letterbox(const cv::Mat& picture, int side)
        : scale(double(side) / std::max(picture.cols, picture.rows)),
          square(side, side, CV_8UC4, cv::Scalar(0, 0, 0, 255))
    {
        const cv::Size size(std::max(1, int(std::lround(picture.cols * scale))),
                            std::max(1, int(std::lround(picture.rows * scale))));
        offset = {(side - size.width) / 2, (side - size.height) / 2};
        cv::Mat middle = square(cv::Rect(offset, size));
        cv::resize(picture, middle, size, 0, 0, cv::INTER_AREA);
    }
    [[nodiscard]] QPointF back(const QPointF& point) const
    {
        return {(point.x() - offset.x) / scale, (point.y() - offset.y) / scale};
    }

    double scale;
    cv::Point offset;
    cv::Mat square;
};

double area(const QRectF& box)
{
    return box.width() * box.height();
}

double overlap(const QRectF& one, const QRectF& other)
{
    const double shared = area(one & other);
    return shared / (area(one) + area(other) - shared);
}

/// An anchor's 16 numbers: centre, size, then six points; all but the size from the anchor.
DetectedFace decoded(const float* numbers, const QPointF& anchor, double score)
{
    DetectedFace face;
    const QPointF centre = anchor + QPointF(double(numbers[0]), double(numbers[1]));
    const QPointF half = QPointF(double(numbers[2]), double(numbers[3])) / 2;
    face.box = QRectF(centre - half, centre + half);
    face.score = score;
    for (std::size_t i = 0; i < face.keypoints.size(); ++i)
        face.keypoints[i] =
            anchor + QPointF(double(numbers[4 + 2 * i]), double(numbers[5 + 2 * i]));
    return face;
}

/// The score-weighted mean of answers that mean the same face.
DetectedFace blended(const std::vector<DetectedFace>& group)
{
    double total = 0;
    QPointF topLeft;
    QPointF bottomRight;
    DetectedFace face;
    face.score = group.front().score;
    for (const DetectedFace& one : group) {
        total += one.score;
        topLeft += one.box.topLeft() * one.score;
        bottomRight += one.box.bottomRight() * one.score;
        for (std::size_t i = 0; i < face.keypoints.size(); ++i)
            face.keypoints[i] += one.keypoints[i] * one.score;
    }
    face.box = QRectF(topLeft / total, bottomRight / total);
    for (QPointF& point : face.keypoints)
        point /= total;
    return face;
}

/// Neighbouring anchors answer for the same face; blending them is steadier than keeping the best
/// alone.
std::vector<DetectedFace> withoutRepetitions(std::vector<DetectedFace> answers)
{
    std::stable_sort(answers.begin(), answers.end(),
                     [](const auto& a, const auto& b) { return a.score > b.score; });
    std::vector<DetectedFace> faces;
    while (!answers.empty()) {
        const QRectF best = answers.front().box;
        const auto others =
            std::stable_partition(answers.begin() + 1, answers.end(), [&](const auto& answer) {
                return overlap(best, answer.box) > sameFaceOverlap;
            });
        faces.push_back(blended({answers.begin(), others}));
        answers.erase(answers.begin(), others);
    }
    return faces;
}

} // namespace

BlazeFaceLayout shortRangeLayout()
{
    return {{{16, 2}, {8, 6}}};
}

BlazeFaceLayout fullRangeLayout()
{
    return {{{48, 1}}};
}

BlazeFace::BlazeFace(const TfliteGraph& graph, const BlazeFaceLayout& layout)
    : m_net(graph, {127.5, 1 / 127.5}),
      m_anchors(anchorsOf(layout, m_net.side()))
{
}

std::vector<DetectedFace> BlazeFace::detect(const cv::Mat& picture)
{
    const Letterbox letterbox(picture, m_net.side());
    const auto answers = m_net.run(letterbox.square);
    CV_Assert(answers.size() == 2 && answers[0].size() == m_anchors.size() * numbersPerAnchor &&
              answers[1].size() == m_anchors.size());
    std::vector<DetectedFace> candidates;
    for (std::size_t i = 0; i < m_anchors.size(); ++i) {
        const double score = 1 / (1 + std::exp(-double(answers[1][i])));
        const float* numbers = &answers[0][i * numbersPerAnchor];
        const bool sound = std::all_of(numbers, numbers + numbersPerAnchor,
                                       [](float n) { return std::isfinite(n); }) &&
                           numbers[2] > 1 && numbers[3] > 1;
        if (score >= lowestScore && sound)
            candidates.push_back(decoded(numbers, m_anchors[i], score));
    }
    std::vector<DetectedFace> faces = withoutRepetitions(std::move(candidates));
    for (DetectedFace& face : faces) {
        face.box =
            QRectF(letterbox.back(face.box.topLeft()), letterbox.back(face.box.bottomRight()));
        for (QPointF& point : face.keypoints)
            point = letterbox.back(point);
    }
    sortLargestFirst(faces);
    return faces;
}

bool sameFace(const DetectedFace& one, const DetectedFace& other)
{
    return area(one.box & other.box) >= 0.5 * std::min(area(one.box), area(other.box));
}

void sortLargestFirst(std::vector<DetectedFace>& faces)
{
    std::stable_sort(faces.begin(), faces.end(), [](const DetectedFace& a, const DetectedFace& b) {
        return area(a.box) > area(b.box);
    });
}

} // namespace framing
