// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "argos/endpoint.h"
#include "argos/step2.h"
#include "argos/upload.h"
#include "security/secret.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>

class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;

namespace argos
{

class HttpCall;
class SequentialBody;
struct CallEnd;

struct Deadlines {
    std::chrono::milliseconds inactivity =
        std::chrono::seconds(20); ///< nothing moves in either direction
    std::chrono::milliseconds total =
        std::chrono::seconds(60); ///< from the call to the end of the answer
};

/// Where the service is and how to be let in.
struct Service {
    QString
        address; ///< judged by Endpoint::parse; a refused one ends every call with InsecureEndpoint
    security::Secret apiKey;
    Deadlines deadlines;
};

/// The way to the service that its clients share. One call is at most one request: no repetition,
/// no redirect is followed, no cookie or answer is kept; connections are. Up to six requests are
/// under way at a time, more wait. GUI thread.
class Transport final : public QObject
{
public:
    /// Once, never from within the call that began it.
    using Ended = std::function<void(const CallEnd&)>;
    /// 0..1 of the body handed to the network, not after the end.
    using Progressed = std::function<void(double)>;

    explicit Transport(Service service);
    /// Ends what is under way without a word.
    ~Transport() override;

    /// For calls from now on.
    void setApiKey(security::Secret apiKey) { m_service.apiKey = std::move(apiKey); }

    /// Why nothing can be sent: InsecureEndpoint or WrongKey (there is none).
    [[nodiscard]] std::optional<Fault> refusal() const;
    /// Only if there is no refusal.
    [[nodiscard]] const Endpoint& endpoint() const { return *m_endpoint; }

    // Only if there is no refusal, and with the number of no job under way.
    void get(base::JobNumber job, const QUrl& url, Ended ended);
    void post(base::JobNumber job, const QUrl& url, Upload upload, Ended ended,
              Progressed progressed = {});
    void put(base::JobNumber job, const QUrl& url, Upload upload, Ended ended,
             Progressed progressed = {});
    /// Of no effect if the job is not under way.
    void cancel(base::JobNumber job);

private:
    [[nodiscard]] QNetworkRequest requestTo(const QUrl& url) const;
    [[nodiscard]] QNetworkRequest uploadTo(const QUrl& url, const Upload& upload) const;
    void track(base::JobNumber job, QNetworkReply* reply, SequentialBody* body, Ended ended,
               Progressed progressed);

    Service m_service;
    base::Result<Endpoint, EndpointError> m_endpoint;
    std::unique_ptr<const QNetworkRequest>
        m_common; ///< what all requests have in common, but for the key
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::map<base::JobNumber, HttpCall*>
        m_calls; ///< under way; owned by their replies, these by m_network
};

/// A call that could not be made.
[[nodiscard]] CallFailure notSent(Fault fault);
/// A call without an answer to read; `end.broken` says why.
[[nodiscard]] CallFailure brokenCall(const CallEnd& end);

} // namespace argos
