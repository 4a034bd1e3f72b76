// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "session/waiting_cases.h"

#include "session/journal_notes.h"
#include "session/outcome_view.h"
#include "session/reconcile.h"

#include <algorithm>
#include <utility>

namespace session
{
namespace
{

using std::chrono::milliseconds;
using store::CaseStage;

constexpr milliseconds waitingTick = std::chrono::seconds(1);
/// Another program may let a case wait, too.
constexpr milliseconds lookEvery = std::chrono::minutes(1);

/// The queue has pauses of its own, which are longer.
Policy withoutQuickRepeats(Policy policy)
{
    policy.sendsAgainWithin = milliseconds(0);
    return policy;
}

/// Assumption: the documents do not tell the status between the two steps. One that is pending
/// without a single try may be one that waits for Step 2; if it is not, the service refuses it as
/// already processed, which costs nothing.
bool isSettled(const argos::SubmissionRecord& record)
{
    if (record.status == argos::KycStatus::Pending)
        return !record.attempts.isEmpty();
    return record.status && record.status != argos::KycStatus::Incomplete;
}

} // namespace

WaitingCases::WaitingCases(store::Journal& journal, argos::Client& service,
                           const base::Clock& clock, base::RandomSource& random,
                           const Policy& policy, rules::Spellings spellings, QObject* parent)
    : QObject(parent),
      m_journal(journal),
      m_service(service),
      m_clock(clock),
      m_random(random),
      m_policy(withoutQuickRepeats(policy)),
      m_spellings(std::move(spellings)),
      m_ledger(&journal),
      m_cases(&journal),
      m_list(journal, clock, policy.deadline)
{
    connect(&m_service, &argos::Client::submissionRead, this, &WaitingCases::take);
    connect(&m_timer, &QTimer::timeout, this, &WaitingCases::checkTime);
    m_timer.setInterval(waitingTick);
}

WaitingCases::~WaitingCases()
{
    if (m_case && !m_submission)
        m_service.cancel(m_job);
}

void WaitingCases::start()
{
    m_timer.start();
    look();
    endExpired();
    Q_EMIT changed();
}

void WaitingCases::setInHand(const std::optional<base::SubmissionId>& id)
{
    if (m_inHand == id)
        return;
    m_inHand = id;
    if (const Waiting* wanted = m_wanted ? m_list.find(*m_wanted) : nullptr)
        if (wanted->submissionId == id)
            m_wanted.reset();
    const Waiting* of = m_case ? m_list.find(*m_case) : nullptr;
    if (of && of->submissionId == id)
        giveUp();
    look();
    Q_EMIT changed();
}

void WaitingCases::look()
{
    if (!m_timer.isActive())
        return;
    m_lookAt = m_clock.elapsed() + lookEvery;
    m_list.look(m_case);
}

void WaitingCases::sendNow(const store::CaseId& id)
{
    look();
    Waiting* of = m_list.find(id);
    if (!of || of->submissionId == m_inHand || m_case == id)
        return;
    of->unreadable = false; // the key may be there by now
    m_wanted = id;
    checkTime();
    Q_EMIT changed();
}

void WaitingCases::checkTime()
{
    if (m_submission)
        m_submission->checkTime();
    const milliseconds now = m_clock.elapsed();
    if (now >= m_lookAt) {
        look();
        endExpired();
    }
    if (m_case || now < m_quietUntil || !m_timer.isActive())
        return;
    if (const Waiting* of = next())
        probe(*of);
}

void WaitingCases::endExpired()
{
    if (!m_list.endExpired(m_case, m_inHand))
        return;
    look();
    Q_EMIT changed();
}

const WaitingCases::Waiting* WaitingCases::next() const
{
    const Waiting* wanted = m_wanted ? m_list.find(*m_wanted) : nullptr;
    if (wanted && m_list.maySend(*wanted, m_inHand))
        return wanted;
    return m_clock.elapsed() < m_due ? nullptr : m_list.next(m_inHand);
}

void WaitingCases::probe(const Waiting& of)
{
    m_wanted.reset();
    m_case = of.id;
    if (!underWay()) {
        if (isUnreadable(of.id))
            m_list.find(of.id)->unreadable =
                true; // unless it waits no more, and is gone from the list
        else
            noteFailure(0);
        finish();
        return;
    }
    m_job = m_service.newJob();
    m_service.readSubmission(m_job, of.submissionId);
    Q_EMIT changed();
}

/// The case that is about to be sent, as it stands now.
std::optional<KeptCase> WaitingCases::underWay() const
{
    auto kept = m_cases.findUnfinished(*m_case);
    return kept && kept->waits() ? std::move(kept) : std::nullopt;
}

/// Whether it is for want of the key, or of what was sealed, that a case cannot be taken in hand. A
/// journal that another program holds for now is no reason to leave the case to a person.
bool WaitingCases::isUnreadable(const store::CaseId& id) const
{
    using store::JournalError;
    const auto parts = m_journal.load(id);
    return parts || parts.error() == JournalError::NoKey ||
           parts.error() == JournalError::WrongKey || parts.error() == JournalError::Tampered ||
           parts.error() == JournalError::Forgotten;
}

/// Whether the photo has been judged after all: an earlier POST was found not counted, and the
/// service has come round to it since. Tries from elsewhere, of a photo of their own, do not count.
bool WaitingCases::wasCountedLate(const KeptCase& kept, const argos::SubmissionRecord& record) const
{
    const auto sends = m_journal.sends(kept.record.id);
    const auto foundNotCounted = [](const store::Send& send) {
        return send.outcome == store::SendOutcome::FoundNotCounted;
    };
    if (!sends || std::none_of(sends->begin(), sends->end(), foundNotCounted))
        return false;
    Facts facts;
    facts.retryCountBefore = kept.before.retryCount;
    facts.attemptsBefore = kept.before.attempts;
    return readingOf(record, facts) == Reading::Counted;
}

void WaitingCases::take(base::JobNumber job, const argos::ReadOutcome& outcome)
{
    if (!m_case || m_submission || job != m_job)
        return;
    restAfter(outcome.ok() ? std::nullopt : outcome.error().retryAfter);
    if (outcome.ok())
        goOn(*outcome);
    else if (outcome.error().fault == argos::Fault::UnknownSubmission)
        goOn({}); // it can be reached, and has nothing on record; what that means the POST tells
    else
        noteUnreached(outcome.error());
}

void WaitingCases::goOn(const argos::SubmissionRecord& record)
{
    const auto kept = underWay();
    if (!kept || m_list.find(*m_case)->end.hasPassed(m_clock)) {
        finish();
    } else if (isSettled(record) || wasCountedLate(*kept, record)) {
        m_ledger.resume(kept->record);
        m_ledger.note(record, isSettled(record) ? Reading::Final : Reading::Counted);
        m_ledger.release();
        noteReached();
        finish();
    } else {
        send(*kept, record);
    }
}

// Whatever keeps a question from being answered may pass, or be mended by the staff.
void WaitingCases::noteUnreached(const argos::CallFailure& failure)
{
    const QString cause = code(unreachedCause(failure));
    const auto kept = underWay();
    if (kept && kept->record.stageReason != cause && !m_list.find(*m_case)->held)
        noted(m_journal.moveTo(*m_case, CaseStage::Waiting, cause), "note why a case waits");
    noteFailure(failure.httpStatus);
    finish();
}

void WaitingCases::send(const KeptCase& kept, const argos::SubmissionRecord& record)
{
    m_submission = std::make_unique<HeadlessSubmission>(m_service, m_clock, m_policy, m_spellings,
                                                        &m_journal, &m_random);
    connect(m_submission.get(), &HeadlessSubmission::finished, this, &WaitingCases::takeEnding);
    const Tries told{record.retryCount ? record.retryCount : kept.before.retryCount,
                     std::max(kept.before.attempts, static_cast<int>(record.attempts.size()))};
    // Whoever asks after this send, if this program cannot, has to compare with that.
    if (told != kept.before && !noted(noteTold(kept.record, told), "note what was told")) {
        finish(); // another program has gone on with it, or nothing could be written anyway
        return;
    }
    if (!m_submission->resume(kept, told)) {
        m_list.find(kept.record.id)->unreadable = true;
        finish();
        return;
    }
    Q_EMIT changed();
}

store::JournalResult<base::Done> WaitingCases::noteTold(const store::CaseRecord& of,
                                                        const Tries& told)
{
    store::ServiceAnswer answer = of.answer;
    answer.retryCount = told.retryCount;
    answer.attempts = told.attempts;
    return m_journal.together([&]() -> store::JournalResult<base::Done> {
        const auto now = m_journal.record(of.id);
        if (!now)
            return base::fail(now.error());
        if (now->stage != CaseStage::Waiting)
            return base::fail(store::JournalError::Conflict);
        return m_journal.noteAnswer(of.id, answer, CaseStage::Waiting, of.stageReason);
    });
}

void WaitingCases::takeEnding(const HeadlessSubmission::Ending& ending)
{
    const auto* problem = std::get_if<ProblemView>(&ending);
    restAfter(problem ? problem->retryAfter : std::nullopt);
    if (problem && problem->next == NextStep::SubmitAgain)
        noteFailure(problem->httpStatus);
    else
        noteReached();
    finish();
}

void WaitingCases::finish()
{
    if (m_submission)
        m_ended = std::move(m_submission);
    m_case.reset();
    m_cases.forgetEndedBy(m_clock.now().addSecs(-std::chrono::seconds(m_policy.retention).count()));
    look();
    Q_EMIT changed();
}

void WaitingCases::restAfter(std::optional<std::chrono::seconds> retryAfter)
{
    m_quietUntil = m_clock.elapsed() + quietAfter(retryAfter, m_policy.pauseBetweenQuestions);
}

void WaitingCases::noteReached()
{
    m_failures = 0;
    m_due = m_clock.elapsed();
}

// All wait longer. If something has answered it may be for this one case, so that another goes
// first; an order that an outage has changed would be the wrong one.
void WaitingCases::noteFailure(int httpStatus)
{
    if (Waiting* of = httpStatus > 0 ? m_list.find(*m_case) : nullptr)
        ++of->failures;
    m_due = m_clock.elapsed() + pauseBeforeQuestion(m_failures++, m_random.unit());
}

// Nothing is under way any more before the client hears of it: what it still says is late.
void WaitingCases::giveUp()
{
    if (!std::exchange(m_case, std::nullopt))
        return;
    if (m_submission) {
        m_submission->giveUp();
        m_submission.reset();
    } else {
        m_service.cancel(m_job);
    }
}

WaitingCases::Standing WaitingCases::standing(const store::CaseId& id) const
{
    const Waiting* of = m_list.find(id);
    if (!of)
        return Standing::Unknown;
    if (m_case == id || m_wanted == id)
        return Standing::UnderWay;
    if (of->unreadable)
        return Standing::Unreadable;
    return of->held ? Standing::Held : Standing::Waits;
}

WaitingCases::Counts WaitingCases::counts() const
{
    Counts counts{.expired = m_list.expired()};
    for (const Waiting& of : m_list.all()) {
        const bool wantsAPerson = (of.held || of.unreadable) && of.id != m_case;
        ++(wantsAPerson ? counts.held : counts.waiting);
    }
    return counts;
}

} // namespace session
