// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/picture_set.h"
#include "sandbox/scenario.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

namespace sandbox
{

enum class Status { Approved, Rejected, Pending, Incomplete };

/// One photo try that was counted. No reason means that it did not fail.
struct Attempt {
    std::optional<RetryReason> reason;
};

/// What is kept of a submission. Nothing that was sent about the person is.
struct Submission {
    QDateTime step1At = {};
    QByteArray keyDigest = {}; ///< of the key used in Step 1; empty if Step 1 was only assumed
    QString country = {};      ///< ISO alpha-3; empty if Step 1 was only assumed
    QString idType = {};       ///< empty while unknown
    bool universal = false;    ///< Step 1 was sent in universal mode
    std::optional<Status> status = {}; ///< none until a try was counted
    QList<Attempt> attempts = {};
    int retryCount = 0;       ///< failed tries; the answer's and the record's retryCount
    QString rejectCode = {};  ///< commentCode of a rejected one
    int readsOfPending = 0;   ///< how often the record was read while under review
    PictureSet pictures = {}; ///< added by PUT image

    [[nodiscard]] bool isFinal() const { return status && *status != Status::Incomplete; }
};

/// Counts one try. The third failure rejects.
void count(Submission& submission, const Verdict& verdict);
/// Whether more than 24 hours have gone since Step 1.
[[nodiscard]] bool isLate(const Submission& submission, const QDateTime& now);
void rejectForTime(Submission& submission);
/// The document rejects, after 24 hours, a submission whose Step 2 was tried and has no result. One
/// of which only Step 1 is done is left alone.
void rejectIfAbandoned(Submission& submission, const QDateTime& now);

/// The answer to a try, as in the document's sample responses. The submission has a status.
[[nodiscard]] QJsonObject step2Answer(const Submission& submission);

/// One element of `Items` in the answer of GET/submission. Assumption: a submission of which only
/// Step 1 is done has no `kyc.result`; the page shows finished ones only.
[[nodiscard]] QJsonObject recordOf(const QString& id, const Submission& submission);

} // namespace sandbox
