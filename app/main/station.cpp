// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "main/station.h"

#include "main/rule_packs.h"

#include "base/log.h"
#include "framing/live_studio.h"
#include "session/case_file.h"
#include "ui/texts/import_texts.h"

#include <QFile>
#include <QUrl>

namespace program
{
namespace
{

/// Somebody at a kiosk needs longer to come to rest than an agent's customer.
std::chrono::milliseconds holdFor(store::Mode mode)
{
    return std::chrono::seconds(mode == store::Mode::Kiosk ? 2 : 1);
}

session::Policy policyAt(const ServiceLink& link, const store::Settings& settings)
{
    session::Policy policy = policyFor(settings);
    policy.disclosure.serviceHost = QUrl(link.address()).host();
    return policy;
}

} // namespace

Station::Station(base::Clock& clock, Parts parts, ui::Language& language)
    : m_settings(parts.settings),
      m_choicesPath(std::move(parts.choicesPath)),
      m_language(language),
      m_rules(rulesFor(m_settings)),
      m_link(std::move(parts.link)),
      m_journal(std::move(parts.journal)),
      m_cameras(std::move(parts.cameras)),
      m_studio(std::make_unique<framing::LiveStudio>(
          std::move(parts.faces), thresholdsFor(m_settings), holdFor(m_settings.mode))),
      m_controller(std::make_unique<session::Controller>(
          session::World{clock, m_rules, *m_cameras, *m_studio, m_link->client(),
                         m_journal ? &m_journal->journal() : nullptr, &m_random},
          policyAt(*m_link, m_settings))),
      m_watch(m_journal ? std::make_unique<session::CaseWatch>(m_journal->journal(),
                                                               m_link->client(), clock, m_random,
                                                               policyAt(*m_link, m_settings))
                        : nullptr),
      m_window(std::make_unique<ui::MainWindow>(
          *m_controller, m_rules, m_language,
          ui::WindowOptions{.sandbox = m_link->isLoopback(),
                            .deskCases = m_settings.mode != store::Mode::Kiosk,
                            .entries = m_settings.mode == store::Mode::Desk,
                            .diagnosis = m_settings.mode != store::Mode::Kiosk}))
{
    sayRefusedPacks(m_rules);
    if (m_journal)
        watchCases(clock);
    if (m_journal && m_settings.mode == store::Mode::Desk)
        offerEntries(clock);
    if (!m_settings.camera.isEmpty())
        m_controller->selectCamera(m_settings.camera);
    connect(m_window.get(), &ui::MainWindow::caseFileChosen, this, &Station::openCaseFile);
    connect(m_controller.get(), &session::Controller::cameraSelected, this,
            &Station::rememberChoices);
    connect(&m_language, &ui::Language::changed, this, &Station::rememberChoices);
}

Station::~Station() = default;

void Station::watchCases(const base::Clock& clock)
{
    using session::CaseWatch;
    using session::Controller;
    using session::WaitingCases;
    const session::Policy policy = policyAt(*m_link, m_settings);
    if (policy.letsCasesWait) {
        m_waiting = std::make_unique<WaitingCases>(m_journal->journal(), m_link->client(), clock,
                                                   m_random, policy, m_rules.spellings());
        // What the one writes the other finds. Before the lists, which show what both know.
        connect(m_waiting.get(), &WaitingCases::changed, m_watch.get(), &CaseWatch::look);
        connect(m_watch.get(), &CaseWatch::changed, m_waiting.get(), &WaitingCases::look);
    }
    m_window->showDesk({m_journal->journal(), *m_watch, clock, m_waiting.get()});
    connect(m_controller.get(), &Controller::stateChanged, this, &Station::tellInHand);
}

void Station::tellInHand()
{
    const session::CaseDraft* draft = m_controller->currentCase();
    const auto inHand = draft ? std::optional(draft->submissionId) : std::nullopt;
    m_watch->setInHand(inHand);
    if (m_waiting)
        m_waiting->setInHand(inHand);
}

// Without a journal nobody could be entered exactly once.
void Station::offerEntries(const base::Clock& clock)
{
    const store::Entering& entering = m_settings.entering;
    store::Journal& journal = m_journal->journal();
    m_entry = std::make_unique<migration::SingleEntry>(
        migration::SingleEntry::World{m_link->addMigrationClient(m_settings), journal, clock,
                                      m_rules, m_random},
        entering.admin);
    m_import = std::make_unique<migration::ImportRun>(
        migration::SendingWorld{m_link->addMigrationClients(m_settings), journal, clock, m_random},
        m_rules,
        migration::ImportRun::Options{.admin = entering.admin,
                                      .limits = sendingLimits(m_settings),
                                      .words = ui::texts::reportWords});
    m_window->offerEntries(*m_entry, *m_import);
    const auto unsettled = journal.unsettledEntries();
    const QString notice = unsettled ? unsettledSentence(*unsettled, clock.now()) : QString();
    if (!notice.isEmpty())
        m_window->showStationNotice(notice);
}

void Station::unlockJournal(const std::function<void()>& done)
{
    if (!m_journal)
        return done();
    if (!m_journal->setAside().isEmpty())
        m_window->showStationNotice(setAsideSentence(m_journal->setAside()));
    m_journal->findKey([this, done](std::optional<security::SiteKeyError> error) {
        if (error) {
            m_window->showStationNotice(sentence(*error));
            m_controller->forbidWaiting();
        }
        const bool isTheOnlyWindow = m_journal->claim();
        if (isTheOnlyWindow)
            m_controller->resume();
        else
            stepBack();
        m_watch->start();
        if (m_waiting && isTheOnlyWindow)
            m_waiting->start();
        done();
    });
}

void Station::stepBack()
{
    m_window->showStationNotice(otherWindowSentence());
    connect(&m_takeOver, &QTimer::timeout, this, &Station::takeOver);
    m_takeOver.start(std::chrono::minutes(1));
}

// The cases that the other one had in hand stay in the list: a page must not change by itself under
// somebody's hands.
void Station::takeOver()
{
    if (!m_takeOver.isActive() || !m_journal->claim())
        return;
    m_takeOver.stop();
    m_window->withdrawStationNotice(otherWindowSentence());
    if (m_waiting)
        m_waiting->start();
}

void Station::openCaseFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_window->showCaseUnreadable();
        return;
    }
    const auto draft = session::readCase(file.read(session::mostCaseBytes + 1));
    if (draft)
        m_window->showCase(*draft);
    else
        m_window->showCaseProblem(draft.error());
}

void Station::rememberChoices()
{
    if (m_choicesPath.isEmpty())
        return;
    const auto saved = store::saveChoices(m_choicesPath, {.language = m_language.code(),
                                                          .camera = m_controller->currentCamera(),
                                                          .theme = m_settings.theme});
    if (!saved)
        qCWarning(base::logMain, "The choices could not be remembered.");
}

} // namespace program
