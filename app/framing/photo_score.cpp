// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/photo_score.h"

#include <QtMath>

#include <cmath>

namespace framing
{
namespace
{

constexpr double closedEyes = 0.01; // lid gap / distance of eyes and chin
constexpr double blurred = 1;       // sharpness has no lower values

double valueOf(const Report& report, Check check, double otherwise)
{
    for (const Finding& finding : report.findings) {
        if (finding.check == check && finding.level != Level::NotAssessed)
            return finding.value;
    }
    return otherwise;
}

double squaredCosine(double degrees)
{
    const double cosine = std::cos(qDegreesToRadians(degrees));
    return cosine * cosine;
}

} // namespace

double photoScore(const Report& report)
{
    const double eyes = valueOf(report, Check::EyesOpen, closedEyes);
    const Pose pose = report.observation.pose.value_or(Pose{90, 0, 0});
    return eyes * eyes * eyes * valueOf(report, Check::Sharpness, blurred) *
           squaredCosine(pose.yaw) * squaredCosine(pose.pitch) * squaredCosine(pose.roll);
}

} // namespace framing
