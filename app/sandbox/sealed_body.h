// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/entry_scenario.h"
#include "sandbox/reply.h"

#include "base/result.h"

namespace sandbox
{

// The bodies of a project whose encryption is on.

/// What an encrypted request says. Accepted are `{"body":"<text>"}` and the bare text; anything
/// else, and what does not decrypt, is refused.
[[nodiscard]] base::Result<QByteArray, Reply> openedBody(const QByteArray& body,
                                                         const QByteArray& apiKey);

/// The reply with its body as `{"data":"<text>","isEncrypted":true}`. Assumption: an error is
/// answered in the open. A scenario turns that round, leaves a success open or spoils it.
[[nodiscard]] Reply sealedReply(Reply reply, const QByteArray& apiKey,
                                std::optional<EntryScenario> scenario);

} // namespace sandbox
