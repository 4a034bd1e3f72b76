// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/checks/checks.h"
#include "framing/checks/judge.h"

namespace framing::checks
{

Finding singleFacePresent(const Measures& measures, const Thresholds& thresholds)
{
    const auto result = [&](Level level, Advice advice) {
        return finding(Check::SingleFacePresent, double(measures.faces), level, advice);
    };
    // An absent mesh (NaN) is no evidence against the face that the detector has found.
    if (measures.faces == 0 || measures.presence < thresholds.facePresence)
        return result(Level::Block, Advice::NoFace);
    if (measures.secondFaceWidth >= thresholds.secondFaceWidth)
        return result(Level::Block, Advice::SeveralFaces);
    return result(measures.faces > 1 ? Level::Warn : Level::Ideal, Advice::SeveralFaces);
}

} // namespace framing::checks
