// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/kept_case.h"
#include "session/open_case.h"
#include "store/journal.h"

namespace session
{

/// What the journal keeps sealed of one case: details, pictures of the form, and from the moment it
/// is sent the photo. Each deed is on the disk when it returns. GUI thread.
class CaseParts final
{
public:
    /// The journal outlives it.
    CaseParts(store::Journal& journal, store::CaseId id)
        : m_journal(journal),
          m_id(std::move(id))
    {
    }

    /// Takes the place of what was kept; without a photo that one stays. What was sealed under a
    /// site key that is lost makes room, since nobody can read it.
    [[nodiscard]] store::JournalResult<base::Done> keep(const OpenCase& open,
                                                        const QByteArray& photo = {});
    /// Into those members of a case; they stay empty if it cannot be unsealed.
    void loadInto(KeptCase& kept) const;

    // What cannot be dropped now is noted in the log.
    void dropPhoto();
    void dropAll();

private:
    [[nodiscard]] store::JournalResult<base::Done> put(const QList<store::Part>& parts);

    store::Journal& m_journal;
    const store::CaseId m_id;
};

} // namespace session
