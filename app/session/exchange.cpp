// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "session/exchange.h"

#include "argos/retry_policy.h"
#include "session/step2_assembly.h"

#include <algorithm>
#include <utility>

namespace session
{

Exchange::Exchange(argos::Client& service, const base::Clock& clock, const Policy& policy,
                   CaseLedger& ledger, base::RandomSource* random, QObject* parent)
    : QObject(parent),
      m_service(service),
      m_clock(clock),
      m_policy(policy),
      m_ledger(ledger),
      m_random(random)
{
    connect(&m_service, &argos::Client::step2Finished, this, &Exchange::takeAnswer);
    connect(&m_service, &argos::Client::submissionRead, this, &Exchange::takeRecord);
    connect(&m_service, &argos::Client::uploadProgressed, this, &Exchange::takeProgress);
}

void Exchange::begin(Call call)
{
    Q_ASSERT(m_call == Call::None);
    m_call = call;
    m_later.reset();
    m_sendAt.reset();
    m_pause.reset();
    m_job = m_service.newJob();
}

void Exchange::send(const OpenCase& open, const rules::Spellings& spellings,
                    std::optional<std::chrono::milliseconds> timeLeft)
{
    begin(Call::Post);
    countAttempt(timeLeft);
    m_before = m_seen;
    m_pending = false;
    m_loss.reset();
    m_progress = 0;
    if (const auto intended = m_ledger.intend(open)) {
        m_service.submitStep2(m_job, step2Request(*open.draft, rules::valuesOf(open.values),
                                                  open.pictures, open.photo->jpeg, spellings));
    } else {
        m_call = Call::Refused;
        QMetaObject::invokeMethod(
            this, [this, job = m_job, why = intended.error()] { tellNotSent(job, why); },
            Qt::QueuedConnection);
    }
}

void Exchange::countAttempt(std::optional<std::chrono::milliseconds> timeLeft)
{
    if (!m_series)
        m_series = Series{.begun = m_clock.elapsed(),
                          .limit = std::min(m_policy.sendsAgainWithin,
                                            timeLeft.value_or(m_policy.sendsAgainWithin))};
    ++m_series->attempts;
}

std::optional<std::chrono::milliseconds> Exchange::pauseAfter(const argos::CallFailure& failure)
{
    const argos::NextMove move = argos::nextMove({.fault = failure.fault,
                                                  .counted = failure.counted,
                                                  .attempt = m_series->attempts,
                                                  .retryAfter = failure.retryAfter,
                                                  .elapsed = m_clock.elapsed() - m_series->begun,
                                                  .deadline = m_series->limit,
                                                  .unit = m_random ? m_random->unit() : 0});
    const auto* again = std::get_if<argos::SendAgainAfter>(&move);
    return again ? std::optional(again->delay) : std::nullopt;
}

void Exchange::sendLater()
{
    m_sendAt = m_clock.elapsed() + m_pause.value_or(std::chrono::milliseconds(0));
}

std::optional<std::chrono::milliseconds> Exchange::sendsIn() const
{
    if (!m_sendAt)
        return std::nullopt;
    return std::max(*m_sendAt - m_clock.elapsed(), std::chrono::milliseconds(0));
}

void Exchange::tellNotSent(base::JobNumber job, store::JournalError why)
{
    if (!isCurrent(Call::Refused, job))
        return;
    m_call = Call::None;
    m_series.reset();
    if (why != store::JournalError::Conflict) {
        Q_EMIT arrived(SendNotRecorded{});
        return;
    }
    doubt();
    Q_EMIT arrived(SentElsewhere{});
}

void Exchange::doubt()
{
    m_loss = Loss{argos::Fault::ConnectionLost, m_clock.elapsed()};
    m_otherIsSending = m_ledger.isUnderWayElsewhere();
}

/// The answer of another program's POST is lost, if it is, when that program is seen to have given
/// it up or to have gone; the service is given its time from then on.
void Exchange::lookAtTheOther()
{
    if (!m_loss)
        return;
    const bool isSending = m_ledger.isUnderWayElsewhere();
    if (std::exchange(m_otherIsSending, isSending) && !isSending)
        m_loss->at = m_clock.elapsed();
}

void Exchange::knows(const Tries& told)
{
    m_seen = told;
    m_before = told;
}

void Exchange::resume(const KeptCase& kept)
{
    drop();
    knows(kept.before);
    m_loss.reset();
    m_pending = kept.isPending();
    // When the last byte left is not known, only when the first did: an upload may take long, and
    // the program may have died a moment ago. So the service is given its time from now on.
    if (kept.isInDoubt())
        doubt();
}

void Exchange::ask(const base::SubmissionId& id)
{
    m_series.reset();
    m_wasPending = m_pending;
    lookAtTheOther();
    m_askedSettled = hasSettled(); // an answer is as old as its question
    begin(Call::Read);
    m_service.readSubmission(m_job, id);
}

void Exchange::askLater(const base::SubmissionId& id)
{
    m_later = LaterRead{id, m_clock.elapsed() + m_policy.pauseBetweenQuestions};
}

void Exchange::askSoon(const base::SubmissionId& id)
{
    m_later = LaterRead{id, m_quietUntil, true};
    checkTime();
}

void Exchange::askRarely(const base::SubmissionId& id)
{
    const auto pause = pauseBeforeQuestion(m_asked++, m_random ? m_random->unit() : 0);
    m_later = LaterRead{id, std::max(m_quietUntil, m_clock.elapsed() + pause)};
}

Question Exchange::question() const
{
    if (m_call == Call::Read || (m_later && m_later->wanted))
        return Question::UnderWay;
    return m_unanswered ? Question::Unanswered : Question::None;
}

void Exchange::abort()
{
    if (m_call == Call::Post)
        m_service.cancel(m_job);
    else
        drop();
}

void Exchange::abandon()
{
    if (std::exchange(m_call, Call::None) != Call::None)
        m_service.cancel(m_job);
}

void Exchange::forget()
{
    drop();
    m_seen = {};
    m_before = {};
    m_pending = false;
    m_loss.reset();
    m_progress = 0;
    m_asked = 0;
    m_unanswered = false;
}

// The number goes first: whatever the cancelled call still has to say is late.
void Exchange::drop()
{
    const base::JobNumber dropped = m_job;
    const Call call = std::exchange(m_call, Call::None);
    m_series.reset();
    begin(Call::None);
    if (call != Call::None)
        m_service.cancel(dropped);
    if (call == Call::Post)
        m_ledger.noteGivenUp();
}

void Exchange::checkTime()
{
    if (m_later && m_clock.elapsed() >= m_later->at)
        ask(base::SubmissionId(m_later->id));
    if (m_sendAt && m_clock.elapsed() >= *m_sendAt) {
        m_sendAt.reset();
        Q_EMIT arrived(PauseOver{});
    }
}

void Exchange::tell(Facts& facts) const
{
    facts.retryCountBefore = m_before.retryCount;
    facts.attemptsBefore = m_before.attempts;
    facts.pauseBeforeNextAttempt = m_pause;
    facts.wasPending = m_wasPending;
    facts.asking = question() == Question::UnderWay;
    if (!m_loss)
        return;
    facts.lostBy = m_loss->fault;
    facts.settled = m_askedSettled;
}

/// Whether the service has by now done what it was going to do with the POST whose answer was lost.
bool Exchange::hasSettled() const
{
    return m_loss && !m_otherIsSending &&
           m_clock.elapsed() - m_loss->at >= m_policy.settleAfterLoss;
}

bool Exchange::isCurrent(Call call, base::JobNumber job) const
{
    return m_call == call && m_job == job;
}

void Exchange::takeAnswer(base::JobNumber job, const argos::Step2Outcome& outcome)
{
    if (!isCurrent(Call::Post, job))
        return;
    m_call = Call::None;
    if (outcome.ok()) {
        m_seen = {outcome->retryCount, m_before.attempts + 1};
        m_pending = outcome->status == argos::KycStatus::Pending;
    } else {
        m_loss = Loss{outcome.error().fault, m_clock.elapsed()};
        m_otherIsSending = false;
    }
    m_pause = outcome.ok() ? std::nullopt : pauseAfter(outcome.error());
    if (!m_pause)
        m_series.reset();
    m_ledger.note(outcome, m_seen);
    Q_EMIT arrived(AnswerArrived{outcome});
}

void Exchange::takeRecord(base::JobNumber job, const argos::ReadOutcome& outcome)
{
    if (!isCurrent(Call::Read, job))
        return;
    m_call = Call::None;
    m_unanswered = !outcome.ok();
    m_quietUntil =
        m_clock.elapsed() + quietAfter(outcome.ok() ? std::nullopt : outcome.error().retryAfter,
                                       m_policy.pauseBetweenQuestions);
    if (outcome.ok())
        m_ledger.note(*outcome, certainReading(*outcome));
    else if (outcome.error().fault == argos::Fault::UnknownSubmission && m_askedSettled)
        m_ledger.noteUnknownToService();
    if (outcome.ok() && outcome->status)
        m_pending = outcome->status == argos::KycStatus::Pending;
    // A list that has shrunk, or was left out, does not undo what was seen.
    if (outcome.ok())
        m_seen = {outcome->retryCount,
                  qMax(m_seen.attempts, static_cast<int>(outcome->attempts.size()))};
    Q_EMIT arrived(RecordArrived{outcome});
}

/// No trace yet proves nothing while the service may still be at work.
Reading Exchange::certainReading(const argos::SubmissionRecord& record) const
{
    Facts facts;
    tell(facts);
    const Reading reading = readingOf(record, facts);
    return reading == Reading::NotCounted && !facts.settled ? Reading::Unclear : reading;
}

void Exchange::takeProgress(base::JobNumber job, double share)
{
    if (!isCurrent(Call::Post, job))
        return;
    m_progress = share;
    Q_EMIT progressed();
}

} // namespace session
