// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "argos/body_encryption.h"
#include "argos/client.h"
#include "argos/transport.h"
#include "base/clock.h"
#include "base/random.h"

namespace argos
{

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
    void setApiKey(security::Secret apiKey);

    void submitStep2(base::JobNumber job, const Step2Request& request) override;
    void readSubmission(base::JobNumber job, const base::SubmissionId& id) override;
    void cancel(base::JobNumber job) override;

private:
    const base::Clock& m_clock;
    base::RandomSource& m_random;
    BodyEncryption m_encryption; ///< of what is read back, where the project encrypts it
    Transport m_transport;
};

} // namespace argos
