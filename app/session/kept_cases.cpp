// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "session/kept_cases.h"

#include "session/case_parts.h"
#include "session/journal_notes.h"

#include <algorithm>

namespace session
{
namespace
{

using store::CaseStage;
using store::SendOutcome;

/// A photo that the service has judged or refused is never sent again.
bool mayBeSentAgain(CaseStage stage)
{
    return stage == CaseStage::InDoubt || stage == CaseStage::Waiting;
}

} // namespace

QDateTime lastMoment(const store::CaseRecord& record, std::chrono::seconds longest)
{
    return record.subject.deadline.value_or(record.begunAt.addSecs(longest.count()));
}

std::optional<KeptCase> KeptCases::findOpen(const base::SubmissionId& id) const
{
    if (!m_journal)
        return std::nullopt;
    const auto found = m_journal->findOpen(id);
    if (!noted(found, "find a case") || !*found)
        return std::nullopt;
    return kept(**found);
}

std::optional<KeptCase> KeptCases::interrupted() const
{
    if (!m_journal)
        return std::nullopt;
    for (const CaseStage stage : {CaseStage::InDoubt, CaseStage::Open}) {
        auto cases = m_journal->standingAt(stage);
        if (!noted(cases, "list cases"))
            return std::nullopt;
        std::sort(cases->begin(), cases->end(), [](const auto& one, const auto& other) {
            return one.changedAt > other.changedAt;
        });
        for (const store::CaseRecord& record : *cases)
            if (auto found = unfinished(record); found && !isUnderWay(record))
                return found;
    }
    return std::nullopt;
}

bool KeptCases::isUnderWay(const store::CaseRecord& record) const
{
    const auto post = m_journal->lastPost(record.id);
    return post && *post && (*post)->isUnderWay;
}

std::optional<KeptCase> KeptCases::findUnfinished(const store::CaseId& id) const
{
    if (!m_journal)
        return std::nullopt;
    const auto record = m_journal->record(id);
    return noted(record, "find a case") ? unfinished(*record) : std::nullopt;
}

std::optional<KeptCase> KeptCases::unfinished(const store::CaseRecord& record) const
{
    if (record.stage != CaseStage::Open && !mayBeSentAgain(record.stage))
        return std::nullopt;
    KeptCase found = kept(record);
    return found.details || found.isInDoubt() ? std::optional(std::move(found)) : std::nullopt;
}

Tries KeptCases::toldBefore(const base::SubmissionId& id) const
{
    const auto page = m_journal ? m_journal->list({.filter = id.text()}) : store::CasePage{};
    if (!noted(page, "list cases"))
        return {};
    for (const store::CaseRecord& record : page->cases) // newest first
        if (record.subject.submissionId == id && record.endedAt)
            return {record.answer.retryCount, record.answer.attempts.value_or(0)};
    return {};
}

bool KeptCases::isComplete(const store::CaseRecord& record) const
{
    return m_journal && kept(record).isComplete();
}

KeptCase KeptCases::kept(const store::CaseRecord& record) const
{
    KeptCase found{.record = record,
                   .before = {record.answer.retryCount, record.answer.attempts.value_or(0)}};
    if (const auto post = m_journal->lastPost(record.id);
        record.stage == CaseStage::InDoubt && post && *post)
        found.sentAt = (*post)->intendedAt;
    CaseParts(*m_journal, record.id).loadInto(found);
    if (!mayBeSentAgain(record.stage))
        found.photo.clear();
    return found;
}

void KeptCases::abandonUntouchedSince(const QDateTime& moment,
                                      const std::optional<base::SubmissionId>& inHand)
{
    for (const store::CaseRecord& record : untouchedSince(moment, CaseStage::Open))
        if (record.subject.submissionId != inHand)
            end(record.id, CaseStage::Abandoned);
}

void KeptCases::dropPartsOfDoubtful(const QDateTime& moment)
{
    for (const store::CaseRecord& record : untouchedSince(moment, CaseStage::InDoubt))
        CaseParts(*m_journal, record.id).dropAll();
}

void KeptCases::giveUp(const store::CaseId& id)
{
    const auto post = m_journal->lastPost(id);
    if (!noted(post, "read the last send"))
        return;
    if (*post)
        noted(m_journal->writeEnd(id, (*post)->number, {.outcome = SendOutcome::LeftUnknown}),
              "leave a send unknown");
    end(id, CaseStage::Expired);
}

void KeptCases::expireWaiting(const QDateTime& moment, std::chrono::seconds longest)
{
    for (const store::CaseRecord& record : untouchedSince(moment, CaseStage::Waiting))
        if (lastMoment(record, longest) <= moment)
            end(record.id, CaseStage::Expired);
}

void KeptCases::forgetEndedBy(const QDateTime& moment)
{
    if (m_journal)
        noted(m_journal->forgetEndedBy(moment), "forget what has ended");
}

QList<store::CaseRecord> KeptCases::untouchedSince(const QDateTime& moment, CaseStage stage) const
{
    QList<store::CaseRecord> found;
    if (!m_journal)
        return found;
    const auto cases = m_journal->standingAt(stage);
    if (!noted(cases, "list cases"))
        return found;
    std::copy_if(cases->begin(), cases->end(), std::back_inserter(found),
                 [&](const auto& record) { return record.changedAt <= moment; });
    return found;
}

bool KeptCases::end(const store::CaseId& id, CaseStage stage)
{
    if (!noted(m_journal->moveTo(id, stage), "end a case"))
        return false;
    noted(m_journal->forget(id), "forget a case");
    return true;
}

} // namespace session
