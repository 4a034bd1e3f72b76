// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "migration/entry_answer.h"

namespace migration
{
namespace
{

using argos::Fault;

/// The service has looked at what was sent. Everything else passes, or is not the customer's fault.
bool isJudgement(Fault fault)
{
    switch (fault) {
    case Fault::PictureTooLarge:
    case Fault::InvalidFaceImage:
    case Fault::InvalidAddress:
    case Fault::MissingParameters:
    case Fault::UnknownSubmission:
    case Fault::AlreadyProcessed:
    case Fault::InvalidRequest:
        return true;
    default:
        return false;
    }
}

QLatin1String wordOf(Fault fault)
{
    switch (fault) {
    case Fault::InsecureEndpoint:
        return QLatin1String("insecure_endpoint");
    case Fault::NoConnection:
        return QLatin1String("no_connection");
    case Fault::UntrustedServer:
        return QLatin1String("untrusted_server");
    case Fault::Cancelled:
        return QLatin1String("cancelled");
    case Fault::TimedOut:
        return QLatin1String("timed_out");
    case Fault::ConnectionLost:
        return QLatin1String("connection_lost");
    case Fault::WrongKey:
        return QLatin1String("wrong_key");
    case Fault::AddressNotAllowed:
        return QLatin1String("address_not_allowed");
    case Fault::TooManyRequests:
        return QLatin1String("too_many_requests");
    case Fault::ServiceDown:
    case Fault::GatewayFailed:
        return QLatin1String("service_down");
    case Fault::Redirected:
        return QLatin1String("redirected");
    case Fault::UnreadableAnswer:
        return QLatin1String("unreadable_answer");
    default:
        return refusedWithoutCode;
    }
}

} // namespace

AnswerMeaning meaningOf(const argos::MigrationOutcome& outcome)
{
    if (outcome.ok())
        return AnswerMeaning::Entered;
    const argos::MigrationFailure& failure = outcome.error();
    // "unknown error while processing": it may have been done
    const bool mayBeDone = failure.refusal == argos::MigrationRefusal::ProcessingError;
    if (mayBeDone || failure.call.counted == argos::Counted::Unknown)
        return AnswerMeaning::Lost;
    const bool judged = !concernsAll(failure) && !failure.flaw &&
                        (failure.refusal || isJudgement(failure.call.fault));
    return judged ? AnswerMeaning::Refused : AnswerMeaning::NotEntered;
}

bool concernsAll(const argos::MigrationFailure& failure)
{
    if (failure.refusal == argos::MigrationRefusal::InvalidProject)
        return true;
    switch (failure.call.fault) {
    case Fault::InsecureEndpoint:
    case Fault::UntrustedServer:
    case Fault::AddressNotAllowed:
    case Fault::Redirected:
        return true;
    default:
        return isWrongKey(failure);
    }
}

bool isWrongKey(const argos::MigrationFailure& failure)
{
    const bool wrongCipher = failure.flaw && *failure.flaw != argos::CipherFlaw::Damaged;
    return wrongCipher || failure.call.fault == Fault::WrongKey;
}

QString codeOf(const argos::MigrationFailure& failure)
{
    return failure.call.serviceCode.isEmpty() ? QString(wordOf(failure.call.fault))
                                              : failure.call.serviceCode;
}

argos::MigrationRequest requestFor(const rules::Values& values)
{
    argos::MigrationRequest request;
    for (auto value = values.begin(); value != values.end(); ++value) {
        if (!value->isEmpty())
            request.fields.append({value.key().toUtf8(), *value});
    }
    return request;
}

store::EnteredCase caseOf(const rules::Values& values)
{
    return {values.value(QStringLiteral("issuingCountry")), values.value(QStringLiteral("idType")),
            values.value(QStringLiteral("kycStatus"))};
}

EntryResult failedResult(const Entry& entry, EntryOutcome outcome,
                         const argos::MigrationFailure& failure)
{
    return {.row = entry.row,
            .outcome = outcome,
            .code = codeOf(failure),
            .parameter = failure.parameter,
            .message = failure.call.serviceMessage,
            .httpStatus = failure.call.httpStatus};
}

} // namespace migration
