// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "session/outcome_view.h"

#include <algorithm>
#include <array>

namespace session
{
namespace
{

CaseStatus statusOf(argos::KycStatus status)
{
    switch (status) {
    case argos::KycStatus::Approved:
        return CaseStatus::Approved;
    case argos::KycStatus::Rejected:
        return CaseStatus::Rejected;
    case argos::KycStatus::Pending:
        return CaseStatus::Pending;
    case argos::KycStatus::Incomplete:
        break;
    }
    return CaseStatus::Incomplete;
}

QList<Reason> reasonsOf(const QList<argos::RetryReason>& reasons)
{
    QList<Reason> result;
    for (const argos::RetryReason& reason : reasons)
        result.append({reason.code, reason.message});
    return result;
}

std::optional<int> triesLeft(std::optional<int> retryCount)
{
    if (!retryCount)
        return std::nullopt;
    return std::clamp(documentedTryLimit - *retryCount, 0, documentedTryLimit);
}

struct CauseCode {
    ProblemCause cause;
    QLatin1String code;
};

constexpr std::array causeCodes{
    CauseCode{ProblemCause::InsecureEndpoint, QLatin1String("insecure_endpoint")},
    CauseCode{ProblemCause::NoConnection, QLatin1String("no_connection")},
    CauseCode{ProblemCause::UntrustedServer, QLatin1String("untrusted_server")},
    CauseCode{ProblemCause::Cancelled, QLatin1String("cancelled")},
    CauseCode{ProblemCause::WrongKey, QLatin1String("wrong_key")},
    CauseCode{ProblemCause::AddressNotAllowed, QLatin1String("address_not_allowed")},
    CauseCode{ProblemCause::PictureTooLarge, QLatin1String("picture_too_large")},
    CauseCode{ProblemCause::TooManyRequests, QLatin1String("too_many_requests")},
    CauseCode{ProblemCause::InvalidFaceImage, QLatin1String("invalid_face_image")},
    CauseCode{ProblemCause::InvalidAddress, QLatin1String("invalid_address")},
    CauseCode{ProblemCause::MissingParameters, QLatin1String("missing_parameters")},
    CauseCode{ProblemCause::UnknownSubmission, QLatin1String("unknown_submission")},
    CauseCode{ProblemCause::AlreadyProcessed, QLatin1String("already_processed")},
    CauseCode{ProblemCause::InvalidRequest, QLatin1String("invalid_request")},
    CauseCode{ProblemCause::ServiceDown, QLatin1String("service_down")},
    CauseCode{ProblemCause::Redirected, QLatin1String("redirected")},
    CauseCode{ProblemCause::OutcomeUnknown, QLatin1String("outcome_unknown")},
    // For a script it is one and the same.
    CauseCode{ProblemCause::NoValidAnswer, QLatin1String("outcome_unknown")},
    CauseCode{ProblemCause::NotRecorded, QLatin1String("not_recorded")},
    CauseCode{ProblemCause::DeadlinePassed, QLatin1String("deadline_passed")},
};

struct CauseAndNext {
    ProblemCause cause;
    NextStep next;
};

CauseAndNext meaningOf(argos::Fault fault)
{
    using argos::Fault;
    switch (fault) {
    case Fault::InsecureEndpoint: // a setting: does not change while the program runs
        return {ProblemCause::InsecureEndpoint, NextStep::NewCase};
    case Fault::NoConnection:
    case Fault::TimedOut:
    case Fault::ConnectionLost:
        return {ProblemCause::NoConnection, NextStep::SubmitAgain};
    case Fault::UntrustedServer:
        return {ProblemCause::UntrustedServer, NextStep::SubmitAgain};
    case Fault::Cancelled:
        return {ProblemCause::Cancelled, NextStep::SubmitAgain};
    case Fault::WrongKey: // mended by the staff while the customer's case stays on screen
        return {ProblemCause::WrongKey, NextStep::SubmitAgain};
    case Fault::AddressNotAllowed:
        return {ProblemCause::AddressNotAllowed, NextStep::SubmitAgain};
    case Fault::PictureTooLarge:
        return {ProblemCause::PictureTooLarge, NextStep::TakePhoto};
    case Fault::TooManyRequests:
        return {ProblemCause::TooManyRequests, NextStep::SubmitAgain};
    case Fault::InvalidFaceImage:
        return {ProblemCause::InvalidFaceImage, NextStep::TakePhoto};
    case Fault::InvalidAddress:
        return {ProblemCause::InvalidAddress, NextStep::FixDetails};
    case Fault::MissingParameters:
        return {ProblemCause::MissingParameters, NextStep::FixDetails};
    case Fault::UnknownSubmission:
        return {ProblemCause::UnknownSubmission, NextStep::NewCase};
    case Fault::AlreadyProcessed: // the stored result is what the person wants to see
        return {ProblemCause::AlreadyProcessed, NextStep::AskAgain};
    case Fault::InvalidRequest:
        return {ProblemCause::InvalidRequest, NextStep::FixDetails};
    case Fault::ServiceDown:
    case Fault::GatewayFailed:
        return {ProblemCause::ServiceDown, NextStep::SubmitAgain};
    case Fault::Redirected:
        return {ProblemCause::Redirected, NextStep::SubmitAgain};
    case Fault::UnreadableAnswer:
        break;
    }
    return {ProblemCause::OutcomeUnknown, NextStep::AskAgain};
}

ProblemView viewOf(const argos::CallFailure& failure, CauseAndNext meaning)
{
    ProblemView view;
    view.cause = meaning.cause;
    view.next = meaning.next;
    view.httpStatus = failure.httpStatus;
    view.serviceCode = failure.serviceCode;
    view.serviceMessage = failure.serviceMessage;
    view.retryAfter = failure.retryAfter;
    return view;
}

} // namespace

QLatin1String code(CaseStatus status)
{
    switch (status) {
    case CaseStatus::Approved:
        return QLatin1String("approved");
    case CaseStatus::Rejected:
        return QLatin1String("rejected");
    case CaseStatus::Pending:
        return QLatin1String("pending");
    case CaseStatus::Incomplete:
        return QLatin1String("incomplete");
    }
    Q_UNREACHABLE();
}

QLatin1String code(ProblemCause cause)
{
    const auto found = std::find_if(causeCodes.begin(), causeCodes.end(),
                                    [&](const CauseCode& one) { return one.cause == cause; });
    Q_ASSERT(found != causeCodes.end());
    return found->code;
}

std::optional<ProblemCause> problemCauseFrom(const QString& code)
{
    const auto found = std::find_if(causeCodes.begin(), causeCodes.end(),
                                    [&](const CauseCode& one) { return one.code == code; });
    return found == causeCodes.end() ? std::nullopt : std::optional(found->cause);
}

ResultView resultView(const argos::Step2Answer& answer, const QDateTime& at)
{
    ResultView view;
    view.status = statusOf(answer.status);
    view.faceSimilarity = answer.faceSimilarity;
    view.liveness = answer.liveness;
    view.retryCount = answer.retryCount;
    view.triesLeft = triesLeft(answer.retryCount);
    view.reasons = reasonsOf(answer.reasons);
    view.at = at;
    return view;
}

ResultView resultView(const argos::SubmissionRecord& record, const QDateTime& at)
{
    ResultView view;
    view.status = statusOf(record.status.value_or(argos::KycStatus::Incomplete));
    view.faceSimilarity = record.faceSimilarity;
    view.liveness = record.liveness;
    view.retryCount = record.retryCount;
    view.triesLeft = triesLeft(record.retryCount);
    if (!record.attempts.isEmpty())
        view.reasons = reasonsOf(record.attempts.last().reasons);
    view.at = at;
    return view;
}

ResultView resultView(const Event& event, const QDateTime& at)
{
    if (const auto* answer = std::get_if<AnswerArrived>(&event))
        return resultView(*answer->outcome, at);
    return resultView(*std::get<RecordArrived>(event).outcome, at);
}

ProblemView problemView(const argos::CallFailure& failure)
{
    return viewOf(failure, meaningOf(failure.fault));
}

ProblemView nothingCountedView(argos::Fault fault)
{
    ProblemView view;
    view.cause = meaningOf(fault).cause;
    view.next = NextStep::SubmitAgain;
    if (fault == argos::Fault::UnreadableAnswer)
        view.cause = ProblemCause::ServiceDown;
    if (fault == argos::Fault::AlreadyProcessed) // sending again can only bring the same refusal
        view.next = NextStep::AskAgain;
    return view;
}

ProblemView notRecordedView()
{
    ProblemView view;
    view.cause = ProblemCause::NotRecorded;
    view.next = NextStep::SubmitAgain;
    return view;
}

ProblemView waitedView(ProblemCause because)
{
    ProblemView view;
    view.cause = because;
    view.next = NextStep::SubmitAgain;
    return view;
}

bool mayPassByItself(ProblemCause cause)
{
    return cause == ProblemCause::NoConnection || cause == ProblemCause::UntrustedServer ||
           cause == ProblemCause::TooManyRequests || cause == ProblemCause::ServiceDown ||
           cause == ProblemCause::Redirected;
}

ProblemCause unreachedCause(const argos::CallFailure& failure)
{
    return failure.fault == argos::Fault::UnreadableAnswer ? ProblemCause::Redirected
                                                           : meaningOf(failure.fault).cause;
}

ProblemView unreadRecordView(const argos::CallFailure& failure)
{
    if (failure.fault == argos::Fault::UnknownSubmission)
        return problemView(failure);
    const bool isNoAnswer = failure.fault == argos::Fault::Redirected ||
                            failure.fault == argos::Fault::UnreadableAnswer;
    return viewOf(failure, {isNoAnswer ? ProblemCause::NoValidAnswer : ProblemCause::OutcomeUnknown,
                            NextStep::AskAgain});
}

} // namespace session
