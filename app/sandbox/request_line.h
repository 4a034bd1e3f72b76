// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>

namespace sandbox
{

/// What is told of one request. Nothing personal: no values, no query, no path that is not one of
/// ours.
struct RequestLine {
    QString method;
    QString path;         ///< empty if it is not one of the sandbox's
    int status = 0;       ///< HTTP; 0 if the connection was dropped without an answer
    QString submissionId; ///< whole for scenarios, else masked; empty if none was read
    QString scenario;     ///< empty for none
    bool counted = false; ///< a photo try was spent, a customer entered
    int connection = 0;   ///< number of the TCP connection, from 1
    int onConnection = 0; ///< number of the request on it, from 1
    qint64 bytesRead = 0; ///< head and body
    std::chrono::milliseconds duration{0};
};

/// One JSON object without a line break.
[[nodiscard]] QByteArray toJson(const RequestLine& line);

/// The id as it may be shown: see RequestLine::submissionId.
[[nodiscard]] QString shownId(const QString& submissionId);

} // namespace sandbox
