// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/request_line.h"

#include "base/ids.h"
#include "sandbox/scenario.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace sandbox
{

QByteArray toJson(const RequestLine& line)
{
    const QJsonObject object{
        {QStringLiteral("method"), line.method},
        {QStringLiteral("path"), line.path},
        {QStringLiteral("status"), line.status},
        {QStringLiteral("submissionId"), line.submissionId},
        {QStringLiteral("scenario"), line.scenario},
        {QStringLiteral("counted"), line.counted},
        {QStringLiteral("connection"), line.connection},
        {QStringLiteral("onConnection"), line.onConnection},
        {QStringLiteral("bytesRead"), line.bytesRead},
        {QStringLiteral("milliseconds"), static_cast<qint64>(line.duration.count())}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString shownId(const QString& submissionId)
{
    if (submissionId.isEmpty())
        return {};
    const auto id = base::SubmissionId::parse(submissionId);
    if (!id)
        return QStringLiteral("····");
    return scenarioOf(submissionId) ? submissionId : id->masked();
}

} // namespace sandbox
