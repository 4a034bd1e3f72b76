// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "session/case_ledger.h"

#include "session/journal_notes.h"
#include "session/kept_cases.h"
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
    const Tries before = KeptCases(m_journal).toldBefore(m_subject->submissionId);
    const auto begun = m_journal->begin(*m_subject);
    if (!begun)
        return base::fail(begun.error());
    m_case = *begun;
    m_stage = CaseStage::Open;
    carryOver(before);
    return base::Done{};
}

void CaseLedger::carryOver(const Tries& told)
{
    m_told = told;
    if (told == Tries{})
        return;
    const store::ServiceAnswer answer{.retryCount = told.retryCount, .attempts = told.attempts};
    noted(m_journal->noteAnswer(*m_case, answer, CaseStage::Open), "note what was told before");
}

void CaseLedger::resume(const store::CaseRecord& record, IfNotCounted then)
{
    release();
    m_subject = record.subject;
    take(record);
    if (then == IfNotCounted::Waits)
        m_ifNotCounted = then;
}

bool CaseLedger::isWaiting() const
{
    return m_case && m_stage == CaseStage::Waiting;
}

bool CaseLedger::isInDoubt() const
{
    return m_case && isWithService(m_stage);
}

bool CaseLedger::isUnderWayElsewhere() const
{
    if (!m_case || m_stage != CaseStage::InDoubt || m_unwritten)
        return false;
    const auto post = m_journal->lastPost(*m_case);
    return !noted(post, "read the last send") || (*post && (*post)->isUnderWay);
}

void CaseLedger::take(const store::CaseRecord& record)
{
    m_case = record.id;
    m_stage = record.stage;
    m_told = {record.answer.retryCount, record.answer.attempts.value_or(0)};
    m_ifNotCounted = m_stage == CaseStage::Waiting ? IfNotCounted::Waits : IfNotCounted::OpensAgain;
    const auto post = m_journal->lastPost(record.id);
    m_post = post && *post ? (*post)->number : 0;
    m_lastSentAt = post && *post ? std::optional((*post)->intendedAt) : std::nullopt;
}

void CaseLedger::noteConsent(const Consent& consent)
{
    if (m_case)
        noted(m_journal->noteConsent(*m_case, stored(consent)), "note the consent");
}

void CaseLedger::keepDetails(const OpenCase& open)
{
    if (!m_case)
        return;
    takeBack();
    noted(parts().keep(open), "keep the details");
}

void CaseLedger::takeBack()
{
    if (!isWaiting() ||
        !noted(m_journal->moveTo(*m_case, CaseStage::Open), "take a case back from waiting"))
        return;
    m_stage = CaseStage::Open;
    m_ifNotCounted = IfNotCounted::OpensAgain;
    parts().dropPhoto(); // not to be sent like this
}

void CaseLedger::end(CaseStage stage)
{
    if (m_unwritten)
        finish(m_unwritten->end);
    refresh(); // another program may have been told more
    if (m_case && !m_unwritten && (m_stage == CaseStage::Open || m_stage == CaseStage::Waiting))
        KeptCases(m_journal).end(*m_case, stage);
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
    if (m_case)
        parts().dropAll();
}

void CaseLedger::refresh()
{
    if (!m_case)
        return;
    const auto record = m_journal->record(*m_case);
    if (!noted(record, "read a case"))
        return;
    take(*record);
    if (record->endedAt)
        m_case.reset(); // the next send begins another
}

void CaseLedger::release()
{
    m_subject.reset();
    m_case.reset();
    m_stage = CaseStage::Open;
    m_unwritten.reset();
    m_told = {};
    m_post = 0;
    m_lastSentAt.reset();
    m_ifNotCounted = IfNotCounted::OpensAgain;
}

store::JournalResult<base::Done> CaseLedger::intend(const OpenCase& open)
{
    if (!m_journal)
        return base::Done{};
    if (auto free = mustBeFree(); !free)
        return free;
    int post = 0;
    auto written = writtenTogether([&]() -> store::JournalResult<base::Done> {
        if (auto kept = keepAll(open); !kept)
            return kept;
        const auto number = m_journal->writeIntent(*m_case, store::SendKind::Post);
        if (!number)
            return base::fail(number.error());
        post = *number;
        return base::Done{};
    });
    if (written) {
        m_post = post;
        m_stage = CaseStage::InDoubt;
    }
    return written;
}

store::JournalResult<base::Done> CaseLedger::letWait(const OpenCase& open, const QString& reason)
{
    if (!m_journal)
        return base::fail(JournalError::CannotOpen);
    if (auto free = mustBeFree(); !free)
        return free;
    auto written = writtenTogether([&]() -> store::JournalResult<base::Done> {
        if (auto kept = keepAll(open); !kept)
            return kept;
        return m_journal->moveTo(*m_case, CaseStage::Waiting, reason);
    });
    if (written)
        release();
    return written;
}

/// All that `work` writes or nothing, and nothing if another program has gone on with the case.
store::JournalResult<base::Done>
CaseLedger::writtenTogether(const std::function<store::JournalResult<base::Done>()>& work)
{
    auto written = m_journal->together([&]() -> store::JournalResult<base::Done> {
        if (auto same = mustStandAsTaken(); !same)
            return same;
        return work();
    });
    if (!written && written.error() == JournalError::Conflict)
        refresh();
    return written;
}

/// Its photo may have been sent or judged by then, or the case closed.
store::JournalResult<base::Done> CaseLedger::mustStandAsTaken() const
{
    const auto record = m_journal->record(*m_case);
    if (!record)
        return base::fail(record.error());
    const auto post = m_journal->lastPost(*m_case);
    if (!post)
        return base::fail(post.error());
    if (record->stage != m_stage || (*post ? (*post)->number : 0) != m_post)
        return base::fail(JournalError::Conflict);
    return base::Done{};
}

/// There is a case in hand, and nothing of it is unsettled.
store::JournalResult<base::Done> CaseLedger::mustBeFree()
{
    if (auto begun = ensureBegun(); !begun)
        return begun;
    if (m_unwritten)
        finish(m_unwritten->end);
    if (m_unwritten)
        return base::fail(m_unwritten->why);
    if (isWithService(m_stage))
        return base::fail(JournalError::Conflict);
    return base::Done{};
}

store::JournalResult<base::Done> CaseLedger::keepAll(const OpenCase& open)
{
    if (open.consent) {
        if (auto consent = m_journal->noteConsent(*m_case, stored(*open.consent)); !consent)
            return consent;
    }
    return parts().keep(open, open.photo->jpeg);
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
    store::SendEnd end{.outcome = unknown ? SendOutcome::Unknown : SendOutcome::NotCounted,
                       .stage = stageAfter(failure),
                       .httpStatus = failure.httpStatus,
                       .serviceCode = failure.serviceCode};
    if (end.stage == CaseStage::Open && m_ifNotCounted == IfNotCounted::Waits) {
        const ProblemView problem = problemView(failure);
        end.stageReason = code(problem.cause);
        if (problem.next == NextStep::SubmitAgain)
            end.stage = CaseStage::Waiting;
    }
    finish(end);
}

void CaseLedger::note(const argos::SubmissionRecord& record, Reading reading)
{
    if (!m_case || reading == Reading::Unclear)
        return;
    const ResultView result = resultView(record, {});
    const bool counted = reading != Reading::NotCounted;
    const bool waits = !counted && m_ifNotCounted == IfNotCounted::Waits;
    const CaseStage stage = counted ? stageOf(result.status)
                            : waits ? CaseStage::Waiting
                                    : CaseStage::Open;
    const QString reason = waits ? heldReason() : QString();
    auto answer = answerOf(result, static_cast<int>(record.attempts.size()));
    if (!record.status)
        answer.status.clear();
    if (m_stage == CaseStage::InDoubt) {
        finish({.outcome = counted ? SendOutcome::FoundCounted : SendOutcome::FoundNotCounted,
                .stage = stage,
                .stageReason = reason,
                .answer = answer});
        return;
    }
    const auto written = m_journal->noteAnswer(*m_case, answer, stage, reason);
    if (!noted(written, "note an answer")) {
        if (written.error() == JournalError::Conflict)
            refresh(); // another program is sending it by now
        return;
    }
    if (m_stage == CaseStage::Waiting && stage != CaseStage::Waiting)
        parts().dropPhoto(); // not to be sent again
    m_stage = stage;
}

void CaseLedger::noteGivenUp()
{
    if (m_stage == CaseStage::InDoubt)
        finish({.outcome = SendOutcome::Unknown, .stage = CaseStage::InDoubt});
}

void CaseLedger::noteUnknownToService()
{
    if (m_stage != CaseStage::InDoubt)
        return;
    const bool waits = m_ifNotCounted == IfNotCounted::Waits;
    finish({.outcome = SendOutcome::FoundNotCounted,
            .stage = waits ? CaseStage::Waiting : CaseStage::Open,
            .stageReason = waits ? heldReason() : QString()});
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
            m_unwritten = Unwritten{end, written.error()};
    } else if (m_stage != CaseStage::InDoubt && m_stage != CaseStage::Waiting) {
        parts().dropPhoto();
    }
}

} // namespace session
