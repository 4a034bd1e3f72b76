// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "argos/endpoint.h"

#include <QHostAddress>
#include <QUrlQuery>

namespace argos
{
namespace
{

/// Submissions a page. What the service does without being told is 50 in one document, 2,000 in
/// another.
const QString pageLength = QStringLiteral("50");

bool isLoopbackHost(const QString& host)
{
    return host == u"localhost" || QHostAddress(host).isLoopback();
}

} // namespace

base::Result<Endpoint, EndpointError> Endpoint::parse(const QString& text)
{
    QUrl url(text.trimmed(), QUrl::StrictMode);
    if (!url.isValid() || url.scheme().isEmpty() || url.host().isEmpty())
        return base::fail(EndpointError::NotAnAddress);
    if (url.scheme() != u"https" && !(url.scheme() == u"http" && isLoopbackHost(url.host())))
        return base::fail(EndpointError::NotSecure);
    if (!url.userInfo().isEmpty())
        return base::fail(EndpointError::HasUserInfo);
    if (url.hasQuery() || url.hasFragment())
        return base::fail(EndpointError::HasQuery);
    return Endpoint(url.adjusted(QUrl::NormalizePathSegments | QUrl::StripTrailingSlash));
}

QString Endpoint::productionAddress()
{
    return QStringLiteral("https://rest-api.argosidentity.com");
}

bool Endpoint::isLoopback() const
{
    return isLoopbackHost(m_base.host());
}

QUrl Endpoint::step2() const
{
    return at(QLatin1StringView("/v3/submission/step2"));
}

QUrl Endpoint::submission(const base::SubmissionId& id) const
{
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("submission_id"), id.text());
    QUrl url = at(QLatin1StringView("/v3/submission"));
    url.setQuery(query);
    return url;
}

// Encoded by hand: QUrlQuery leaves a plus sign as it is, which a server takes for a blank.
QUrl Endpoint::submissions(const SubmissionQuery& query) const
{
    const auto item = [](const char* name, const QString& value) {
        return QLatin1StringView(name) + QLatin1String(QUrl::toPercentEncoding(value));
    };
    const bool byUserId = query.by == SubmissionQuery::By::UserId;
    QString text = item(byUserId ? "userid=" : "email=", query.value) + item("&count=", pageLength);
    if (query.after)
        text += item("&nextpage_id=", query.after->id) + item("&nextpage_date=", query.after->date);
    QUrl url = at(QLatin1StringView("/v3/submission"));
    url.setQuery(text, QUrl::StrictMode);
    return url;
}

QUrl Endpoint::migration() const
{
    return at(QLatin1StringView("/v3/submission/migration"));
}

QUrl Endpoint::image() const
{
    return at(QLatin1StringView("/v3/submission/image"));
}

QUrl Endpoint::at(QLatin1StringView path) const
{
    QUrl url = m_base;
    // StripTrailingSlash keeps the slash of an otherwise empty path.
    url.setPath((m_base.path() == u"/" ? QString() : m_base.path()) + path);
    return url;
}

} // namespace argos
