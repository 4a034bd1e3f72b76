// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/checks/judge.h"
#include "framing/quality_score.h"

#include <limits>

namespace framing::checks
{

Finding singleFacePresent(const Measures& measures, const Thresholds& thresholds)
{
    const auto result = [&](Level level, Advice advice, Refusal refusal, double score) {
        return concluded({.check = Check::SingleFacePresent,
                          .level = level,
                          .value = double(measures.faces),
                          .advice = advice,
                          .score = score,
                          .refusal = refusal});
    };
    // An absent mesh (NaN) is no evidence against the face that the detector has found.
    if (measures.faces == 0 || measures.presence < thresholds.facePresence)
        return result(Level::Block, Advice::NoFace, Refusal::FaceNotFound,
                      std::numeric_limits<double>::quiet_NaN());
    const bool large = measures.secondFaceWidth >= thresholds.secondFaceWidth;
    const Level alone = measures.faces > 1 ? Level::Warn : Level::Ideal;
    return result(large ? Level::Block : alone, Advice::SeveralFaces, Refusal::TooManyFaces,
                  quality::singleFacePresent(measures.secondFaceArea));
}

} // namespace framing::checks
