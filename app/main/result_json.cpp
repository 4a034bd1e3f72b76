// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "main/result_json.h"

#include <QJsonArray>

namespace program
{

using session::NextStep;

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
