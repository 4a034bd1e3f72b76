// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/scenario.h"

#include <array>
#include <utility>

namespace sandbox
{
namespace
{

constexpr QLatin1String prefix("sbx-");

constexpr std::array<std::pair<Scenario, QLatin1String>, 20> scenarioNames{{
    {Scenario::Approved, QLatin1String("approved")},
    {Scenario::Pending, QLatin1String("pending")},
    {Scenario::Rejected, QLatin1String("rejected")},
    {Scenario::Retry1, QLatin1String("retry1")},
    {Scenario::Retry2, QLatin1String("retry2")},
    {Scenario::Retry3, QLatin1String("retry3")},
    {Scenario::NoMatch, QLatin1String("nomatch")},
    {Scenario::MultiFace, QLatin1String("multiface")},
    {Scenario::Expired, QLatin1String("expired")},
    {Scenario::Processed, QLatin1String("processed")},
    {Scenario::Forbidden, QLatin1String("forbidden")},
    {Scenario::IpBlocked, QLatin1String("ipblocked")},
    {Scenario::TooLarge, QLatin1String("toolarge")},
    {Scenario::Error500, QLatin1String("error500")},
    {Scenario::BadGateway, QLatin1String("badgateway")},
    {Scenario::Slow, QLatin1String("slow")},
    {Scenario::Cut, QLatin1String("cut")},
    {Scenario::CutOnce, QLatin1String("cutonce")},
    {Scenario::Lost, QLatin1String("lost")},
    {Scenario::BadJson, QLatin1String("badjson")},
}};

/// The document's own sample of an incomplete answer.
RetryReason noMatchingFace()
{
    return {QStringLiteral("face_compare_fail"),
            QStringLiteral("Face compare failed: no matching face")};
}

RetryReason differentFace()
{
    return {QStringLiteral("face_compare_underscore"),
            QStringLiteral("The face doesn't match. Please retry with another face image.")};
}

/// Assumption: the document promises a retry for several faces but gives neither code nor text.
/// Liveness messages are built as "Liveness fail: " + reason + " Please retry." in the samples of
/// GET/submission; this one follows them.
RetryReason severalFaces()
{
    return {QStringLiteral("liveness_error"),
            QStringLiteral("Liveness fail: Multiple faces are detected. Please retry.")};
}

Verdict failOn(bool fails)
{
    return fails ? Verdict{Verdict::Kind::Fail, noMatchingFace()} : Verdict{};
}

} // namespace

bool isScripted(const QString& submissionId)
{
    return submissionId.startsWith(prefix);
}

std::optional<Scenario> scenarioOf(const QString& submissionId)
{
    if (!isScripted(submissionId))
        return std::nullopt;
    const QString word = submissionId.section(u'-', 1, 1);
    for (const auto& [scenario, name] : scenarioNames) {
        if (word == name)
            return scenario;
    }
    return std::nullopt;
}

QString nameOf(Scenario scenario)
{
    for (const auto& [known, name] : scenarioNames) {
        if (known == scenario)
            return name;
    }
    return {};
}

Verdict verdictOf(std::optional<Scenario> scenario, int failures)
{
    switch (scenario.value_or(Scenario::Approved)) {
    case Scenario::Pending:
        return {Verdict::Kind::Review};
    case Scenario::Rejected:
        return {Verdict::Kind::Reject};
    case Scenario::Retry1:
        return failOn(failures < 1);
    case Scenario::Retry2:
        return failOn(failures < 2);
    case Scenario::Retry3:
        return failOn(failures < 3);
    case Scenario::NoMatch:
        return {Verdict::Kind::Fail, differentFace()};
    case Scenario::MultiFace:
        return {Verdict::Kind::Fail, severalFaces()};
    default:
        return {};
    }
}

} // namespace sandbox
