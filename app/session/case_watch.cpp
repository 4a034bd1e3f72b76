// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "session/case_watch.h"

#include "session/journal_notes.h"

#include <algorithm>
#include <utility>

namespace session
{
namespace
{

using std::chrono::milliseconds;
using store::CaseStage;

constexpr milliseconds watchTick = std::chrono::seconds(1);
/// Before everything else: a person has asked.
constexpr milliseconds atOnce{0};

} // namespace

CaseWatch::CaseWatch(store::Journal& journal, argos::Client& service, const base::Clock& clock,
                     base::RandomSource& random, const Policy& policy, QObject* parent)
    : QObject(parent),
      m_journal(journal),
      m_service(service),
      m_clock(clock),
      m_random(random),
      m_policy(policy),
      m_ledger(&journal),
      m_cases(&journal)
{
    connect(&m_service, &argos::Client::submissionRead, this, &CaseWatch::take);
    connect(&m_timer, &QTimer::timeout, this, &CaseWatch::checkTime);
    m_timer.setInterval(watchTick);
}

CaseWatch::~CaseWatch()
{
    drop();
}

void CaseWatch::start()
{
    m_timer.start();
    forgetWhatCannotBeSent();
    look();
}

void CaseWatch::setInHand(const std::optional<base::SubmissionId>& id)
{
    if (m_inHand == id)
        return;
    m_inHand = id;
    look();
}

void CaseWatch::look()
{
    if (!m_timer.isActive())
        return;
    std::vector<Watched> found;
    for (const CaseStage stage : {CaseStage::InDoubt, CaseStage::Pending}) {
        const auto cases = m_journal.standingAt(stage);
        if (!noted(cases, "list cases"))
            return; // what was known before is still worth asking about
        for (const store::CaseRecord& record : *cases)
            if (record.subject.submissionId != m_inHand)
                found.push_back(watched(record));
    }
    m_watched = std::move(found);
    if (m_asking && !find(*m_asking))
        drop();
}

CaseWatch::Watched CaseWatch::watched(const store::CaseRecord& record)
{
    const Watched* known = find(record.id);
    const auto last = m_journal.lastPost(record.id);
    const int post = noted(last, "read the last send") && *last ? (*last)->number : 0;
    if (known && known->stage == record.stage && known->post == post)
        return *known;
    const milliseconds now = m_clock.elapsed();
    return {.id = record.id,
            .submissionId = record.subject.submissionId,
            .stage = record.stage,
            .post = post,
            .underWay = last && *last && (*last)->isUnderWay,
            .since = now,
            .due = now + pauseBeforeQuestion(0, m_random.unit())};
}

void CaseWatch::askNow(const store::CaseId& id)
{
    Watched* of = find(id);
    if (!of || m_asking == id)
        return;
    of->due = atOnce;
    checkTime();
    Q_EMIT changed();
}

void CaseWatch::checkTime()
{
    const milliseconds now = m_clock.elapsed();
    if (m_asking || now < m_quietUntil)
        return;
    const auto next =
        std::min_element(m_watched.begin(), m_watched.end(),
                         [](const auto& one, const auto& other) { return one.due < other.due; });
    if (next != m_watched.end() && next->due <= now)
        ask(*next);
}

void CaseWatch::ask(Watched& of)
{
    lookAtTheSend(of);
    // An answer is as old as its question.
    of.askedSettled = !of.underWay && m_clock.elapsed() - of.since >= m_policy.settleAfterLoss;
    m_job = m_service.newJob();
    m_asking = of.id;
    m_service.readSubmission(m_job, of.submissionId);
    Q_EMIT changed();
}

// Nobody is being asked any more before the client hears of it: what it still says is late.
void CaseWatch::drop()
{
    if (std::exchange(m_asking, std::nullopt))
        m_service.cancel(m_job);
}

void CaseWatch::take(base::JobNumber job, const argos::ReadOutcome& outcome)
{
    if (!m_asking || job != m_job)
        return;
    Watched& of = *find(*std::exchange(m_asking, std::nullopt));
    const milliseconds now = m_clock.elapsed();
    m_quietUntil = now + quietAfter(outcome ? std::nullopt : outcome.error().retryAfter,
                                    m_policy.pauseBetweenQuestions);
    of.unanswered = !outcome;
    of.due = now + pauseBeforeQuestion(++of.asked, m_random.unit());
    if (outcome || outcome.error().fault == argos::Fault::UnknownSubmission)
        note(of, outcome);
    forgetWhatCannotBeSent();
    look();
    Q_EMIT changed();
}

/// The service is given its time from when no program is about the POST any more, however long that
/// takes.
void CaseWatch::lookAtTheSend(Watched& of)
{
    const auto last = m_journal.lastPost(of.id);
    const bool isUnderWay = !last || (*last && (*last)->isUnderWay);
    if (std::exchange(of.underWay, isUnderWay) && !isUnderWay)
        of.since = m_clock.elapsed();
}

void CaseWatch::note(const Watched& of, const argos::ReadOutcome& outcome)
{
    const auto known = m_journal.record(of.id);
    const auto post = m_journal.lastPost(of.id);
    if (!known || !post || known->stage != of.stage || (*post ? (*post)->number : 0) != of.post)
        return; // another program was faster
    m_ledger.resume(*known, m_policy.letsCasesWait && m_cases.isComplete(*known)
                                ? IfNotCounted::Waits
                                : IfNotCounted::OpensAgain);
    if (outcome)
        m_ledger.note(*outcome, reading(of, *known, *outcome));
    else if (of.askedSettled)
        m_ledger.noteUnknownToService();
    m_ledger.release();
    giveUpIfLate(of);
    m_cases.forgetEndedBy(m_clock.now().addSecs(-std::chrono::seconds(m_policy.retention).count()));
}

void CaseWatch::forgetWhatCannotBeSent()
{
    m_cases.dropPartsOfDoubtful(
        m_clock.now().addSecs(-std::chrono::seconds(m_policy.deadline).count()));
}

/// The service has been asked, has had its time, and cannot say.
void CaseWatch::giveUpIfLate(const Watched& of)
{
    const auto record = m_journal.record(of.id);
    if (record && record->stage == CaseStage::InDoubt && of.askedSettled &&
        lastMoment(*record, m_policy.deadline) <= m_clock.now())
        m_cases.giveUp(of.id);
}

Reading CaseWatch::reading(const Watched& of, const store::CaseRecord& known,
                           const argos::SubmissionRecord& record) const
{
    if (of.stage == CaseStage::Pending) {
        if (!record.status || record.status == argos::KycStatus::Pending)
            return Reading::Unclear; // nothing new
        return record.status == argos::KycStatus::Incomplete ? Reading::Counted : Reading::Final;
    }
    Facts facts;
    facts.retryCountBefore = known.answer.retryCount;
    facts.attemptsBefore = known.answer.attempts.value_or(0);
    const Reading read = readingOf(record, facts);
    return read == Reading::NotCounted && !of.askedSettled ? Reading::Unclear : read;
}

Question CaseWatch::question(const store::CaseId& id) const
{
    const Watched* of = find(id);
    if (!of)
        return Question::None;
    if (m_asking == id || of->due == atOnce)
        return Question::UnderWay;
    return of->unanswered ? Question::Unanswered : Question::None;
}

CaseWatch::Watched* CaseWatch::find(const store::CaseId& id)
{
    return const_cast<Watched*>(std::as_const(*this).find(id));
}

const CaseWatch::Watched* CaseWatch::find(const store::CaseId& id) const
{
    const auto found = std::find_if(m_watched.begin(), m_watched.end(),
                                    [&](const Watched& of) { return of.id == id; });
    return found == m_watched.end() ? nullptr : &*found;
}

} // namespace session
