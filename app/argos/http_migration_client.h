// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "argos/body_encryption.h"
#include "argos/migration_client.h"
#include "argos/response_reader.h"
#include "argos/transport.h"
#include "base/clock.h"
#include "base/random.h"

namespace argos
{

/// The second document over HTTP; the same protections as HttpClient (argos/transport.h). A call
/// without an API key ends with WrongKey; a search for nothing, which would list everybody, and a
/// PUT without a picture with InvalidRequest; none of them sends anything. GUI thread; the clock
/// and the random source outlive the client.
class HttpMigrationClient final : public MigrationClient
{
    Q_OBJECT

public:
    /// `encryption`: the project's option; absent: off.
    HttpMigrationClient(Service service, std::optional<CipherForm> encryption,
                        const base::Clock& clock, base::RandomSource& random,
                        QObject* parent = nullptr);
    /// Ends what is under way without a signal.
    ~HttpMigrationClient() override;

    /// For calls from now on; while any is under way its answer would be read with the new key.
    void setApiKey(security::Secret apiKey);

    void enter(base::JobNumber job, const MigrationRequest& request) override;
    void find(base::JobNumber job, const SubmissionQuery& query) override;
    void putImages(base::JobNumber job, const ImageRequest& request) override;
    void cancel(base::JobNumber job) override;

private:
    template<class Outcome>
    using Signal = void (MigrationClient::*)(base::JobNumber, const Outcome&);
    template<class Outcome>
    using Reader = Outcome (*)(const HttpAnswer&, const BodyEncryption&, const QDateTime&);

    template<class Outcome>
    [[nodiscard]] bool refused(base::JobNumber job, bool isSendable, Signal<Outcome> signal);
    template<class Outcome>
    [[nodiscard]] Transport::Ended reported(base::JobNumber job, Reader<Outcome> read,
                                            Signal<Outcome> signal);

    const base::Clock& m_clock;
    base::RandomSource& m_random;
    std::optional<CipherForm> m_form;
    BodyEncryption m_encryption;
    Transport m_transport;
};

} // namespace argos
