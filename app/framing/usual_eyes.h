// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "framing/face_geometry.h"

#include <chrono>
#include <deque>

namespace framing
{

/// How far the person before the camera usually opens the eyes, from the last seconds: narrow eyes
/// are no closed ones. Knows nothing of eyes that were never open; that is left to the absolute
/// limit.
class UsualEyes final
{
public:
    /// The opening in one frame / the usual one, which is the 80th percentile of the last 4
    /// seconds. NaN if the opening is not known, or until a second of this person was seen. A face
    /// that is seen again after more than a second, or leaps in place or size, is another person's.
    /// Times must not go back.
    [[nodiscard]] double see(double opening, const FaceGeometry& face,
                             std::chrono::milliseconds at);
    void forget();

private:
    struct Sample {
        std::chrono::milliseconds at;
        double opening;
    };

    [[nodiscard]] bool isSamePerson(const FaceGeometry& face, std::chrono::milliseconds at) const;
    [[nodiscard]] double usual();

    std::deque<Sample> m_samples; ///< oldest first
    std::vector<double> m_sorted; ///< working memory
    QPointF m_eyes;
    double m_eyeDistance = 0;
    std::chrono::milliseconds m_last{0};
};

} // namespace framing
