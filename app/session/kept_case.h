// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/kept_details.h"
#include "session/tries.h"
#include "store/journal_records.h"

namespace session
{

/// Names of the parts of a case that are kept sealed. Never change one: journals of older programs
/// hold them.
namespace part
{
inline QString details()
{
    return QStringLiteral("details");
}
inline QString photo()
{
    return QStringLiteral("photo");
}
/// Before the wire name of a picture of the form.
inline QString picturePrefix()
{
    return QStringLiteral("picture.");
}
/// The one picture of Step 2's form.
inline QString addressImage()
{
    return QStringLiteral("addressImage");
}
} // namespace part

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
    /// Only the service can say how it stands.
    [[nodiscard]] bool isInDoubt() const
    {
        return record.stage == store::CaseStage::InDoubt ||
               record.stage == store::CaseStage::Pending;
    }
};

} // namespace session
