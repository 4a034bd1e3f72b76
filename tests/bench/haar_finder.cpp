// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "finders.h"
#include "shrunk_grey.h"

#include <opencv2/objdetect.hpp>

namespace bench
{

Finder haarFinder()
{
    const auto cascade = std::make_shared<cv::CascadeClassifier>();
    if (!cascade->load(KYC_HAAR_CASCADE))
        return {};
    return [cascade](const QImage& frame) {
        const ShrunkGrey small(frame);
        std::vector<cv::Rect> found;
        cascade->detectMultiScale(small.pixels, found);
        std::vector<QRectF> boxes;
        for (const cv::Rect& box : found)
            boxes.push_back(small.inFrame(QRectF(box.x, box.y, box.width, box.height)));
        return boxes;
    };
}

} // namespace bench
