// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "session/headless_submission.h"

#include "session/outcome_view.h"

namespace session
{

HeadlessSubmission::HeadlessSubmission(argos::Client& service, const base::Clock& clock,
                                       const Policy& policy, rules::Spellings spellings,
                                       store::Journal* journal, base::RandomSource* random,
                                       QObject* parent)
    : QObject(parent),
      m_clock(clock),
      m_policy(policy),
      m_spellings(std::move(spellings)),
      m_cases(journal),
      m_ledger(journal),
      m_exchange(service, clock, policy, m_ledger, random)
{
    connect(&m_exchange, &Exchange::arrived, this, &HeadlessSubmission::handle);
    connect(&m_exchange, &Exchange::progressed, this,
            [this] { Q_EMIT progressed(m_exchange.progress()); });
    connect(&m_timer, &QTimer::timeout, this, &HeadlessSubmission::checkTime);
}

HeadlessSubmission::~HeadlessSubmission()
{
    m_exchange.abandon();
}

void HeadlessSubmission::giveUp()
{
    m_timer.stop();
    m_exchange.forget();
}

void HeadlessSubmission::start(const CaseDraft& draft, const rules::Values& values,
                               const framing::Photo& photo, const rules::Pictures& pictures)
{
    m_case.draft = draft;
    m_case.values = rules::typedOver({}, {}, values, {m_clock.now(), {}});
    m_case.pictures = pictures;
    m_case.photo = photo;
    const auto known = m_cases.findOpen(draft.submissionId);
    m_deadline = Deadline(afterStep1(draft, m_policy.deadline), m_clock);
    m_ledger.begin(draft, m_deadline.end());
    m_asksFirst = known && known->isInDoubt();
    if (known)
        m_exchange.resume(*known);
    else
        m_exchange.knows(m_ledger.told());
    begin();
}

bool HeadlessSubmission::resume(const KeptCase& kept, const Tries& told)
{
    KeptCase now = kept;
    now.before = told;
    m_waited = true;
    m_case.restore(now);
    if (!m_case.photo)
        return false;
    m_ledger.resume(now.record);
    m_exchange.resume(now);
    m_deadline = Deadline(now.record.subject.deadline, m_clock);
    begin();
    return true;
}

void HeadlessSubmission::begin()
{
    m_timer.start(std::chrono::milliseconds(200));
    handle(SubmitRequested{});
}

void HeadlessSubmission::cancel()
{
    handle(CancelRequested{});
}

void HeadlessSubmission::handle(const Event& event)
{
    const auto next = transition(m_state, event, facts());
    if (!next)
        return;
    m_state = next->state;
    for (const Effect effect : next->effects)
        perform(effect, event, *next);
    // A late incomplete answer has both: the service's word goes before our own rule.
    if (m_result)
        end(*m_result);
    else if (m_state == State::Problem)
        end(*m_problem);
    else if (m_state == State::TryingAgain)
        Q_EMIT waiting(*m_problem, *m_exchange.sendsIn());
}

Facts HeadlessSubmission::facts() const
{
    Facts facts;
    facts.hasPhoto = m_case.photo.has_value();
    facts.photoMayShrink = m_case.photoMayShrink();
    facts.deadlinePassed = m_deadline.hasPassed(m_clock);
    facts.inDoubt = m_ledger.isInDoubt() || (m_asksFirst && m_state == State::Confirm);
    m_exchange.tell(facts);
    return facts;
}

void HeadlessSubmission::perform(Effect effect, const Event& event, const Transition& next)
{
    switch (effect) {
    case Effect::Send:
        m_exchange.send(m_case, m_spellings, m_deadline.left(m_clock));
        break;
    case Effect::SendLater:
        m_exchange.sendLater();
        break;
    case Effect::ShrinkPhoto:
        m_case.shrinkPhoto();
        break;
    case Effect::AskService:
        m_exchange.ask(m_case.draft->submissionId);
        break;
    case Effect::AskServiceLater:
        m_exchange.askLater(m_case.draft->submissionId);
        break;
    case Effect::AbortCall:
        m_exchange.abort();
        break;
    case Effect::KeepAnswer:
        m_result = resultView(event, m_clock.now());
        break;
    case Effect::KeepProblem:
        m_problem = next.problem;
        break;
    case Effect::AskServiceSoon:
    case Effect::AskServiceRarely:
        break; // it ends with the first result
    case Effect::LetWait:
    case Effect::RestoreCase:
    case Effect::BeginCase:
    case Effect::KeepConsent:
    case Effect::ForgetCase:
    case Effect::StartCamera:
    case Effect::StopCamera:
    case Effect::TakePhoto:
    case Effect::ForgetPhoto:
        break; // these do not occur between Confirm and the end
    }
}

void HeadlessSubmission::end(const Ending& ending)
{
    m_timer.stop();
    // What waited and was found not counted is for the next call, which brings everything along;
    // while that is not known it stays held, and the next call asks, too.
    const auto* problem = std::get_if<ProblemView>(&ending);
    if (m_asksFirst && problem && problem->next == NextStep::SubmitAgain)
        m_ledger.takeBack();
    // Whatever became of it: whoever calls again brings everything along.
    if (m_policy.retention == std::chrono::hours(0) && !m_ledger.isWaiting() &&
        !m_ledger.isUnderWayElsewhere())
        m_ledger.dropKept();
    if (m_waited)
        m_ledger.release();
    else
        m_ledger.leave();
    m_case.forget();
    QMetaObject::invokeMethod(
        this, [this, ending] { Q_EMIT finished(ending); }, Qt::QueuedConnection);
}

} // namespace session
