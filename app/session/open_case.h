// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "framing/photo_studio.h"
#include "session/consent.h"
#include "session/kept_case.h"

namespace session
{

/// What is personal about the case in hand, in one place so that it can be forgotten in one go.
///
/// Forgetting overwrites what this object alone holds and drops the rest. Qt shares its containers:
/// a picture still on screen, a text still in an input or a body still being sent is overwritten by
/// nobody and is freed when its last owner lets it go.
struct OpenCase {
    std::optional<CaseDraft> draft;
    std::optional<Consent> consent;
    rules::SourcedValues values;
    rules::Pictures pictures; ///< of the form; the face is `photo`
    std::optional<framing::Photo> photo;
    bool formAccepted = false; ///< the values are complete and right
    bool photoWasShrunk = false;

    OpenCase() = default;
    OpenCase(const OpenCase&) = delete;
    OpenCase& operator=(const OpenCase&) = delete;
    ~OpenCase() { forget(); }

    /// Keeps what was typed for the same case; what the draft brings fills the gaps. Another draft
    /// than before takes the place of that one, and what it locks goes before what was typed. `at`
    /// is when the draft was read. Consent is to be given anew.
    void begin(const CaseDraft& begun, const QDateTime& at);
    /// What was kept of a case takes the place of all that is here. A photo comes without the
    /// report of its framing: it had been accepted.
    void restore(const KeptCase& kept);
    /// Whether fewer bytes could hold the photo: not if that was done, nor where it is at the
    /// lowest quality from the start.
    [[nodiscard]] bool photoMayShrink() const;
    /// Stays as it is where that does not make it smaller.
    void shrinkPhoto();
    void forgetPhoto();
    void forget();
};

} // namespace session
