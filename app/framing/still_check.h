// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "framing/analyzer.h"
#include "framing/observer.h"
#include "framing/photo_encoder.h"
#include "framing/photo_studio.h"

namespace framing
{

/// What would be sent of a still, and what is to be said about it.
struct JudgedStill {
    QImage photo; ///< see photoCrop
    Report report;
};

/// The whole verdict of one picture on its own, of any size.
[[nodiscard]] JudgedStill judgeStill(const QImage& picture, Observer& observer,
                                     const Thresholds& thresholds);

/// The photo as it is sent; marked if the report is not Ready.
[[nodiscard]] base::Result<Photo, EncodeError> toPhoto(const JudgedStill& still);

} // namespace framing
