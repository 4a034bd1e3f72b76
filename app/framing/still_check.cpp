// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/still_check.h"

#include "framing/photo_crop.h"

namespace framing
{

JudgedStill judgeStill(const QImage& picture, Observer& observer, const Thresholds& thresholds)
{
    JudgedStill still;
    still.photo = photoCrop(picture);
    const Observation seen = observer.observe(still.photo, Search::Still);
    still.report = Analyzer(thresholds).judgeStill(still.photo, seen);
    return still;
}

base::Result<Photo, EncodeError> toPhoto(const JudgedStill& still)
{
    auto jpeg = encodePhoto(still.photo);
    if (!jpeg)
        return base::fail(jpeg.error());
    const bool below = still.report.verdict != Verdict::Ready;
    return Photo{std::move(*jpeg), still.photo, still.report, below, {}};
}

} // namespace framing
