// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "argos/migration.h"
#include "base/ids.h"
#include "base/result.h"

#include <QUrl>

namespace argos
{

/// Why a base address was refused. Closed: every enumerator has a sentence in ui/texts.
enum class EndpointError {
    NotAnAddress, ///< no URL with scheme and host
    NotSecure,    ///< neither https nor http to a loopback host
    HasUserInfo,  ///< a name or password before the host
    HasQuery,     ///< a query or a fragment
};

/// The service's base address, judged once; the paths of the calls are known here alone.
class Endpoint
{
public:
    /// `https://host[:port][/prefix]`, or `http://` for a loopback host.
    [[nodiscard]] static base::Result<Endpoint, EndpointError> parse(const QString& text);
    [[nodiscard]] static QString productionAddress();

    /// 127.0.0.0/8, ::1 or `localhost`.
    [[nodiscard]] bool isLoopback() const;
    [[nodiscard]] QUrl step2() const;
    [[nodiscard]] QUrl submission(const base::SubmissionId& id) const;
    [[nodiscard]] QUrl submissions(const SubmissionQuery& query) const;
    [[nodiscard]] QUrl migration() const;
    [[nodiscard]] QUrl image() const;

private:
    explicit Endpoint(QUrl base)
        : m_base(std::move(base))
    {
    }
    [[nodiscard]] QUrl at(QLatin1StringView path) const;

    QUrl m_base;
};

} // namespace argos
