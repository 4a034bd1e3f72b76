// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <chrono>

namespace sandbox
{

/// What a caller gets to see.
enum class Delivery {
    Answer,  ///< status and body
    Silence, ///< the connection is closed in order, without a byte of answer
    Reset,   ///< the connection is torn down
};

struct Reply {
    int status = 200;     ///< HTTP
    QByteArray body = {}; ///< JSON, unless a scenario breaks it
    bool counted = false; ///< a photo try was spent, a customer entered
    Delivery delivery = Delivery::Answer;
    std::chrono::milliseconds delay{0}; ///< to wait before the delivery
    std::chrono::seconds retryAfter{0}; ///< the header of that name; none if zero
    QString submissionId = {};          ///< made by the request; for its line
    QString scenario = {};              ///< that was played, if the request's form cannot say
};

[[nodiscard]] Reply answer(const QJsonObject& body);

/// The gateway's answers: `{"message": "..."}`.
[[nodiscard]] Reply gatewayReply(int status);
/// The gateway's answer to an address that it does not let in.
[[nodiscard]] Reply blockedReply();
/// 400 for a query that is none.
[[nodiscard]] Reply invalidQuery();

/// The service's own refusals. Assumption: the body of a Step 1 or Step 2 error is not documented;
/// `errorCode` and `message` are what the newer pages show for the other calls. The messages are
/// documented, the codes of Step 2 are not.
[[nodiscard]] Reply refusal(const char* errorCode, const QByteArray& message);

} // namespace sandbox
