// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/entry_flow.h"

#include "rules/sourced_value.h"
#include "ui/pages/details_page.h"
#include "ui/pages/entered_page.h"
#include "ui/pages/entry_confirm_page.h"
#include "ui/pages/problem_page.h"
#include "ui/pages/sending_page.h"

#include <utility>

namespace ui
{
namespace
{

rules::SourcedValues typedValues(const rules::Values& values)
{
    rules::SourcedValues typed;
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        typed.insert(value.key(), {*value});
    return typed;
}

} // namespace

using migration::EntryState;
using migration::PicturesUpload;
using migration::SingleEntry;

EntryFlow::EntryFlow(SingleEntry& entry, const WindowOptions& options, QObject* parent)
    : QObject(parent),
      m_entry(entry),
      m_form(new DetailsPage(Subject::VerifiedCustomer)),
      m_confirm(new EntryConfirmPage),
      m_sending(new SendingPage(Subject::VerifiedCustomer)),
      m_entered(new EnteredPage),
      m_problem(new ProblemPage)
{
    m_confirm->setSandbox(options.sandbox);
    m_sending->setReduceMotion(options.reduceMotion);
    connectPages();
    connect(&m_entry, &SingleEntry::stateChanged, this, &EntryFlow::showState);
    connect(&m_entry, &SingleEntry::problemsFound, m_form,
            [this] { m_form->showProblems(m_entry.problems()); });
    connect(&m_entry.pictures(), &PicturesUpload::changed, this, &EntryFlow::showPictures);
}

QList<Page*> EntryFlow::pages() const
{
    return {m_form, m_confirm, m_sending, m_entered, m_problem};
}

void EntryFlow::open()
{
    m_inFront = true;
    showState(m_entry.state());
}

void EntryFlow::takePhotograph(const QString& wireName, const QImage& photograph)
{
    m_entered->takePhotograph(wireName, photograph);
}

void EntryFlow::connectPages()
{
    connect(m_form, &DetailsPage::submitted, &m_entry,
            [this](const rules::Values& values) { m_entry.submitForm(values); });
    connect(m_form, &DetailsPage::backRequested, this, [this](const rules::Values& values) {
        m_entry.keepDraft(values);
        leave();
    });
    connect(m_form, &DetailsPage::clearRequested, this, [this] {
        forgetCustomer();
        open();
    });
    connect(m_confirm, &EntryConfirmPage::backRequested, &m_entry, &SingleEntry::back);
    connect(m_confirm, &EntryConfirmPage::submitted, &m_entry, &SingleEntry::send);
    connect(m_sending, &SendingPage::cancelled, &m_entry, &SingleEntry::cancel);
    connect(m_entered, &EnteredPage::picturesSubmitted, &m_entry, &SingleEntry::putPictures);
    connect(m_entered, &EnteredPage::picturesCancelled, &m_entry.pictures(),
            &PicturesUpload::cancel);
    connect(m_entered, &EnteredPage::photographRequested, this, &EntryFlow::photographRequested);
    connect(m_entered, &EnteredPage::nextRequested, this, [this] {
        forgetCustomer();
        open();
    });
    connect(m_entered, &EnteredPage::backRequested, this, [this] {
        leave();
        forgetCustomer();
    });
    connect(m_problem, &ProblemPage::nextRequested, this, &EntryFlow::takeNextStep);
    connect(m_problem, &ProblemPage::anywayRequested, &m_entry, &SingleEntry::sendAnyway);
    connect(m_problem, &ProblemPage::closed, this, &EntryFlow::closeProblem);
}

void EntryFlow::showState(EntryState state)
{
    if (!m_inFront)
        return;
    switch (state) {
    case EntryState::Form:
        showForm();
        return;
    case EntryState::Confirm:
        m_confirm->setEntry(m_entry.form(), m_entry.values());
        Q_EMIT pageChanged(m_confirm, EntryStep::Confirm);
        return;
    case EntryState::Sending:
        m_sending->setWaiting(SendingPage::Waiting::ForAnswer);
        Q_EMIT pageChanged(m_sending, EntryStep::Send);
        return;
    case EntryState::Asking:
        m_sending->setWaiting(SendingPage::Waiting::ForRecord);
        Q_EMIT pageChanged(m_sending, EntryStep::Send);
        return;
    case EntryState::Entered:
        m_entered->setCustomer(m_entry.form(), m_entry.values());
        m_entered->setEntered(m_entry.submissionId(), m_entry.wasThereBefore());
        showPictures();
        Q_EMIT pageChanged(m_entered, EntryStep::Done);
        return;
    case EntryState::Problem:
        showProblem();
        return;
    }
}

void EntryFlow::showForm()
{
    m_form->setForm({m_entry.form(), typedValues(m_entry.values()), {}, m_entry.today()});
    if (const auto refusal = std::exchange(m_refusal, std::nullopt))
        m_form->showRefusal(*refusal);
    Q_EMIT pageChanged(m_form, EntryStep::Details);
}

void EntryFlow::showProblem()
{
    const migration::EntryProblem problem = *m_entry.problem();
    const bool known = problem.view.next != session::NextStep::AskAgain;
    if (known && problem.refusal && m_entry.form().field(problem.parameter) != nullptr) {
        m_refusal = problem;
        m_entry.back();
        return;
    }
    m_problem->setProblem(problem);
    Q_EMIT pageChanged(m_problem, EntryStep::Send);
}

void EntryFlow::showPictures()
{
    const PicturesUpload& pictures = m_entry.pictures();
    m_entered->setPictures(pictures.state(), pictures.progress(), pictures.problem());
}

void EntryFlow::takeNextStep(session::NextStep step)
{
    switch (step) {
    case session::NextStep::SubmitAgain:
        m_entry.send();
        return;
    case session::NextStep::AskAgain:
        m_entry.askAgain();
        return;
    case session::NextStep::FixDetails:
    case session::NextStep::TakePhoto:
        m_entry.back();
        return;
    case session::NextStep::NewCase:
        forgetCustomer();
        open();
        return;
    }
}

// What the journal knows of a customer of whom it is not known stays there, and is asked about when
// the same customer is entered again.
void EntryFlow::closeProblem()
{
    if (m_entry.problem()->view.next != session::NextStep::AskAgain) {
        m_entry.back();
        return;
    }
    leave();
    forgetCustomer();
}

void EntryFlow::forgetCustomer()
{
    m_refusal.reset();
    m_entry.startOver();
    for (Page* page : pages())
        page->forget();
}

void EntryFlow::leave()
{
    m_inFront = false;
    Q_EMIT left();
}

} // namespace ui
