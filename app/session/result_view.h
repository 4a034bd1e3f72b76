// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace session
{

/// Final and intermediate verdicts of the service, for the pages.
enum class CaseStatus { Approved, Rejected, Pending, Incomplete };
/// As the service spells it: `approved`, ...
[[nodiscard]] QLatin1String code(CaseStatus status);

struct Reason {
    QString code;    ///< the service's own, shown small for support
    QString message; ///< the service's own words
};

/// What the service said, as the result and retake pages show it.
struct ResultView {
    CaseStatus status = CaseStatus::Incomplete;
    std::optional<double> faceSimilarity; ///< 0..100
    std::optional<double> liveness;       ///< 1..100
    std::optional<int> retryCount;        ///< the server's count
    std::optional<int> triesLeft; ///< at most this many, from retryCount and the documented limit;
                                  ///< absent if not told
    QList<Reason> reasons;
    QDateTime at; ///< when the answer came, UTC
};

/// Why there is no result. One sentence each in ui/texts: what happened, what it means for the
/// customer, what to do next.
enum class ProblemCause {
    InsecureEndpoint,
    NoConnection,
    UntrustedServer,
    Cancelled,
    WrongKey,
    AddressNotAllowed,
    PictureTooLarge,
    TooManyRequests,
    InvalidFaceImage,
    InvalidAddress,
    MissingParameters,
    UnknownSubmission,
    AlreadyProcessed,
    InvalidRequest,
    ServiceDown,
    Redirected,
    OutcomeUnknown, ///< the answer was lost and asking did not settle it
    NoValidAnswer,  ///< the same, because what answered was not the service, or not in its words
    NotRecorded,    ///< the journal could not be written, so nothing was sent
    DeadlinePassed, ///< 24 h since Step 1
};

/// For scripts and for the journal, which holds those of older programs: never change one.
[[nodiscard]] QLatin1String code(ProblemCause cause);
[[nodiscard]] std::optional<ProblemCause> problemCauseFrom(const QString& code);

/// The one thing the page offers as its primary action.
enum class NextStep {
    SubmitAgain, ///< certain that nothing was counted
    AskAgain,    ///< read the submission back once more
    FixDetails,
    TakePhoto,
    NewCase, ///< nothing can be done here
};

struct ProblemView {
    ProblemCause cause = ProblemCause::OutcomeUnknown;
    NextStep next = NextStep::AskAgain;
    int httpStatus = 0;     ///< small print for support; 0 if none
    QString serviceCode;    ///< small print for support
    QString serviceMessage; ///< the service's own words, if any
    std::optional<std::chrono::seconds> retryAfter;
};

} // namespace session
