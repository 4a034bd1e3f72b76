// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "session/case_ledger.h"

#include "security/secret.h"
#include "session/journal_notes.h"
#include "session/kept_case.h"
#include "session/outcome_view.h"

namespace session
{
namespace
{

using store::CaseStage;
using store::JournalError;
using store::SendOutcome;

store::CaseSubject subjectOf(const CaseDraft& draft, const std::optional<QDateTime>& deadline)
{
    return {.submissionId = draft.submissionId,
            .issuingCountry = draft.issuingCountry,
            .idType = draft.idType ? QString(wireName(*draft.idType)) : QString(),
            .step1At = draft.step1At,
            .deadline = deadline};
}

CaseStage stageOf(CaseStatus status)
{
    switch (status) {
    case CaseStatus::Approved:
    case CaseStatus::Rejected:
        return CaseStage::Decided;
    case CaseStatus::Pending:
        return CaseStage::Pending;
    case CaseStatus::Incomplete:
        break;
    }
    return CaseStage::Open;
}

/// Only the service can say how the case stands, so it is asked before anything is sent.
bool isWithService(CaseStage stage)
{
    return stage == CaseStage::InDoubt || stage == CaseStage::Pending;
}

CaseStage stageAfter(const argos::CallFailure& failure)
{
    if (failure.counted == argos::Counted::Unknown)
        return CaseStage::InDoubt;
    // It has a result that somebody else has sent for.
    return failure.fault == argos::Fault::AlreadyProcessed ? CaseStage::Pending : CaseStage::Open;
}

store::Consent stored(const Consent& consent)
{
    return {consent.textVersion, consent.language, consent.at};
}

store::ServiceAnswer answerOf(const ResultView& result, std::optional<int> attempts)
{
    store::ServiceAnswer answer{
        .status = code(result.status), .retryCount = result.retryCount, .attempts = attempts};
    for (const Reason& reason : result.reasons)
        answer.reasons.append(reason.code);
    return answer;
}

} // namespace

void CaseLedger::begin(const CaseDraft& draft, const std::optional<QDateTime>& deadline)
{
    release();
    m_subject = subjectOf(draft, deadline);
    if (m_journal)
        noted(ensureBegun(), "begin a case");
}

store::JournalResult<base::Done> CaseLedger::ensureBegun()
{
    if (m_case || !m_subject)
        return base::Done{};
    const auto open = m_journal->findOpen(m_subject->submissionId);
    if (!open)
        return base::fail(open.error());
    if (*open) {
        take(**open);
        return m_journal->revise(*m_case, *m_subject);
    }
    const auto begun = m_journal->begin(*m_subject);
    if (!begun)
        return base::fail(begun.error());
    m_case = *begun;
    m_stage = CaseStage::Open;
    return base::Done{};
}

void CaseLedger::resume(const store::CaseRecord& record)
{
    release();
    m_subject = record.subject;
    take(record);
}

bool CaseLedger::isInDoubt() const
{
    return m_case && isWithService(m_stage);
}

void CaseLedger::take(const store::CaseRecord& record)
{
    m_case = record.id;
    m_stage = record.stage;
    m_post = 0;
    if (const auto sends = m_journal->sends(record.id))
        for (const store::Send& send : *sends)
            if (send.kind == store::SendKind::Post)
                m_post = send.number;
}

void CaseLedger::noteConsent(const Consent& consent)
{
    if (m_case)
        noted(m_journal->noteConsent(*m_case, stored(consent)), "note the consent");
}

void CaseLedger::keepDetails(const OpenCase& open)
{
    if (m_case)
        noted(keep(open, {}), "keep the details");
}

store::JournalResult<base::Done> CaseLedger::keep(const OpenCase& open, const QByteArray& photo)
{
    QByteArray text = written({*open.draft, open.values});
    QList<store::Part> parts{{part::details(), text}};
    for (auto picture = open.pictures.begin(); picture != open.pictures.end(); ++picture)
        parts.append({part::picturePrefix() + picture.key(), picture.value()});
    if (!photo.isEmpty())
        parts.append({part::photo(), photo});
    auto kept = m_journal->keep(*m_case, parts);
    security::wipe(text);
    if (kept && !open.pictures.contains(part::addressImage()))
        kept = m_journal->drop(*m_case, part::picturePrefix() + part::addressImage());
    return kept;
}

void CaseLedger::end(CaseStage stage)
{
    if (m_unwritten)
        finish(*m_unwritten);
    refresh(); // another program may have been told more
    if (m_case && !m_unwritten && (m_stage == CaseStage::Open || m_stage == CaseStage::Waiting)) {
        noted(m_journal->moveTo(*m_case, stage), "end a case");
        noted(m_journal->forget(*m_case), "forget a case");
    }
    release();
}

void CaseLedger::leave()
{
    if (m_stage == CaseStage::Open)
        dropKept();
    release();
}

void CaseLedger::dropKept()
{
    if (!m_case)
        return;
    for (const QString& part :
         {part::details(), part::photo(), part::picturePrefix() + part::addressImage()})
        noted(m_journal->drop(*m_case, part), "drop what was kept");
}

void CaseLedger::refresh()
{
    if (!m_case)
        return;
    if (const auto record = m_journal->record(*m_case); noted(record, "read a case"))
        m_stage = record->stage;
}

void CaseLedger::release()
{
    m_subject.reset();
    m_case.reset();
    m_unwritten.reset();
    m_post = 0;
}

store::JournalResult<base::Done> CaseLedger::intend(const OpenCase& open)
{
    if (!m_journal)
        return base::Done{};
    if (auto begun = ensureBegun(); !begun)
        return begun;
    if (m_unwritten)
        finish(*m_unwritten);
    if (m_unwritten || isWithService(m_stage))
        return base::fail(JournalError::Conflict);
    if (open.consent) {
        if (auto consent = m_journal->noteConsent(*m_case, stored(*open.consent)); !consent)
            return consent;
    }
    if (auto kept = keep(open, open.photo->jpeg); !kept)
        return kept;
    const auto number = m_journal->writeIntent(*m_case, store::SendKind::Post);
    if (!number)
        return base::fail(number.error());
    m_post = *number;
    m_stage = CaseStage::InDoubt;
    return base::Done{};
}

void CaseLedger::note(const argos::Step2Outcome& outcome, const Tries& told)
{
    if (outcome.ok()) {
        const ResultView result = resultView(*outcome, {});
        finish({.outcome = SendOutcome::Answered,
                .stage = stageOf(result.status),
                .httpStatus = 200,
                .answer = answerOf(result, told.attempts)});
        return;
    }
    const argos::CallFailure& failure = outcome.error();
    const bool unknown = failure.counted == argos::Counted::Unknown;
    finish({.outcome = unknown ? SendOutcome::Unknown : SendOutcome::NotCounted,
            .stage = stageAfter(failure),
            .httpStatus = failure.httpStatus,
            .serviceCode = failure.serviceCode});
}

void CaseLedger::note(const argos::SubmissionRecord& record, Reading reading)
{
    if (!m_case || reading == Reading::Unclear)
        return;
    const ResultView result = resultView(record, {});
    const bool counted = reading != Reading::NotCounted;
    const CaseStage stage = counted ? stageOf(result.status) : CaseStage::Open;
    const auto answer = answerOf(result, static_cast<int>(record.attempts.size()));
    if (m_stage == CaseStage::InDoubt) {
        finish({.outcome = counted ? SendOutcome::FoundCounted : SendOutcome::FoundNotCounted,
                .stage = stage,
                .answer = answer});
    } else if (noted(m_journal->noteAnswer(*m_case, answer, stage), "note an answer")) {
        m_stage = stage;
    }
}

void CaseLedger::noteUnknownToService()
{
    if (m_case && m_stage == CaseStage::InDoubt)
        finish({.outcome = SendOutcome::FoundNotCounted, .stage = CaseStage::Open});
}

/// What cannot be written now is known all the same, and is written before anything else is sent.
void CaseLedger::finish(const store::SendEnd& given)
{
    if (!m_case)
        return;
    const store::SendEnd end = given; // it may be the unwritten one
    const auto written = m_journal->writeEnd(*m_case, m_post, end);
    m_stage = *end.stage;
    m_unwritten.reset();
    if (!noted(written, "note how a send ended")) {
        if (written.error() == JournalError::Conflict)
            refresh(); // another program has settled it
        else
            m_unwritten = end;
    } else if (m_stage != CaseStage::InDoubt) {
        noted(m_journal->drop(*m_case, part::photo()), "drop a photo");
    }
}

} // namespace session
