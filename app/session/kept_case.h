// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/kept_details.h"
#include "session/tries.h"
#include "store/journal_records.h"

namespace session
{

/// Why a case waits that was sent and found not counted: `CaseRecord::stageReason`. It is sent
/// again only when a person says so; any other that waits sends itself.
inline QString heldReason()
{
    return QStringLiteral("not_counted");
}

/// A case that the program left behind when it ended.
struct KeptCase {
    store::CaseRecord record;
    /// Absent: it cannot be unsealed any more. What the service knows can still be asked.
    std::optional<KeptDetails> details{};
    rules::Pictures pictures{};
    QByteArray photo{};                ///< JPEG; empty if none was ready to be sent
    Tries before{};                    ///< told by the service before the last send
    std::optional<QDateTime> sentAt{}; ///< if it is not known what became of it

    /// All that would be sent is here.
    [[nodiscard]] bool isComplete() const { return details && record.consent && !photo.isEmpty(); }
    [[nodiscard]] bool waits() const
    {
        return record.stage == store::CaseStage::Waiting && isComplete();
    }
    [[nodiscard]] bool isPending() const { return record.stage == store::CaseStage::Pending; }
    /// Only the service can say how it stands. One that is held may have been counted late.
    [[nodiscard]] bool isInDoubt() const
    {
        return record.stage == store::CaseStage::InDoubt || isPending() ||
               (waits() && record.stageReason == heldReason());
    }
};

} // namespace session
