// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/guidance.h"

#include <algorithm>

namespace framing
{
namespace
{

int severity(Level level)
{
    switch (level) {
    case Level::NotAssessed:
        return 0;
    case Level::Ideal:
        return 1;
    case Level::Warn:
        return 2;
    case Level::Block:
        return 3;
    }
    Q_UNREACHABLE();
}

NeedStatus statusOf(Need need, const std::vector<Finding>& findings)
{
    NeedStatus status;
    status.need = need;
    double faceHeight = 0;
    for (const Finding& finding : findings) {
        if (needOf(finding.check) != need)
            continue;
        if (finding.check == Check::FaceHeight && finding.level != Level::NotAssessed)
            faceHeight = finding.value;
        if (severity(finding.level) <= severity(status.level))
            continue;
        status.level = finding.level;
        status.advice = finding.advice;
        status.value = finding.value;
    }
    if (need == Need::Distance)
        status.value = faceHeight;
    return status;
}

} // namespace

std::array<NeedStatus, allNeeds.size()> needsOf(const Report& report)
{
    std::array<NeedStatus, allNeeds.size()> needs;
    std::transform(allNeeds.begin(), allNeeds.end(), needs.begin(),
                   [&](Need need) { return statusOf(need, report.findings); });
    return needs;
}

} // namespace framing
