// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "session/outcome_view.h"

#include <algorithm>

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
