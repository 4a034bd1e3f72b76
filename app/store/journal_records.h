// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <optional>

namespace store
{

/// The journal's own name of a case; says nothing about the person.
struct CaseId {
    QString text;
    friend bool operator==(const CaseId&, const CaseId&) = default;
};

/// How a customer came to the service.
enum class CaseKind {
    Step2,     ///< with a photo of the face
    Migration, ///< verified elsewhere and entered as decided; nothing was ever sealed
};

/// Where a case stands, as far as losing it or sending it twice is concerned.
enum class CaseStage {
    Open,    ///< in work: nothing sent, or the service wants another photo
    Waiting, ///< complete and not sent; goes out by itself when the service can be reached
    InDoubt, ///< sent, and the answer unknown: ask the service before anything else
    Pending, ///< the service has it and will decide
    // Ended from here on: the clock of retention runs.
    Decided,   ///< approved or rejected
    Expired,   ///< its deadline passed first
    Abandoned, ///< by a person
};

[[nodiscard]] bool hasEnded(CaseStage stage);

enum class SendKind { Post, Get };

/// How a send ended. Of a GET only the first two.
enum class SendOutcome {
    Answered,        ///< by the service; of a POST: the try was counted
    NotCounted,      ///< certain that no try was counted: refused, or never left
    Unknown,         ///< the answer was lost; the service must be asked
    FoundCounted,    ///< was unknown; the service has it on record
    FoundNotCounted, ///< was unknown; the service has no trace of it
    LeftUnknown,     ///< cannot be known; a person decided to go on, or the deadline has passed
};

/// What is known when a case begins. `issuingCountry` alpha-3, `idType` as on the wire; both may be
/// empty. `deadline`: nothing is sent from then on.
struct CaseSubject {
    base::SubmissionId submissionId;
    QString issuingCountry{};
    QString idType{};
    std::optional<QDateTime> step1At{};
    std::optional<QDateTime> deadline{};
};

/// Which text the person agreed to, in which language, when.
struct Consent {
    QString version;
    QString language;
    QDateTime at;
};

/// What the service has said last. Absent counts are not told and leave what was known.
struct ServiceAnswer {
    QString status{};                ///< as on the wire: `approved`, ...; empty before the first
    std::optional<int> retryCount{}; ///< the only truth about tries
    std::optional<int> attempts{};   ///< entries in the service's list of attempts
    QStringList reasons{};           ///< codes
};

/// All that is known of a case without unsealing. All times UTC.
struct CaseRecord {
    CaseId id;
    CaseSubject subject;
    CaseStage stage = CaseStage::Open;
    QString stageReason{}; ///< code of why it stands there; may be empty
    QDateTime begunAt{};
    QDateTime changedAt{};
    std::optional<QDateTime> endedAt{};
    ServiceAnswer answer{};
    std::optional<Consent> consent{};
    bool forgotten = false; ///< nothing sealed is left
    CaseKind kind = CaseKind::Step2;
};

/// One request to the service.
struct Send {
    CaseId caseId;
    int number = 1; ///< 1, 2, ... within the case
    SendKind kind = SendKind::Post;
    QDateTime intendedAt{};
    /// Absent: the program ended before it was written, or the send is still under way.
    std::optional<SendOutcome> outcome{};
    /// Who wrote the intent is there (store/presence.h), and has neither written its end nor tried
    /// to.
    bool isUnderWay = false;
    std::optional<QDateTime> endedAt{};
    int httpStatus = 0;    ///< 0 if none was received
    QString serviceCode{}; ///< the service's own error code, if it gave one
};

/// The end of a send and what it means for the case; written together or not at all.
struct SendEnd {
    SendOutcome outcome = SendOutcome::Unknown;
    std::optional<CaseStage> stage{}; ///< of the case from now on; absent: it stays where it is
    QString stageReason{};
    int httpStatus = 0;
    QString serviceCode{};
    std::optional<ServiceAnswer> answer{}; ///< if the service gave one
};

/// A place in the list of cases.
struct PageMark {
    qint64 begunAt = 0; ///< ms since 1970
    QString id;
};

/// Which cases, newest first.
struct CaseQuery {
    QString filter{}; ///< part of submission id, country, status, stage or `migration`; case does
                      ///< not matter
    int limit = 100;  ///< 1 to 1000
    std::optional<PageMark> after{}; ///< `CasePage::next` of the page before
};

struct CasePage {
    QList<CaseRecord> cases;
    std::optional<PageMark> next; ///< absent after the last page
};

} // namespace store
