// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "session/controller_private.h"

// What the pages may see of the case in hand; nothing here changes anything.

namespace session
{

State Controller::state() const
{
    return d->state;
}

const CaseDraft* Controller::currentCase() const
{
    return d->open.draft ? &*d->open.draft : nullptr;
}

const Disclosure& Controller::disclosure() const
{
    return d->policy.disclosure;
}

rules::ProjectOptions Controller::projectOptions() const
{
    return d->projectOptions();
}

const Consent* Controller::consent() const
{
    return d->open.consent ? &*d->open.consent : nullptr;
}

rules::Form Controller::form() const
{
    return d->form();
}

rules::Values Controller::values() const
{
    return rules::valuesOf(d->open.values);
}

rules::SourcedValues Controller::sourcedValues() const
{
    return d->open.values;
}

rules::Pictures Controller::pictures() const
{
    return d->open.pictures;
}

rules::Problems Controller::problems() const
{
    return d->problems;
}

QDate Controller::today() const
{
    return d->world.clock.now().toLocalTime().date();
}

QList<camera::CameraInfo> Controller::cameras() const
{
    return d->world.cameras.cameras();
}

QString Controller::currentCamera() const
{
    return d->capture.feed().current();
}

std::optional<camera::Problem> Controller::cameraProblem() const
{
    return d->capture.feed().problem();
}

bool Controller::cameraBelowRecommended() const
{
    return d->capture.feed().isBelowRecommended();
}

QSize Controller::cameraSize() const
{
    return d->capture.feed().size();
}

bool Controller::manualPhotoAllowed() const
{
    return d->capture.manualPhotoAllowed();
}

const framing::Guidance& Controller::guidance() const
{
    return d->capture.guidance();
}

QImage Controller::photo() const
{
    return d->open.photo ? d->open.photo->image : QImage();
}

std::unique_ptr<CameraFeed> Controller::documentFeed() const
{
    if (d->state != State::Start && d->state != State::Details)
        return nullptr;
    auto feed = std::make_unique<CameraFeed>(d->world.cameras, d->world.clock);
    feed->select(d->capture.feed().current());
    return feed;
}

bool Controller::photoBelowRecommendation() const
{
    return d->open.photo && d->open.photo->belowRecommendation;
}

framing::Report Controller::photoReport() const
{
    return d->open.photo ? d->open.photo->report : framing::Report();
}

double Controller::sendProgress() const
{
    return d->exchange.progress();
}

std::optional<QDateTime> Controller::lostSince() const
{
    return d->lostSince;
}

const ResultView* Controller::result() const
{
    return d->result ? &*d->result : nullptr;
}

const ProblemView* Controller::problem() const
{
    return d->problem ? &*d->problem : nullptr;
}

std::optional<QDateTime> Controller::deadline() const
{
    return d->deadline.end();
}

std::optional<QDateTime> Controller::deadlineWarning() const
{
    return d->open.draft ? afterStep1(*d->open.draft, d->policy.deadlineWarning) : std::nullopt;
}

bool Controller::mayWait() const
{
    const Event later = SendLaterRequested{};
    return transition(d->state, later, d->factsFor(later)).has_value();
}

Question Controller::question() const
{
    return d->state == State::Finished ? d->exchange.question() : Question::None;
}

bool Controller::isUnwritten() const
{
    return d->ledger.hasUnwritten();
}

std::optional<std::chrono::milliseconds> Controller::sendsIn() const
{
    return d->state == State::TryingAgain ? d->exchange.sendsIn() : std::nullopt;
}

std::optional<std::chrono::milliseconds> Controller::timeLeft() const
{
    return d->state == State::Finished ? std::nullopt : d->deadline.left(d->world.clock);
}

base::Clock& Controller::clock() const
{
    return d->world.clock;
}

} // namespace session
