// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "argos/client.h"
#include "argos/endpoint.h"
#include "base/clock.h"
#include "base/random.h"
#include "security/secret.h"

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

/// The service over HTTP. One call is at most one request: no repetition, no redirect is followed,
/// no cookie or answer is kept. A call without an API key ends with WrongKey, one with a field that
/// Step 2 does not know with InvalidRequest; neither sends anything. GUI thread; the clock and the
/// random source outlive the client.
class HttpClient final : public Client
{
    Q_OBJECT

public:
    HttpClient(Service service, const base::Clock& clock, base::RandomSource& random,
               QObject* parent = nullptr);
    /// Ends what is under way without a signal.
    ~HttpClient() override;

    /// For calls from now on.
    void setApiKey(security::Secret apiKey) { m_service.apiKey = std::move(apiKey); }

    void submitStep2(base::JobNumber job, const Step2Request& request) override;
    void readSubmission(base::JobNumber job, const base::SubmissionId& id) override;
    void cancel(base::JobNumber job) override;

private:
    [[nodiscard]] std::optional<Fault> refusal() const;
    [[nodiscard]] QNetworkRequest requestTo(const QUrl& url) const;
    void track(base::JobNumber job, QNetworkReply* reply, SequentialBody* body,
               std::function<void(const CallEnd&)> report);

    Service m_service;
    base::Result<Endpoint, EndpointError> m_endpoint;
    const base::Clock& m_clock;
    base::RandomSource& m_random;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::map<base::JobNumber, HttpCall*>
        m_calls; ///< under way; owned by their replies, these by m_network
};

} // namespace argos
