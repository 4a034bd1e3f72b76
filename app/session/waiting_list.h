// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "session/deadline.h"
#include "session/kept_cases.h"

#include <vector>

namespace session
{

/// The cases of the journal that wait, in the order in which they are to be sent: the one whose
/// time runs out first before the others, unless it has failed more often. Lives on the GUI thread.
class WaitingList final
{
public:
    struct Waiting {
        store::CaseId id;
        base::SubmissionId submissionId;
        Deadline end;
        bool held = false;       ///< sent only when a person says so
        bool unreadable = false; ///< its key, or what was sealed, is not there
        int failures = 0;        ///< in a row
    };

    /// Journal and clock outlive it. `longest`: how long a case may wait that has no deadline.
    WaitingList(store::Journal& journal, const base::Clock& clock, std::chrono::seconds longest);

    /// Reads the journal again. The case under way stays, although it stands elsewhere until its
    /// end is known. A journal that cannot be read leaves everything as it was.
    void look(const std::optional<store::CaseId>& underWay);
    /// Ends and forgets those whose time has run out, but for the one under way and the one in
    /// hand. True if there were any; look again then.
    [[nodiscard]] bool endExpired(const std::optional<store::CaseId>& underWay,
                                  const std::optional<base::SubmissionId>& inHand);
    /// How many that were, in all.
    [[nodiscard]] int expired() const { return m_expired; }

    /// The first that sends itself and may be sent now; null: none. Valid until the next look().
    [[nodiscard]] const Waiting* next(const std::optional<base::SubmissionId>& inHand) const;
    [[nodiscard]] bool maySend(const Waiting& of,
                               const std::optional<base::SubmissionId>& inHand) const;
    /// Null: it does not wait. Valid until the next look().
    [[nodiscard]] Waiting* find(const store::CaseId& id);
    [[nodiscard]] const Waiting* find(const store::CaseId& id) const;
    [[nodiscard]] const std::vector<Waiting>& all() const { return m_waiting; }

private:
    [[nodiscard]] Waiting waiting(const store::CaseRecord& record) const;

    store::Journal& m_journal;
    const base::Clock& m_clock;
    const std::chrono::seconds m_longest;
    KeptCases m_cases;
    std::vector<Waiting> m_waiting; ///< by their ends
    int m_expired = 0;
};

} // namespace session
