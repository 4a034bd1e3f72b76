// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/blaze_face.h"

#include "framing/picture_pyramid.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace framing
{

namespace
{

constexpr double sameFaceOverlap = 0.3; // intersection over union, within one detector's answers
constexpr std::size_t numbersPerAnchor = 16;

double scoreOf(float logit)
{
    return 1 / (1 + std::exp(-double(logit)));
}

std::vector<QPointF> anchorsOf(const BlazeFaceLayout& layout, NetSize picture)
{
    std::vector<QPointF> anchors;
    for (const auto& [cell, count] : layout.grids)
        for (int y = 0; y + cell <= picture.height; y += cell)
            for (int x = 0; x + cell <= picture.width; x += cell)
                anchors.insert(anchors.end(), static_cast<std::size_t>(count),
                               QPointF(x + cell / 2.0, y + cell / 2.0));
    return anchors;
}

/// What is shown to the net, in the middle of its black picture, and the way back.
class Letterbox
{
public:
    Letterbox(PicturePyramid& pyramid, const QRectF& view, cv::Mat& into)
        : m_scale(std::min(into.cols / view.width(), into.rows / view.height()))
    {
        const QSizeF border = (QSizeF(into.cols, into.rows) - view.size() * m_scale) / 2;
        const QRectF shown = view & QRectF({}, pyramid.size());
        const cv::Rect to = pixels((shown.topLeft() - view.topLeft()) * m_scale +
                                       QPointF(border.width(), border.height()),
                                   shown.size() * m_scale, into.size());
        const PicturePyramid::Level level = pyramid.level(1 / m_scale);
        const cv::Rect from =
            pixels(shown.topLeft() / level.scale, shown.size() / level.scale, level.pixels.size());
        into.setTo(0);
        cv::resize(level.pixels(from), into(to), to.size(), 0, 0, cv::INTER_LINEAR);
        m_corner = shown.topLeft() - QPointF(to.x, to.y) / m_scale;
    }
    [[nodiscard]] QPointF back(const QPointF& point) const { return point / m_scale + m_corner; }

private:
    /// One at least, and none outside.
    static cv::Rect pixels(const QPointF& corner, const QSizeF& size, const cv::Size& within)
    {
        const cv::Point at(std::clamp(int(corner.x()), 0, within.width - 1),
                           std::clamp(int(corner.y()), 0, within.height - 1));
        return {at.x, at.y, std::clamp(int(std::lround(size.width())), 1, within.width - at.x),
                std::clamp(int(std::lround(size.height())), 1, within.height - at.y)};
    }

    double m_scale;   ///< px of the net a px of the picture
    QPointF m_corner; ///< of the net's picture, in px of the picture
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

/// The score-weighted mean of answers that mean the same face, best first. Doubtful ones do not
/// count beside a sure one.
DetectedFace blended(const std::vector<DetectedFace>& group)
{
    const double leastScore = std::min(group.front().score, BlazeFace::sureScore);
    double total = 0;
    QPointF topLeft;
    QPointF bottomRight;
    DetectedFace face;
    face.score = group.front().score;
    for (const DetectedFace& one : group) {
        if (one.score < leastScore)
            continue;
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
    return {{{8, 2}, {16, 6}}};
}

BlazeFaceLayout fullRangeLayout()
{
    return {{{4, 1}}};
}

BlazeFace::BlazeFace(NetGraph graph, const BlazeFaceLayout& layout)
    : m_net(std::move(graph), {127.5, 1 / 127.5}),
      m_anchors(anchorsOf(layout, m_net.size()))
{
}

std::vector<DetectedFace> BlazeFace::detect(PicturePyramid& pyramid, const QRectF& view)
{
    const Letterbox letterbox(pyramid, view, m_net.picture());
    const auto answers = m_net.run();
    if (answers.size() != 2 || answers[0].size() != m_anchors.size() * numbersPerAnchor ||
        answers[1].size() != m_anchors.size())
        throw NetError("a detector without the answers of its layout");
    std::vector<DetectedFace> candidates;
    for (std::size_t i = 0; i < m_anchors.size(); ++i) {
        const double score = scoreOf(answers[1][i]);
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
