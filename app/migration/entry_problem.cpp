// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "migration/entry_problem.h"

#include "session/outcome_view.h"

namespace migration
{
namespace
{

using session::NextStep;

EntryProblem problemOf(const argos::MigrationFailure& failure, const session::ProblemView& view)
{
    return {view, failure.refusal, failure.parameter, failure.flaw};
}

/// There is nothing to ask about.
EntryProblem nothingEntered(const argos::MigrationFailure& failure, NextStep next)
{
    session::ProblemView view = session::problemView(failure.call);
    if (view.next != NextStep::NewCase)
        view.next = next;
    return problemOf(failure, view);
}

} // namespace

EntryProblem refusedProblem(const argos::MigrationFailure& failure)
{
    return nothingEntered(failure, NextStep::FixDetails);
}

EntryProblem notSentProblem(const argos::MigrationFailure& failure)
{
    return nothingEntered(failure, NextStep::SubmitAgain);
}

EntryProblem noTraceProblem(const argos::MigrationFailure& failure)
{
    session::ProblemView view = session::nothingCountedView(failure.call.fault);
    view.serviceCode = failure.call.serviceCode;
    view.serviceMessage = failure.call.serviceMessage;
    view.httpStatus = failure.call.httpStatus;
    view.retryAfter = failure.call.retryAfter;
    view.next = NextStep::SubmitAgain;
    return problemOf(failure, view);
}

EntryProblem knownOtherwiseProblem(const store::EntryRecord& other)
{
    EntryProblem problem;
    problem.view.cause = session::ProblemCause::AlreadyProcessed;
    problem.view.next = NextStep::FixDetails;
    problem.other = OtherEntry{other.submissionId ? other.submissionId->text() : QString()};
    return problem;
}

EntryProblem unknownProblem(const argos::MigrationFailure& failure)
{
    session::ProblemView view = session::problemView(failure.call);
    view.cause = session::ProblemCause::OutcomeUnknown;
    view.next = NextStep::AskAgain;
    return problemOf(failure, view);
}

// What there is to do about pictures that were turned away is done on the same page.
EntryProblem picturesProblem(const argos::MigrationFailure& failure)
{
    session::ProblemView view = session::problemView(failure.call);
    if (view.next == NextStep::AskAgain)
        view.next = NextStep::SubmitAgain;
    return problemOf(failure, view);
}

} // namespace migration
