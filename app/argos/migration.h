// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "argos/step2.h"

#include <QMap>

namespace argos
{

/// `POST /v3/submission/migration`: one customer who was verified elsewhere. The members of the
/// JSON body in their order, named as documented; every value is a text.
struct MigrationRequest {
    QList<FormField> fields;
};

struct MigrationAnswer {
    base::SubmissionId submissionId;
};

/// The documented error codes of POST migration and PUT image (HTTP 400). Closed: every enumerator
/// has a sentence in ui/texts.
enum class MigrationRefusal {
    InvalidPayload,    ///< `invalid_payload`
    MissingData,       ///< `missing_data`
    InvalidProject,    ///< `invalid_project`
    InvalidAdmin,      ///< `invalid_admin`
    InvalidParameter,  ///< `invalid_parameter`: one that the service does not know
    InvalidFormat,     ///< `invalid_format`
    InvalidSubmission, ///< `invalid_submission`; images only
    InvalidIdType,     ///< `invalid_idType`; images only
    NoImage,           ///< `invalid_data`; images only
    ProcessingError,   ///< `processing_error`: unknown at the service, so it may have been done
};

/// What is wrong with an answer while bodies are encrypted.
enum class CipherFlaw {
    NotEncrypted, ///< a success in the open: the project does not encrypt
    Damaged,      ///< no text form of a ciphertext, or only parts of it decrypt
    WrongKey,     ///< nothing of it decrypts; or the service says that it could not decrypt
};

/// `call.counted` says whether the service may have done it.
struct MigrationFailure {
    CallFailure call{};
    std::optional<MigrationRefusal> refusal{};
    QString parameter{}; ///< the wire name that the service's message names; may be empty
    std::optional<CipherFlaw> flaw{};
};

using MigrationOutcome = base::Result<MigrationAnswer, MigrationFailure>;

/// `PUT /v3/submission/image`: the pictures that a migration cannot carry. JPEG; empty for none, at
/// least one is there. `idType` goes along with pictures of the ID.
struct ImageRequest {
    base::SubmissionId submissionId;
    QString admin;
    QString idType{};
    QByteArray idImage{};
    QByteArray idBackImage{};
    QByteArray selfieImage{};
    QByteArray addressImage{};
};

using ImageOutcome = base::Result<base::Done, MigrationFailure>;

/// Where a further page of a list begins.
struct PageKey {
    QString id;
    QString date;
};

/// `GET /v3/submission?userid=` or `?email=`.
struct SubmissionQuery {
    enum class By { UserId, Email };
    By by = By::UserId;
    QString value{};
    std::optional<PageKey> after{};
};

/// One submission as the service lists it.
struct FoundSubmission {
    base::SubmissionId id;
    QMap<QString, QString> data{}; ///< by the names of the migration: `fullName`, `birthDate`, ...
    std::optional<KycStatus> status{};
};

struct FoundPage {
    QList<FoundSubmission> submissions{};
    std::optional<PageKey> next{}; ///< absent: that was all
};

using FindOutcome = base::Result<FoundPage, MigrationFailure>;

} // namespace argos
