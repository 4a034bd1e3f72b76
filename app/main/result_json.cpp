// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "main/result_json.h"

#include <QJsonArray>

namespace program
{

using session::NextStep;
using session::ProblemCause;

QLatin1String code(NextStep step)
{
    switch (step) {
    case NextStep::SubmitAgain:
        return QLatin1String("submit_again");
    case NextStep::AskAgain:
        return QLatin1String("ask_again");
    case NextStep::FixDetails:
        return QLatin1String("fix_details");
    case NextStep::TakePhoto:
        return QLatin1String("take_photo");
    case NextStep::NewCase:
        return QLatin1String("new_case");
    }
    Q_UNREACHABLE();
}

QLatin1String code(ProblemCause cause)
{
    switch (cause) {
    case ProblemCause::InsecureEndpoint:
        return QLatin1String("insecure_endpoint");
    case ProblemCause::NoConnection:
        return QLatin1String("no_connection");
    case ProblemCause::UntrustedServer:
        return QLatin1String("untrusted_server");
    case ProblemCause::Cancelled:
        return QLatin1String("cancelled");
    case ProblemCause::WrongKey:
        return QLatin1String("wrong_key");
    case ProblemCause::AddressNotAllowed:
        return QLatin1String("address_not_allowed");
    case ProblemCause::PictureTooLarge:
        return QLatin1String("picture_too_large");
    case ProblemCause::TooManyRequests:
        return QLatin1String("too_many_requests");
    case ProblemCause::InvalidFaceImage:
        return QLatin1String("invalid_face_image");
    case ProblemCause::InvalidAddress:
        return QLatin1String("invalid_address");
    case ProblemCause::MissingParameters:
        return QLatin1String("missing_parameters");
    case ProblemCause::UnknownSubmission:
        return QLatin1String("unknown_submission");
    case ProblemCause::AlreadyProcessed:
        return QLatin1String("already_processed");
    case ProblemCause::InvalidRequest:
        return QLatin1String("invalid_request");
    case ProblemCause::ServiceDown:
        return QLatin1String("service_down");
    case ProblemCause::Redirected:
        return QLatin1String("redirected");
    case ProblemCause::OutcomeUnknown:
    case ProblemCause::NoValidAnswer: // for a script it is one and the same
        return QLatin1String("outcome_unknown");
    case ProblemCause::NotRecorded:
        return QLatin1String("not_recorded");
    case ProblemCause::DeadlinePassed:
        return QLatin1String("deadline_passed");
    }
    Q_UNREACHABLE();
}

QJsonObject toJson(const session::ResultView& result)
{
    QJsonObject object{{QStringLiteral("kycStatus"), code(result.status)}};
    if (result.retryCount)
        object[QStringLiteral("retryCount")] = *result.retryCount;
    // Where the decision has been made, what is left of the tries means nothing.
    if (result.triesLeft && result.status == session::CaseStatus::Incomplete)
        object[QStringLiteral("triesLeft")] = *result.triesLeft;
    if (result.faceSimilarity)
        object[QStringLiteral("faceSimilarityScore")] = *result.faceSimilarity;
    if (result.liveness)
        object[QStringLiteral("livenessScore")] = *result.liveness;
    QJsonArray reasons;
    for (const session::Reason& reason : result.reasons)
        reasons.append(QJsonObject{{QStringLiteral("retryCode"), reason.code},
                                   {QStringLiteral("retryMsg"), reason.message}});
    if (!reasons.isEmpty())
        object[QStringLiteral("retry")] = reasons;
    return object;
}

QJsonObject toJson(const session::ProblemView& problem)
{
    QJsonObject object{{QStringLiteral("problem"), code(problem.cause)},
                       {QStringLiteral("next"), code(problem.next)}};
    if (problem.httpStatus != 0)
        object[QStringLiteral("httpStatus")] = problem.httpStatus;
    if (!problem.serviceCode.isEmpty())
        object[QStringLiteral("serviceCode")] = problem.serviceCode;
    if (!problem.serviceMessage.isEmpty())
        object[QStringLiteral("serviceMessage")] = problem.serviceMessage;
    return object;
}

} // namespace program
