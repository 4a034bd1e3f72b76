// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/picture_pyramid.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace framing
{

class PicturePyramid::Private
{
public:
    static constexpr std::size_t mostLevels = 4; // a face fills at most a few times a net's picture

    void show(const cv::Mat& picture)
    {
        size = picture.size();
        made = 1;
        const int side = std::max(size.width, size.height);
        baseScale = std::max(1.0, double(side) / longestSide);
        if (side <= longestSide) {
            levels[0] = picture;
            return;
        }
        const auto reduced = [&](int length) {
            return std::max(1, int(std::lround(length / baseScale)));
        };
        cv::resize(picture, reducedBase, {reduced(size.width), reduced(size.height)}, 0, 0,
                   cv::INTER_AREA);
        levels[0] = reducedBase;
    }

    Level level(double scale)
    {
        std::size_t wanted = 0;
        while (baseScale * double(2 << wanted) <= scale && wanted + 1 < mostLevels)
            ++wanted;
        while (made <= wanted && halve(levels[made - 1], levels[made]))
            ++made;
        wanted = std::min(wanted, made - 1);
        return {levels[wanted], baseScale * double(1 << wanted)};
    }

    cv::Size size;

private:
    /// By means of 2x2 pixels. An odd last row or column is left out, so that a pixel is exactly
    /// two wide.
    static bool halve(const cv::Mat& from, cv::Mat& to)
    {
        const cv::Size half(from.cols / 2, from.rows / 2);
        if (half.empty())
            return false;
        cv::resize(from(cv::Rect(0, 0, 2 * half.width, 2 * half.height)), to, half, 0, 0,
                   cv::INTER_AREA);
        return true;
    }

    std::array<cv::Mat, mostLevels> levels; ///< the first is a view
    cv::Mat reducedBase;
    std::size_t made = 0; ///< how many levels are of the picture shown
    double baseScale = 1;
};

PicturePyramid::PicturePyramid()
    : d(std::make_unique<Private>())
{
}

PicturePyramid::~PicturePyramid() = default;

void PicturePyramid::show(const cv::Mat& picture)
{
    d->show(picture);
}

void PicturePyramid::clear()
{
    *d = {};
}

QSize PicturePyramid::size() const
{
    return {d->size.width, d->size.height};
}

PicturePyramid::Level PicturePyramid::level(double scale)
{
    return d->level(scale);
}

} // namespace framing
