// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "argos/body_encryption.h"
#include "argos/response_reader.h"

namespace argos
{

// As pure and as tolerant as the readers of response_reader.h, and with the same words about what
// may have been counted, here: entered. On top of them:
// - `processing_error`, with whatever status: unknown. The service does not know either.
// - "Decryption is Failed", but for a 5xx: no. What could not be read was not entered.
// - an encrypted answer that does not open: by its status.
// Error codes come before messages; both are compared without regard to case and full stops, which
// differ between versions of the documents.

/// The answer to POST migration; entered is only what has a usable id. With `encryption` on a
/// success in the open is CipherFlaw::NotEncrypted, with an unknown end: something is wrong with
/// the project or with who answers.
[[nodiscard]] MigrationOutcome readEntry(const HttpAnswer& answer, const BodyEncryption& encryption,
                                         const QDateTime& now);

/// The answer to GET submission for a person, `{"Items": [...]}`. Never counted. In the open it is
/// read all the same: it settles what an entry has left unknown. A page of which any part cannot be
/// understood is no page, because whoever asks would take it for "not there".
[[nodiscard]] FindOutcome readFound(const HttpAnswer& answer, const BodyEncryption& encryption,
                                    const QDateTime& now);

/// The answer to PUT image: done is a 2xx whose message says so. Encryption does not extend to it
/// (assumption: no document lists it), so the open is no flaw.
[[nodiscard]] ImageOutcome readImagesPut(const HttpAnswer& answer, const BodyEncryption& encryption,
                                         const QDateTime& now);

} // namespace argos
