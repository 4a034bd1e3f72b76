// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/desk.h"

#include "base/json.h"
#include "sandbox/migration_rules.h"
#include "sandbox/scenario.h"
#include "sandbox/sealed_body.h"

#include <QJsonArray>

namespace sandbox
{
namespace
{

constexpr qsizetype largestEntry = 1024 * 1024;

/// Assumption: the documents know no 429; a second is short enough for tests.
Reply tooManyRequests()
{
    Reply reply = gatewayReply(429);
    reply.retryAfter = std::chrono::seconds(1);
    return reply;
}

Reply notEntered()
{
    return refusal("processing_error", "Failed to complete migration.");
}

/// What keeps a request from the service, whatever it says otherwise.
std::optional<Reply> entryStopped(std::optional<EntryScenario> scenario)
{
    if (!scenario)
        return std::nullopt;
    switch (*scenario) {
    case EntryScenario::Forbidden:
        return gatewayReply(403);
    case EntryScenario::IpBlocked:
        return blockedReply();
    case EntryScenario::TooMany:
    case EntryScenario::TooManyOnce:
        return tooManyRequests();
    case EntryScenario::TooLarge:
        return gatewayReply(413);
    case EntryScenario::Error500:
    case EntryScenario::Error500Once:
        return gatewayReply(500);
    case EntryScenario::BadGateway:
        return gatewayReply(502);
    case EntryScenario::Cut:
    case EntryScenario::CutOnce:
        return Reply{.status = 0, .delivery = Delivery::Reset};
    default:
        return std::nullopt;
    }
}

std::optional<Reply> listStopped(std::optional<EntryScenario> scenario)
{
    if (scenario == EntryScenario::Forbidden)
        return gatewayReply(403);
    if (scenario == EntryScenario::IpBlocked)
        return blockedReply();
    if (scenario == EntryScenario::LostBlind)
        return gatewayReply(500);
    return std::nullopt;
}

} // namespace

Reply Desk::enter(const QByteArray& apiKey, const QByteArray& body)
{
    if (apiKey.trimmed().isEmpty())
        return gatewayReply(403);
    QByteArray plain = body;
    if (m_bodies == Bodies::Encrypted && !body.isEmpty()) {
        auto opened = openedBody(body, apiKey);
        if (!opened)
            return opened.error();
        plain = std::move(opened).value();
    }
    const auto parsed = base::parseObject(plain, largestEntry);
    if (!parsed)
        return refusal("invalid_payload", "Invalid payload.");
    const QString userid = parsed->value(u"userid").toString();
    const auto scenario = entryScenarioOf(userid);
    Reply reply = sealed(entered(*parsed, played(scenario, userid)), apiKey, scenario);
    if (scenario == EntryScenario::BadJson && reply.counted)
        reply.body.chop(reply.body.size() / 2);
    if (scenario)
        reply.scenario = nameOf(*scenario);
    return reply;
}

/// None if the scenario is over for the userid.
std::optional<EntryScenario> Desk::played(std::optional<EntryScenario> scenario,
                                          const QString& userid)
{
    if (!scenario || !happensOnce(*scenario))
        return scenario;
    const std::lock_guard lock(m_mutex);
    if (m_happened.contains(userid))
        return std::nullopt;
    m_happened.insert(userid);
    return scenario;
}

/// The checks in the order of the document's table of errors.
Reply Desk::entered(const QJsonObject& body, std::optional<EntryScenario> scenario)
{
    if (auto stopped = entryStopped(scenario))
        return *stopped;
    if (auto incomplete = whyEntryIsIncomplete(body))
        return *incomplete;
    if (scenario == EntryScenario::Project)
        return refusal("invalid_project", "Invalid project.");
    if (auto refused = whyEntryIsRefused(body))
        return *refused;
    if (scenario == EntryScenario::Processing)
        return notEntered();
    const QString id = QString::fromLatin1(m_book.enter(m_clock.now(), body));
    Reply reply = answer({{QStringLiteral("message"), QStringLiteral("success")},
                          {QStringLiteral("submissionId"), id}});
    reply.submissionId = id;
    return asScripted(std::move(reply), scenario);
}

/// What a scenario does to the answer once the customer is entered.
Reply Desk::asScripted(Reply reply, std::optional<EntryScenario> scenario) const
{
    if (scenario == EntryScenario::BadGatewayDone)
        reply = gatewayReply(502);
    else if (scenario == EntryScenario::ProcessingDone)
        reply = notEntered();
    else if (scenario == EntryScenario::Slow)
        reply.delay = m_slowAnswer;
    else if (scenario == EntryScenario::Lost || scenario == EntryScenario::LostOnce ||
             scenario == EntryScenario::LostBlind)
        reply.delivery = Delivery::Silence;
    reply.counted = true;
    return reply;
}

Reply Desk::list(const QByteArray& apiKey, const CustomerQuery& query) const
{
    const auto scenario = entryScenarioOf(query.userid);
    if (apiKey.trimmed().isEmpty())
        return gatewayReply(403);
    if (auto stopped = listStopped(scenario))
        return *stopped;
    const auto page = m_book.page(query);
    if (!page)
        return invalidQuery();
    QJsonArray items;
    for (const Customer& customer : page->customers)
        items.append(customer.record());
    QJsonObject body{{QStringLiteral("Items"), items}};
    if (!page->isLast)
        body.insert(
            QStringLiteral("nextpageKey"),
            QJsonObject{{QStringLiteral("id"), QString::fromLatin1(page->customers.last().id())},
                        {QStringLiteral("created_at"), page->customers.last().enteredAt()}});
    return sealed(answer(body), apiKey, scenario);
}

Reply Desk::sealed(Reply reply, const QByteArray& apiKey,
                   std::optional<EntryScenario> scenario) const
{
    return m_bodies == Bodies::Encrypted ? sealedReply(std::move(reply), apiKey, scenario) : reply;
}

} // namespace sandbox
