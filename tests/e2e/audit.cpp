// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "e2e/audit.h"

namespace e2e
{
namespace
{

using store::CaseStage;
using store::SendKind;
using store::SendOutcome;

/// A person at the service may have decided a pending one in the meantime.
bool agree(const QString& here, const QString& there)
{
    return here == there || here == u"pending";
}

} // namespace

Account Account::of(const QString& submissionId, const store::Journal& journal,
                    support::RunningSandbox& service)
{
    Account account;
    const auto page = journal.list({.filter = submissionId});
    if (!page)
        qFatal("the journal cannot be read: %d", int(page.error()));
    account.cases = static_cast<int>(page->cases.size());
    for (const store::CaseRecord& record : page->cases) {
        account.stage = record.stage;
        account.status = record.answer.status;
        const auto sends = journal.sends(record.id);
        if (!sends)
            qFatal("the journal cannot be read: %d", int(sends.error()));
        for (const store::Send& send : *sends) {
            if (send.kind != SendKind::Post)
                continue;
            ++account.intents;
            account.last = send.outcome;
            account.known +=
                send.outcome == SendOutcome::Answered || send.outcome == SendOutcome::FoundCounted
                    ? 1
                    : 0;
        }
    }
    account.counted = service.triesCounted(submissionId);
    if (account.isOver())
        account.serviceStatus = service.statusOf(submissionId);
    return account;
}

bool Account::isOver() const
{
    return stage == CaseStage::Decided || stage == CaseStage::Pending;
}

Account::Finding Account::finding() const
{
    const int unknown = isInDoubt() ? 1 : 0;
    if (counted > known + unknown || counted > intents)
        return Finding::Doubled;
    if (counted < known || cases > 1 || (cases == 0 && counted > 0) ||
        (isOver() && !agree(status, serviceStatus)))
        return Finding::Lost;
    return unknown ? Finding::InDoubt : Finding::Agrees;
}

QByteArray Account::text() const
{
    return "cases " + QByteArray::number(cases) + ", intents " + QByteArray::number(intents) +
           ", known " + QByteArray::number(known) + ", counted " + QByteArray::number(counted) +
           ", stage " + QByteArray::number(stage ? int(*stage) : -1) + ", here '" +
           status.toLatin1() + "', there '" + serviceStatus.toLatin1() + '\'';
}

} // namespace e2e
