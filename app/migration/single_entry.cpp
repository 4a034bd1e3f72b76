// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "migration/single_entry.h"

#include "rules/check.h"
#include "session/outcome_view.h"

#include <utility>

namespace migration
{
namespace
{

using std::chrono::milliseconds;

/// As session::Policy has it: a record without a trace is believed from then on.
constexpr milliseconds settleAfterOwnLoss{6000};
constexpr milliseconds entryTick{250};

const auto adminField = QStringLiteral("admin");

} // namespace

SingleEntry::SingleEntry(World world, QString admin, QObject* parent)
    : QObject(parent),
      m_world(world),
      m_log(world.journal),
      m_calls({&world.client}, world.random),
      m_pictures(world.client),
      m_admin(std::move(admin))
{
    clear();
    connect(
        &m_calls, &EntryCalls::entered, this,
        [this](const Flight&, const argos::MigrationOutcome& outcome) { takeEntered(outcome); });
    connect(&m_calls, &EntryCalls::found, this,
            [this](const Flight&, const argos::FindOutcome& outcome) { takeFound(outcome); });
    connect(&m_timer, &QTimer::timeout, this, &SingleEntry::checkTime);
    m_timer.start(entryTick);
}

void SingleEntry::clear()
{
    m_values.clear();
    if (!m_admin.isEmpty())
        m_values[adminField] = m_admin;
    m_problems.clear();
    m_problem.reset();
    m_flight.reset();
    m_submissionId.reset();
    m_wasThere = false;
    m_anyway = false;
    m_pictures.forget();
}

void SingleEntry::go(EntryState next)
{
    m_state = next;
    Q_EMIT stateChanged(next);
}

void SingleEntry::fail(const EntryProblem& what)
{
    m_problem = what;
    go(EntryState::Problem);
}

bool SingleEntry::isNothingEntered() const
{
    return m_state == EntryState::Problem && m_problem &&
           m_problem->view.next != session::NextStep::AskAgain;
}

void SingleEntry::submitForm(const rules::Values& values)
{
    if (m_state != EntryState::Form)
        return;
    m_values = values;
    m_anyway = false;
    m_problem.reset();
    m_problems = rules::check(form(), values, today());
    if (rules::stopSubmission(m_problems))
        Q_EMIT problemsFound();
    else
        go(EntryState::Confirm);
}

void SingleEntry::keepDraft(const rules::Values& values)
{
    if (m_state == EntryState::Form)
        m_values = values;
}

void SingleEntry::back()
{
    if (m_state == EntryState::Confirm || isNothingEntered())
        go(EntryState::Form);
}

void SingleEntry::send()
{
    if (m_state == EntryState::Confirm || isNothingEntered())
        intend();
}

void SingleEntry::sendAnyway()
{
    if (m_state != EntryState::Problem || !m_problem->other)
        return;
    m_anyway = true;
    intend();
}

void SingleEntry::intend()
{
    m_problem.reset();
    m_flight.emplace(Entry{m_values}, store::EntryKey());
    const auto answer = m_log.intend(*m_flight, m_anyway);
    if (!answer) {
        fail({session::notRecordedView()});
        return;
    }
    if (const auto* allowed = std::get_if<store::MaySend>(&*answer)) {
        m_flight->attempt = allowed->attempt;
        post();
        return;
    }
    if (const auto* otherwise = std::get_if<store::KnownOtherwise>(&*answer)) {
        fail(knownOtherwiseProblem(otherwise->other));
        return;
    }
    const auto& known = std::get<store::EntryRecord>(*answer);
    if (known.submissionId) {
        enteredAs(*known.submissionId, true);
        return;
    }
    m_flight->inherit(known, now(), settleAfterOwnLoss);
    go(EntryState::Asking);
    ask();
}

void SingleEntry::post()
{
    ++m_flight->posts;
    m_flight->begunAt = now();
    m_calls.enter(*m_flight);
    go(EntryState::Sending);
}

void SingleEntry::ask()
{
    if (const auto query = m_flight->question(now()))
        m_calls.find(*m_flight, *query);
    else // nothing to ask by
        leaveUnknown();
}

void SingleEntry::takeEntered(const argos::MigrationOutcome& outcome)
{
    if (!outcome)
        m_flight->failure = outcome.error();
    switch (meaningOf(outcome)) {
    case AnswerMeaning::Entered:
        enteredAs(outcome->submissionId, false);
        break;
    case AnswerMeaning::Refused:
        m_log.end(*m_flight, store::EntryStage::Refused);
        fail(refusedProblem(m_flight->failure));
        break;
    case AnswerMeaning::NotEntered:
        m_log.end(*m_flight, store::EntryStage::NotSent);
        fail(notSentProblem(m_flight->failure));
        break;
    case AnswerMeaning::Lost:
        m_flight->lose(now(), settleAfterOwnLoss);
        go(EntryState::Asking);
        ask();
        break;
    }
}

void SingleEntry::takeFound(const argos::FindOutcome& outcome)
{
    if (!outcome) {
        follow(afterFailedQuestion(*m_flight, outcome.error(), now(), m_world.random.unit()));
        return;
    }
    m_flight->questionsFailed = 0;
    if (const auto taken = m_log.takenIds(*outcome, m_flight->key))
        follow(afterPage(*m_flight, *outcome, *taken, now(), m_world.random.unit()));
    else
        leaveUnknown();
}

void SingleEntry::follow(const FlightMove& move)
{
    if (std::holds_alternative<AskOn>(move)) {
        ask();
        return;
    }
    if (const auto* again = std::get_if<AskAgain>(&move)) {
        m_flight->askAgainAt(now() + again->after);
        return;
    }
    const auto* settled = std::get_if<Settled>(&move);
    if (settled && settled->id) {
        enteredAs(*settled->id, true);
        return;
    }
    if (settled && settled->outcome == EntryOutcome::Unknown) {
        leaveUnknown();
        return;
    }
    m_log.end(*m_flight, store::EntryStage::NotSent);
    if (m_flight->posts == 0) { // lost by an earlier run; a person has asked for this one
        intend();
        return;
    }
    // A person decides whether it is sent again.
    fail(noTraceProblem(m_flight->failure));
}

void SingleEntry::enteredAs(const base::SubmissionId& id, bool before)
{
    m_log.end(*m_flight, store::EntryStage::Entered, id);
    m_submissionId = id;
    m_wasThere = before;
    m_admin = m_values.value(adminField);
    go(EntryState::Entered);
}

void SingleEntry::leaveUnknown()
{
    m_log.end(*m_flight, store::EntryStage::Unknown);
    const bool wasAnswered = m_flight->questionsFailed == 0;
    fail(unknownProblem(wasAnswered ? m_flight->failure : m_flight->questionFailure));
}

void SingleEntry::askAgain()
{
    if (m_state != EntryState::Problem || isNothingEntered())
        return;
    m_problem.reset();
    m_flight->doubt(now());
    go(EntryState::Asking);
    ask();
}

// A POST still ends with its answer: the client says whether it may have been done.
void SingleEntry::cancel()
{
    if (m_state == EntryState::Sending) {
        m_calls.cancel();
    } else if (m_state == EntryState::Asking) {
        m_calls.drop();
        leaveUnknown();
    }
}

void SingleEntry::putPictures(const rules::Pictures& pictures)
{
    if (m_state == EntryState::Entered)
        m_pictures.put(*m_submissionId, m_values, pictures);
}

// A POST that is under way stays intended in the journal: who enters the same customer again is
// told after the service was asked.
void SingleEntry::startOver()
{
    m_calls.drop();
    clear();
    go(EntryState::Form);
}

void SingleEntry::checkTime()
{
    if (m_state == EntryState::Asking && m_calls.count() == 0 && now() >= m_flight->due)
        ask();
}

} // namespace migration
