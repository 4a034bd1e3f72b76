// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow.h"

#include "session/camera_feed.h"
#include "ui/desk_flow.h"
#include "ui/document_camera_dialog.h"
#include "ui/pages/capture_page.h"
#include "ui/pages/confirm_page.h"
#include "ui/pages/consent_page.h"
#include "ui/pages/details_page.h"
#include "ui/pages/finished_page.h"
#include "ui/pages/problem_page.h"
#include "ui/pages/retake_page.h"
#include "ui/pages/review_page.h"
#include "ui/pages/sending_page.h"
#include "ui/pages/start_page.h"
#include "ui/texts/camera_texts.h"

#include <QTimer>

namespace ui
{
namespace
{

constexpr std::chrono::milliseconds cameraTick{200};

} // namespace

using session::Controller;
using session::State;

Flow::Flow(Controller& controller, const rules::RuleBook& book, const WindowOptions& options,
           QObject* parent)
    : QObject(parent),
      m_controller(controller),
      m_listsCases(options.deskCases),
      m_start(new StartPage(book)),
      m_consent(new ConsentPage),
      m_details(new DetailsPage),
      m_capture(new CapturePage),
      m_review(new ReviewPage),
      m_confirm(new ConfirmPage),
      m_sending(new SendingPage),
      m_retake(new RetakePage),
      m_finished(new FinishedPage),
      m_problem(new ProblemPage)
{
    m_capture->setReduceMotion(options.reduceMotion);
    m_sending->setReduceMotion(options.reduceMotion);
    m_confirm->setSandbox(options.sandbox);
    m_start->setUniversal(m_controller.projectOptions().universal);
    if (!m_listsCases) {
        m_start->hideDeskCases();
        m_finished->setUnlisted();
    }
    connectPages();
    connectCamera();
    if (options.diagnosis) {
        m_start->showRefusedPacks(book.refusedPacks());
        m_capture->offerDiagnosis();
        connect(&m_controller, &Controller::frameAnalysed, m_capture, &CapturePage::setAnalysis);
    }
    connect(&m_controller, &Controller::stateChanged, this, &Flow::showState);
    connect(&m_controller, &Controller::problemsFound, m_details,
            [this] { m_details->showProblems(m_controller.problems()); });
    connect(&m_controller, &Controller::sendProgressed, m_sending,
            [this] { m_sending->setProgress(m_controller.sendProgress()); });
    connect(&m_controller, &Controller::pauseProgressed, m_problem,
            [this] { m_problem->setSendsIn(m_controller.sendsIn()); });
    connect(&m_controller, &Controller::questionChanged, m_finished,
            [this] { m_finished->setQuestion(m_controller.question()); });
    connect(&m_controller, &Controller::timeLeftChanged, this, &Flow::showTimeLeft);
}

QList<Page*> Flow::pages() const
{
    return {m_start,   m_consent, m_details, m_capture,  m_review,
            m_confirm, m_sending, m_retake,  m_finished, m_problem};
}

void Flow::begin()
{
    showState(m_controller.state());
}

void Flow::showDesk(const session::CaseDesk& desk)
{
    if (m_listsCases)
        new DeskFlow(desk, m_controller, m_start->deskCases(), this);
}

void Flow::offerEntries()
{
    m_start->offerEntries();
}

void Flow::showImport(migration::ImportState state, const migration::SendTally& tally)
{
    m_start->showImport(state, tally);
}

void Flow::showCase(const session::CaseDraft& draft)
{
    m_start->showCase(draft);
}

void Flow::showCaseProblem(const std::optional<base::JsonError>& error)
{
    m_start->showFileProblem(error);
}

void Flow::showStationProblem(const QString& sentence)
{
    m_start->showStationProblem(sentence);
}

void Flow::showStationNotice(const QString& sentence)
{
    m_start->showStationNotice(sentence);
}

void Flow::withdrawStationNotice(const QString& sentence)
{
    m_start->withdrawStationNotice(sentence);
}

void Flow::connectPages()
{
    const auto on = [this](auto* page, auto signal, const session::Event& event) {
        connect(page, signal, &m_controller, [this, event] { m_controller.handle(event); });
    };
    connect(m_start, &StartPage::startRequested, &m_controller,
            [this](const session::CaseDraft& draft) {
                m_controller.handle(session::StartRequested{draft});
            });
    connect(m_start, &StartPage::caseFileChosen, this, &Flow::caseFileChosen);
    connect(m_start, &StartPage::entryRequested, this, &Flow::entryRequested);
    connect(m_start, &StartPage::importRequested, this, &Flow::importRequested);
    connect(m_consent, &ConsentPage::agreed, &m_controller,
            [this](const QString& textVersion, const QString& language) {
                m_controller.handle(session::ConsentGiven{textVersion, language});
            });
    connect(m_consent, &ConsentPage::refused, &m_controller, [this] {
        m_controller.handle(session::ConsentRefused{});
        m_start->showRefusal();
    });
    connect(m_details, &DetailsPage::submitted, &m_controller,
            [this](const rules::Values& values, const rules::Pictures& pictures) {
                m_controller.handle(session::DetailsSubmitted{values, pictures});
            });
    connect(m_details, &DetailsPage::backRequested, &m_controller,
            [this](const rules::Values& values, const rules::Pictures& pictures) {
                m_controller.keepDraft(values, pictures);
                m_controller.handle(session::BackRequested{});
            });
    connect(m_details, &DetailsPage::photographRequested, this, [this](const QString& wireName) {
        photograph([this, wireName](const QImage& picture) {
            m_details->takePhotograph(wireName, picture);
        });
    });
    on(m_capture, &CapturePage::backRequested, session::BackRequested{});
    on(m_capture, &CapturePage::photoRequested, session::PhotoRequested{});
    connect(m_capture, &CapturePage::cameraChosen, &m_controller, &Controller::selectCamera);
    on(m_review, &ReviewPage::backRequested, session::BackRequested{});
    on(m_review, &ReviewPage::retakeRequested, session::RetakeRequested{});
    on(m_review, &ReviewPage::accepted, session::PhotoAccepted{});
    on(m_confirm, &ConfirmPage::backRequested, session::BackRequested{});
    on(m_confirm, &ConfirmPage::submitted, session::SubmitRequested{});
    on(m_sending, &SendingPage::cancelled, session::CancelRequested{});
    on(m_retake, &RetakePage::retakeRequested, session::RetakeRequested{});
    on(m_retake, &RetakePage::closed, session::CancelRequested{});
    on(m_finished, &FinishedPage::askRequested, session::AskAgainRequested{});
    on(m_finished, &FinishedPage::newCustomerRequested, session::NewCaseRequested{});
    on(m_problem, &ProblemPage::laterRequested, session::SendLaterRequested{});
    on(m_problem, &ProblemPage::closed, session::CancelRequested{});
    connect(m_problem, &ProblemPage::nextRequested, this, &Flow::takeNextStep);
}

void Flow::connectCamera()
{
    const auto showCameras = [this] {
        m_capture->setCameras(m_controller.cameras(), m_controller.currentCamera(),
                              m_controller.cameraSize());
        m_capture->setBelowRecommended(m_controller.cameraBelowRecommended());
    };
    connect(&m_controller, &Controller::camerasChanged, m_capture, showCameras);
    connect(&m_controller, &Controller::cameraProblemChanged, m_capture, [this, showCameras] {
        m_capture->setCameraProblem(m_controller.cameraProblem());
        showCameras();
    });
    connect(&m_controller, &Controller::frameArrived, m_capture, &CapturePage::setFrame);
    connect(&m_controller, &Controller::guidanceChanged, m_capture,
            [this] { m_capture->setGuidance(m_controller.guidance()); });
    connect(&m_controller, &Controller::manualPhotoAllowedChanged, m_capture,
            [this] { m_capture->setManualPhotoAllowed(m_controller.manualPhotoAllowed()); });
}

void Flow::photograph(const std::function<void(const QImage&)>& take)
{
    std::unique_ptr<session::CameraFeed> opened = m_controller.documentFeed();
    if (!opened)
        return;
    auto* dialog = new DocumentCameraDialog(m_start->window());
    session::CameraFeed* feed = opened.release();
    feed->setParent(dialog);
    connect(feed, &session::CameraFeed::frameArrived, dialog,
            [dialog](const auto& frame) { dialog->showFrame(frame.image); });
    connect(feed, &session::CameraFeed::changed, dialog, [dialog, feed] {
        dialog->showProblem(feed->problem() ? texts::words(*feed->problem()).next : QString());
    });
    connect(dialog, &DocumentCameraDialog::photographTaken, this, take);
    // The camera is let go before any other page can want it.
    connect(dialog, &QDialog::finished, feed, &session::CameraFeed::stop);
    connect(&m_controller, &Controller::stateChanged, dialog, &QDialog::reject);
    auto* tick = new QTimer(dialog);
    connect(tick, &QTimer::timeout, feed, &session::CameraFeed::checkTime);
    tick->start(cameraTick);
    dialog->open();
    feed->start();
}

void Flow::showState(State state)
{
    const session::CaseDraft* draft = m_controller.currentCase();
    switch (state) {
    case State::Start:
        m_start->clear();
        forgetEndedCase();
        Q_EMIT pageChanged(m_start, Step::Case);
        return;
    case State::Consent:
        m_consent->setTerms(m_controller.disclosure(), m_controller.projectOptions());
        Q_EMIT pageChanged(m_consent, Step::Consent);
        return;
    case State::Details:
        m_details->setForm({m_controller.form(), m_controller.sourcedValues(),
                            m_controller.pictures(), m_controller.today()});
        showTimeLeft();
        Q_EMIT pageChanged(m_details, Step::Details);
        return;
    case State::Capture:
        showCapture();
        return;
    case State::Review:
        m_review->setPhoto(m_controller.photo(), m_controller.photoReport(),
                           m_controller.photoBelowRecommendation());
        Q_EMIT pageChanged(m_review, Step::Photo);
        return;
    case State::Confirm:
        m_confirm->setCase(*draft, m_controller.form(), m_controller.values(),
                           m_controller.pictures());
        m_confirm->setPhoto(m_controller.photo());
        Q_EMIT pageChanged(m_confirm, Step::Send);
        return;
    case State::Sending:
        m_sending->setWaiting(SendingPage::Waiting::ForAnswer);
        Q_EMIT pageChanged(m_sending, Step::Send);
        return;
    case State::Asking:
        m_sending->setWaiting(SendingPage::Waiting::ForRecord, m_controller.lostSince());
        Q_EMIT pageChanged(m_sending, Step::Send);
        return;
    case State::Retake:
    case State::Finished:
        showResult();
        return;
    case State::TryingAgain:
    case State::Problem:
        m_problem->setLater(m_controller.mayWait() ? ProblemPage::Later::Offered
                                                   : ProblemPage::Later::NotOffered);
        m_problem->setProblem(*m_controller.problem(), m_controller.sendsIn());
        m_problem->setWritten(written());
        Q_EMIT pageChanged(m_problem, Step::Send);
        return;
    }
}

void Flow::showTimeLeft()
{
    const auto left = m_controller.timeLeft();
    const auto end = m_controller.deadline();
    const auto warnFrom = m_controller.deadlineWarning();
    const bool isShort =
        left && end && warnFrom && *left <= std::chrono::milliseconds(warnFrom->msecsTo(*end));
    m_details->setTimeLeft(left, isShort);
}

void Flow::forgetEndedCase()
{
    if (m_controller.currentCase())
        return;
    for (Page* page : pages())
        page->forget();
}

void Flow::showCapture()
{
    m_capture->setFrame({});
    m_capture->setCameras(m_controller.cameras(), m_controller.currentCamera(),
                          m_controller.cameraSize());
    m_capture->setBelowRecommended(m_controller.cameraBelowRecommended());
    m_capture->setCameraProblem(m_controller.cameraProblem());
    m_capture->setGuidance(m_controller.guidance());
    m_capture->setManualPhotoAllowed(m_controller.manualPhotoAllowed());
    const session::ResultView* result = m_controller.result();
    m_capture->setTriesLeft(result ? result->triesLeft : std::nullopt);
    Q_EMIT pageChanged(m_capture, Step::Photo);
}

void Flow::showResult()
{
    const session::ResultView& result = *m_controller.result();
    if (m_controller.state() == State::Retake) {
        m_retake->setResult(result);
        m_retake->setWritten(written());
        Q_EMIT pageChanged(m_retake, Step::Send);
        return;
    }
    m_finished->setQuestion(m_controller.question());
    m_finished->setWritten(written());
    m_finished->setResult(result, *m_controller.currentCase(), m_controller.values());
    Q_EMIT pageChanged(m_finished, Step::Done);
}

Page::Written Flow::written() const
{
    return m_controller.isUnwritten() ? Page::Written::No : Page::Written::Yes;
}

void Flow::takeNextStep(session::NextStep step)
{
    switch (step) {
    case session::NextStep::SubmitAgain:
        m_controller.handle(session::SubmitRequested{});
        return;
    case session::NextStep::AskAgain:
        m_controller.handle(session::AskAgainRequested{});
        return;
    case session::NextStep::FixDetails:
        m_controller.handle(session::BackRequested{});
        return;
    case session::NextStep::TakePhoto:
        m_controller.handle(session::RetakeRequested{});
        return;
    case session::NextStep::NewCase:
        m_controller.handle(session::NewCaseRequested{});
        return;
    }
}

} // namespace ui
