// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace support
{

/// What came back from a program that was run.
struct Answer {
    int exitCode = -1;
    int status = 0; ///< HTTP
    QByteArray body;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    [[nodiscard]] QString word(const char* member) const
    {
        return json().value(QLatin1String(member)).toString();
    }
};

inline Answer run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(20000))
        return {};
    const QByteArray output = process.readAllStandardOutput();
    const qsizetype end = output.lastIndexOf('\n');
    return {process.exitCode(), output.mid(end + 1).toInt(), output.left(qMax(end, qsizetype{0}))};
}

/// Curl with the arguments; the status stands in the last line of its output.
inline Answer curl(const QStringList& arguments)
{
    return run(QStringLiteral("curl"),
               QStringList{QStringLiteral("-sS"), QStringLiteral("--max-time"),
                           QStringLiteral("10"), QStringLiteral("-w"),
                           QStringLiteral("\\n%{http_code}")} +
                   arguments);
}

} // namespace support
