// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/problem_page.h"

#include "ui/texts/entry_texts.h"
#include "ui/theme.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/label.h"

#include <QAccessible>
#include <QFrame>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace ui
{
namespace
{

std::optional<std::chrono::seconds> begun(std::optional<std::chrono::milliseconds> time)
{
    return time ? std::optional(std::chrono::ceil<std::chrono::seconds>(*time)) : std::nullopt;
}

} // namespace

ProblemPage::ProblemPage(QWidget* parent)
    : Page(Content::Scrolling, parent),
      m_title(makeLabel(Look::Title)),
      m_meaning(makeLabel(Look::Lead)),
      m_nextTitle(makeLabel(Look::Heading)),
      m_next(makeLabel(Look::Value)),
      m_nextAnnouncer(new Announcer(m_next)),
      m_small(makeLabel(Look::Code)),
      m_laterNote(makeLabel(Look::Body)),
      m_close(addButton(Role::Quiet, QStringLiteral("closeCase"))),
      m_stop(addButton(Role::Plain, QStringLiteral("stop"))),
      m_sendLater(addButton(Role::Plain, QStringLiteral("sendLater"))),
      m_anyway(addButton(Role::Plain, QStringLiteral("enterAnyway"))),
      m_primary(addButton(Role::Primary, QStringLiteral("askAgain")))
{
    m_title->setObjectName(QStringLiteral("result"));
    m_next->setObjectName(QStringLiteral("next"));
    auto* badge = new Badge(84);
    badge->set(Icon::Exclamation, Tone::Attention);
    QFrame* card = makeCard();
    layoutOf(card)->setContentsMargins(40, 36, 40, 36);
    layoutOf(card)->addWidget(badge);
    layoutOf(card)->addSpacing(12);
    layoutOf(card)->addWidget(m_title);
    layoutOf(card)->addWidget(m_meaning);
    layoutOf(card)->addSpacing(8);
    layoutOf(card)->addWidget(makeDivider());
    layoutOf(card)->addSpacing(8);
    layoutOf(card)->addWidget(m_nextTitle);
    layoutOf(card)->addWidget(m_next);
    layoutOf(card)->addWidget(m_laterNote);
    layoutOf(card)->addStretch(1);
    layoutOf(card)->addWidget(m_small);
    body()->addWidget(card, 1);
    setEscape(m_stop);
    connect(m_close, &QPushButton::clicked, this, &ProblemPage::closed);
    connect(m_stop, &QPushButton::clicked, this, &ProblemPage::closed);
    connect(m_sendLater, &QPushButton::clicked, this, &ProblemPage::laterRequested);
    connect(m_anyway, &QPushButton::clicked, this, &ProblemPage::anywayRequested);
    connect(m_primary, &QPushButton::clicked, this,
            [this] { Q_EMIT nextRequested(m_problem.next); });
    connect(&m_restTick, &QTimer::timeout, this, &ProblemPage::countDown);
    retranslate();
}

void ProblemPage::setProblem(const session::ProblemView& problem,
                             std::optional<std::chrono::milliseconds> sendsIn)
{
    m_entryProblem.reset();
    m_secondsLeft = begun(sendsIn);
    take(problem);
}

void ProblemPage::setProblem(const migration::EntryProblem& problem)
{
    m_entryProblem = problem;
    m_secondsLeft.reset();
    take(problem.view);
}

bool ProblemPage::isToWait() const
{
    if (m_entryProblem && m_problem.next == session::NextStep::AskAgain)
        return true;
    const bool hasWordsOfItsOwn =
        m_entryProblem && (m_entryProblem->refusal || m_entryProblem->flaw);
    return !hasWordsOfItsOwn && texts::isToWait(m_problem.cause);
}

// How long takes the place of "a minute"; what else is to be done stays.
QString ProblemPage::nextSentence() const
{
    const QString usual = problemWords().next;
    if (!m_rest)
        return usual;
    const QString rest = texts::restSentence(m_problem.next, *m_rest);
    return isToWait() ? rest : usual + u' ' + rest;
}

void ProblemPage::take(const session::ProblemView& problem)
{
    m_problem = problem;
    beginRest();
    retranslate();
    QAccessibleEvent event(m_title, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void ProblemPage::beginRest()
{
    const bool calls = m_problem.next == session::NextStep::SubmitAgain ||
                       m_problem.next == session::NextStep::AskAgain;
    m_rest = calls && !m_secondsLeft ? m_problem.retryAfter : std::nullopt;
    if (!isResting()) {
        m_restTick.stop();
        return;
    }
    m_restEnd.setRemainingTime(*m_rest);
    m_restTick.start(std::chrono::seconds(1));
}

// What counts down is not read out; that it is over is.
void ProblemPage::countDown()
{
    m_rest = begun(std::chrono::milliseconds(m_restEnd.remainingTime()));
    showNext();
    if (isResting())
        return;
    m_restTick.stop();
    showButtons();
    m_nextAnnouncer->announce();
    if (hasFocus())
        Page::enter();
}

// Without a button to press the focus stays on the page, or it would wander off to the header.
void ProblemPage::enter()
{
    if (isResting())
        setFocus();
    else
        Page::enter();
}

texts::ProblemWords ProblemPage::problemWords() const
{
    return m_entryProblem ? texts::words(*m_entryProblem) : texts::words(m_problem.cause);
}

void ProblemPage::setLater(Later later)
{
    m_later = later;
    retranslate();
}

void ProblemPage::setSendsIn(std::optional<std::chrono::milliseconds> sendsIn)
{
    const auto before = std::exchange(m_secondsLeft, begun(sendsIn));
    if (before != m_secondsLeft)
        showNext();
}

void ProblemPage::retranslate()
{
    const texts::ProblemWords words = problemWords();
    const QString small = texts::smallPrint(m_problem);
    m_title->setText(words.happened);
    m_meaning->setText(words.meaning);
    m_small->setText(tr("For support: %1").arg(small));
    m_small->setVisible(!small.isEmpty());
    showNext();
    showButtons();
    // Read out after the title, as things stand now.
    QStringList whole{words.meaning, m_next->text()};
    if (m_secondsLeft)
        whole.insert(1, m_nextTitle->text() + u'.');
    m_title->setAccessibleDescription(whole.join(u' '));
}

void ProblemPage::showNext()
{
    if (m_secondsLeft) {
        m_nextTitle->setText(tr("Trying again in %1 s").arg(m_secondsLeft->count()));
        m_next->setText(
            tr("The same details and photo are sent by the program. Nothing needs to be "
               "done."));
    } else {
        m_nextTitle->setText(tr("What to do now"));
        m_next->setText(nextSentence());
    }
}

QString ProblemPage::closeText() const
{
    // What only the service can settle is not closed: it stays in the list and is asked about.
    if (m_problem.next == session::NextStep::AskAgain)
        return tr("Leave it so");
    return m_entryProblem ? tr("Back") : tr("Close case");
}

// Stop has a place of its own: where Close case stands, a second press would end the case.
void ProblemPage::showButtons()
{
    m_close->setVisible(!m_secondsLeft && m_problem.next != session::NextStep::NewCase);
    m_stop->setVisible(m_secondsLeft.has_value());
    m_primary->setObjectName(m_secondsLeft ? QStringLiteral("tryNow")
                                           : texts::action(m_problem.next));
    setButtonText(m_primary, m_secondsLeft ? tr("Try now") : texts::button(m_problem.next));
    m_primary->setEnabled(!isResting());
    setButtonText(m_close, closeText());
    setButtonText(m_stop, tr("Stop"));
    m_sendLater->setVisible(m_later == Later::Offered);
    setButtonText(m_sendLater, tr("Send later"));
    m_anyway->setVisible(m_entryProblem && m_entryProblem->other);
    setButtonText(m_anyway, tr("Enter anyway"));
    m_laterNote->setVisible(m_later == Later::Offered);
    m_laterNote->setText(tr("Or send it later: the case is kept locked away on this computer and "
                            "sent by the program when the service can be reached. The customer "
                            "may go."));
}

} // namespace ui
