// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "finders.h"
#include "shrunk_grey.h"

#include <dlib/image_processing/frontal_face_detector.h>
#include <dlib/opencv.h>

namespace bench
{

Finder hogFinder()
{
    const auto detector =
        std::make_shared<dlib::frontal_face_detector>(dlib::get_frontal_face_detector());
    return [detector](const QImage& frame) {
        const ShrunkGrey small(frame);
        std::vector<QRectF> boxes;
        for (const dlib::rectangle& box : (*detector)(dlib::cv_image<uchar>(small.pixels)))
            boxes.push_back(small.inFrame(QRectF(double(box.left()), double(box.top()),
                                                 double(box.width()), double(box.height()))));
        return boxes;
    };
}

} // namespace bench
