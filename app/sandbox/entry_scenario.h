// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace sandbox
{

/// What a `userid` of the form `sbx-<scenario>` or `sbx-<scenario>-<anything>` asks for when a
/// verified customer is entered with it. docs/sandbox.md says what each does.
enum class EntryScenario {
    Forbidden,
    IpBlocked,
    TooMany,
    TooManyOnce,
    TooLarge,
    Error500,
    Error500Once,
    BadGateway,
    BadGatewayDone,
    Slow,
    Cut,
    CutOnce,
    Lost,
    LostOnce,
    LostBlind,
    BadJson,
    Project,
    Processing,
    ProcessingDone,
    Sealed,
    Open,
    Damaged,
    WrongKey,
    ImageError500,
    ImageLost,
    ImageProject,
    ImageProcessing,
};

/// None for a userid outside the name space and for a scenario that does not exist.
[[nodiscard]] std::optional<EntryScenario> entryScenarioOf(const QString& userid);
/// The word in the userid.
[[nodiscard]] QString nameOf(EntryScenario scenario);
/// Whether the scenario is over after the first request with the userid.
[[nodiscard]] bool happensOnce(EntryScenario scenario);

} // namespace sandbox
