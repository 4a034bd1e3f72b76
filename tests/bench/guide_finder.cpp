// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "finders.h"

#include "framing/photo_crop.h"

namespace bench
{

Finder guideFinder(framing::FaceObserver& observer)
{
    observer.forget();
    const auto analyzer = std::make_shared<framing::Analyzer>(framing::defaultThresholds());
    const auto at = std::make_shared<std::chrono::milliseconds>(0);
    return [&observer, analyzer, at](const QImage& frame) {
        const QImage picture = framing::photoCrop(frame);
        *at += std::chrono::milliseconds(33);
        const auto report =
            analyzer->judgeFrame(picture, observer.observe(picture, framing::Search::Stream), *at);
        std::vector<QRectF> boxes;
        for (const auto& face : report.observation.faces)
            boxes.push_back(face.box);
        return boxes;
    };
}

} // namespace bench
