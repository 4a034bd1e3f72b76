// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "argos/step2.h"

#include <QDateTime>

namespace argos
{

/// An answer as it came over the wire.
struct HttpAnswer {
    int status = 0;
    QByteArray body; ///< anything over `longestAnswer` may be cut: it is not read as JSON any more
    QByteArray retryAfter; ///< the header's value
};

inline constexpr qsizetype longestAnswer = 0x100000; ///< bytes

// The readers below are pure, take any bytes, and understand the spellings of every version of the
// documents.
//
// Whether a try may have been counted, by the status of the answer to the POST:
// - 4xx: no. The request was judged and turned away.
// - 301, 302, 307, 308: no. Whoever answered sends us elsewhere and is not the service.
// - 511: no. It is what a network says that wants a log-in first, never the service.
// - other 5xx: unknown, 500 and 503 included. The failure may have come after the try was counted,
// and a gateway whose function
//   ran out of time may also say 503. Reading back costs one GET; a wrong "no" costs the customer a
//   try.
// - 2xx without a status that we know, and everything else: unknown. A 2xx that carries a
//   `statusCode` of its own counts as that status.

/// The answer to `POST /v3/submission/step2` for `sent`. `verificationResult` is of no account;
/// `kycStatus` decides. The document's answer names no submission; one that names another is
/// Fault::UnreadableAnswer.
[[nodiscard]] Step2Outcome readStep2(const HttpAnswer& answer, const base::SubmissionId& sent,
                                     const QDateTime& now);

/// The answer to `GET /v3/submission` for `asked`. A submission that the service does not have is
/// Fault::UnknownSubmission; one of another id is Fault::UnreadableAnswer. Reading never counts a
/// try.
[[nodiscard]] ReadOutcome readRecord(const HttpAnswer& answer, const base::SubmissionId& asked,
                                     const QDateTime& now);

} // namespace argos
