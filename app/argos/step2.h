// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"
#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace argos
{

/// One text parameter of the multipart form. `name` is the wire name exactly as documented.
struct FormField {
    QByteArray name;
    QString value;
    friend bool operator==(const FormField&, const FormField&) = default;
};

/// `POST /v3/submission/step2`. Parts go out in the order faceImage, fields, addressImage,
/// submissionId.
struct Step2Request {
    base::SubmissionId submissionId;
    QByteArray faceImage;    ///< JPEG, at most 2 MB
    QList<FormField> fields; ///< without submissionId
    QByteArray addressImage; ///< JPEG, or empty for none
};

enum class KycStatus { Approved, Rejected, Pending, Incomplete };

/// Why the service wants another try, in its own code and words.
struct RetryReason {
    QString code;
    QString message;
    friend bool operator==(const RetryReason&, const RetryReason&) = default;
};

/// What the service said. Everything but the status is optional because the service leaves out what
/// it did not compute.
struct Step2Answer {
    KycStatus status = KycStatus::Incomplete;
    std::optional<double> faceSimilarity; ///< 0..100
    std::optional<double> liveness;       ///< 1..100
    std::optional<int> retryCount;        ///< the only truth about tries
    QList<RetryReason> reasons;
    QString recognizedIdType;
};

/// Why there is no answer to show. Closed: every enumerator has a sentence in ui/texts.
enum class Fault {
    InsecureEndpoint,  ///< not https and not loopback; nothing was sent
    NoConnection,      ///< name, route, refused: nothing was sent
    UntrustedServer,   ///< TLS certificate or handshake; nothing was sent
    Cancelled,         ///< by the person
    TimedOut,          ///< no answer within the deadline
    ConnectionLost,    ///< closed while sending or before the whole answer
    WrongKey,          ///< 401, or 403 "Forbidden"
    AddressNotAllowed, ///< 403 with an explicit deny: the caller's IP is not on the list
    PictureTooLarge,   ///< 413
    TooManyRequests,   ///< 429
    InvalidFaceImage,  ///< service: "invalid face image"
    InvalidAddress,    ///< service: address image or data
    MissingParameters, ///< service: parameters for the ID missing
    UnknownSubmission, ///< service: "invalid submission id"
    AlreadyProcessed,  ///< service: "this submission is already processed"
    InvalidRequest,    ///< any other 4xx
    ServiceDown,       ///< 500, 503 and every other 5xx
    GatewayFailed,     ///< 502, 504: the service behind may have counted
    Redirected,        ///< 3xx or 511: wrong address or a captive portal
    UnreadableAnswer,  ///< 2xx that is no answer of the service
};

/// Whether a photo try may have been spent. Unknown: read the submission back before anything is
/// sent again (rule 2).
enum class Counted { No, Unknown };

struct CallFailure {
    Fault fault = Fault::ConnectionLost;
    Counted counted = Counted::Unknown;
    int httpStatus = 0;     ///< 0 if none was received
    QString serviceCode;    ///< errorCode or code, if the body had one; at most 200 characters
    QString serviceMessage; ///< message, if the body had one; at most 500 characters
    std::optional<std::chrono::seconds> retryAfter;
};

using Step2Outcome = base::Result<Step2Answer, CallFailure>;

/// One try as the service has recorded it.
struct Attempt {
    int number = 0;
    std::optional<double> liveness;
    QList<RetryReason> reasons;
};

/// `GET /v3/submission?submission_id=`: what the service knows of the case.
struct SubmissionRecord {
    std::optional<KycStatus> status; ///< absent while only Step 1 was done
    std::optional<int> retryCount;
    QList<Attempt> attempts;
    std::optional<double> faceSimilarity;
    std::optional<double> liveness;
};

using ReadOutcome = base::Result<SubmissionRecord, CallFailure>;

} // namespace argos
