// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "main/check/report.h"

#include "main/picture_words.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace program
{
namespace
{

QJsonValue finiteOrNull(double value)
{
    return std::isfinite(value) ? QJsonValue(value) : QJsonValue();
}

QJsonObject describe(const framing::Finding& finding)
{
    QJsonObject object{{QStringLiteral("check"), code(finding.check)},
                       {QStringLiteral("level"), code(finding.level)},
                       {QStringLiteral("value"), finiteOrNull(finding.value)},
                       {QStringLiteral("score"), finiteOrNull(finding.score)}};
    if (finding.refusal)
        object[QStringLiteral("refusal")] = code(*finding.refusal);
    return object;
}

} // namespace

QJsonObject checkReport(const QString& file, const framing::Report& report)
{
    QJsonObject measures;
    QJsonArray findings;
    for (const framing::Finding& finding : report.findings) {
        if (std::isfinite(finding.value))
            measures[code(finding.check)] = finding.value;
        findings.append(describe(finding));
    }
    QJsonArray refusals;
    for (const framing::Refusal refusal : refusalsOf(report))
        refusals.append(code(refusal));
    return {{QStringLiteral("file"), file},
            {QStringLiteral("verdict"), code(report.verdict)},
            {QStringLiteral("advice"), code(report.advice)},
            {QStringLiteral("faces"), static_cast<int>(report.observation.faces.size())},
            {QStringLiteral("refusals"), refusals},
            {QStringLiteral("measures"), measures},
            {QStringLiteral("findings"), findings}};
}

QJsonObject checkReport(const QString& file, framing::PictureFileError error)
{
    return {{QStringLiteral("file"), file}, {QStringLiteral("error"), code(error)}};
}

std::vector<framing::Refusal> refusalsOf(const framing::Report& report)
{
    std::vector<framing::Refusal> refusals;
    for (const framing::Finding& finding : report.findings) {
        if (finding.refusal &&
            std::find(refusals.begin(), refusals.end(), *finding.refusal) == refusals.end())
            refusals.push_back(*finding.refusal);
    }
    return refusals;
}

} // namespace program
