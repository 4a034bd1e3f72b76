// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace sandbox
{

/// What a submission id of the form `sbx-<scenario>` or `sbx-<scenario>-<anything>` asks for.
/// docs/sandbox.md says what each does.
enum class Scenario {
    Approved,
    Pending,
    Rejected,
    Retry1,
    Retry2,
    Retry3,
    NoMatch,
    MultiFace,
    Expired,
    Processed,
    Forbidden,
    IpBlocked,
    TooLarge,
    Error500,
    BadGateway,
    Slow,
    Cut,
    CutOnce,
    Lost,
    BadJson,
};

/// Whether the id is in the name space of the scenarios, known or not.
[[nodiscard]] bool isScripted(const QString& submissionId);
/// None for an id outside the name space and for a scenario that does not exist.
[[nodiscard]] std::optional<Scenario> scenarioOf(const QString& submissionId);
/// The word in the id.
[[nodiscard]] QString nameOf(Scenario scenario);

/// Why the service wants another try, as it stands in the answer.
struct RetryReason {
    QString code;
    QString message;
};

/// How the comparison of one try ends. A reason means that it failed.
struct Verdict {
    enum class Kind { Approve, Review, Reject, Fail };
    Kind kind = Kind::Approve;
    RetryReason reason = {};
};

/// The verdict on the next try after `failures` failed ones. Ids without a scenario are approved.
[[nodiscard]] Verdict verdictOf(std::optional<Scenario> scenario, int failures);

} // namespace sandbox
