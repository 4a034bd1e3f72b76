// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <opencv2/imgproc.hpp>

#include <QImage>
#include <QRectF>

#include <cmath>

namespace bench
{

/// A frame in shades of grey, 480 px wide: what the detectors compared with are given.
struct ShrunkGrey {
    explicit ShrunkGrey(const QImage& frame)
        : factor(frame.width() / 480.0)
    {
        const cv::Mat view(frame.height(), frame.width(), CV_8UC4,
                           const_cast<uchar*>(frame.constBits()),
                           static_cast<std::size_t>(frame.bytesPerLine()));
        cv::cvtColor(view, pixels, cv::COLOR_BGRA2GRAY);
        cv::resize(pixels, pixels, {480, int(std::lround(frame.height() / factor))}, 0, 0,
                   cv::INTER_AREA);
    }

    [[nodiscard]] QRectF inFrame(const QRectF& box) const
    {
        return {box.topLeft() * factor, box.size() * factor};
    }

    double factor;
    cv::Mat pixels;
};

} // namespace bench
