// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/journal.h"
#include "support/running_sandbox.h"

namespace e2e
{

/// What journal and service say of one submission, side by side.
struct Account {
    enum class Finding {
        Agrees,  ///< as many tries here as there; an ended case has the same status on both sides
        InDoubt, ///< the journal says itself that it does not know of one try
        Lost,    ///< a case or a try is missing on one side, or the statuses differ
        Doubled, ///< the service has counted more than the journal knows to have sent
    };

    int cases = 0;   ///< in the journal
    int intents = 0; ///< POSTs that the journal has written down
    int known = 0;   ///< of these, known to be counted
    int counted = 0; ///< tries at the service
    std::optional<store::CaseStage> stage{};
    std::optional<store::SendOutcome> last{}; ///< of the last POST
    QString status{};                         ///< in the journal
    QString serviceStatus{};

    /// Reads both. `submissionId` is part of no other one.
    [[nodiscard]] static Account of(const QString& submissionId, const store::Journal& journal,
                                    support::RunningSandbox& service);

    [[nodiscard]] Finding finding() const;
    [[nodiscard]] bool isInDoubt() const { return stage == store::CaseStage::InDoubt; }
    /// The service has said its last word, or will without us.
    [[nodiscard]] bool isOver() const;
    [[nodiscard]] QByteArray text() const;
};

} // namespace e2e
