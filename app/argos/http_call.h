// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "argos/response_reader.h"

#include <QObject>
#include <QTimer>

class QNetworkReply;

namespace argos
{

class SequentialBody;

/// How an exchange ended and how far it had come.
struct CallEnd {
    std::optional<Fault> broken; ///< absent if there is an answer to read
    bool bodyTouched = false;    ///< a byte of the request's body may have left the machine
    HttpAnswer answer;           ///< the status also of a broken one, if it was received
};

/// One exchange with the service, from the request that was just started to its one end. Keeps
/// apart why it ended, which the network layer does not: a person, the inactivity limit and the
/// total deadline all look like "cancelled" there.
class HttpCall final : public QObject
{
    Q_OBJECT

public:
    /// A child of the reply; both go by themselves after the end. `body` is the upload, also the
    /// reply's, or null.
    HttpCall(QNetworkReply* reply, SequentialBody* body, std::chrono::milliseconds deadline);

    /// Of no effect once the answer is complete.
    void cancel();

Q_SIGNALS:
    /// Once, never from within cancel().
    void ended(const argos::CallEnd& end);

private:
    void stop(Fault why);
    void collect();
    void finish();
    [[nodiscard]] std::optional<Fault> whatBroke(int status, bool bodyTouched) const;

    QNetworkReply* m_reply;
    SequentialBody* m_body;
    QTimer m_deadline;
    QByteArray m_received;
    std::optional<Fault> m_stopped;
};

} // namespace argos
