// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "argos/migration.h"
#include "rules/field.h"

#include <QSet>

#include <variant>

namespace migration
{

/// The customer is at the service under that id.
struct FoundThere {
    base::SubmissionId id;
};
/// Nothing that the service has can be this customer.
struct Absent {
};
/// Something may be this customer, or not all could be looked at.
struct Unclear {
};
using Finding = std::variant<FoundThere, Absent, Unclear>;

/// Looks for a customer whose answer was lost: page after page of what the service has under the
/// customer's `userid`, else `email`. Pure.
///
/// A submission is the customer's if at least one of name, date of birth and the two numbers agrees
/// and nothing differs. It is somebody else's if a date or a fixed word differs and neither name
/// nor number agrees. Anything else that differs leaves it unclear: the service may write free
/// texts its own way, and a reviewer may have changed the status or corrected a detail of the
/// customer. What the record lacks proves nothing. Assumption: the documents do not say how the
/// service shows a migrated customer.
class EntrySearch
{
public:
    explicit EntrySearch(const rules::Values& values);

    /// What to ask next; nothing once all has been looked at, or if there is nothing to ask by.
    [[nodiscard]] std::optional<argos::SubmissionQuery> next() const;
    /// The answer to it. `taken`: ids that are known to be of other customers.
    void take(const argos::FoundPage& page, const QSet<QString>& taken);
    /// Of what has been looked at so far.
    [[nodiscard]] Finding finding() const;
    /// Begins again at the first page.
    void restart();

private:
    rules::Values m_values;
    std::optional<argos::SubmissionQuery> m_first;
    std::optional<argos::SubmissionQuery> m_next;
    std::optional<base::SubmissionId> m_found;
    bool m_unclear = false;
    int m_pages = 0;
};

} // namespace migration
