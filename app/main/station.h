// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "main/case_journal.h"
#include "main/configuration.h"
#include "main/service_link.h"

#include "base/clock.h"
#include "base/random.h"
#include "camera/frame_source.h"
#include "framing/face_observer.h"
#include "framing/photo_studio.h"
#include "migration/import_run.h"
#include "migration/single_entry.h"
#include "rules/rule_book.h"
#include "session/case_watch.h"
#include "session/controller.h"
#include "session/waiting_cases.h"
#include "ui/language.h"
#include "ui/main_window.h"

#include <QObject>
#include <QTimer>

namespace program
{

/// The window's world, put together: everything lives as long as the station and dies in reverse
/// order. Used by the product and by the tour alike. GUI thread.
class Station final : public QObject
{
    Q_OBJECT

public:
    /// What the station is made of.
    struct Parts {
        store::Settings settings;
        QString choicesPath; ///< where language and camera are remembered; empty: nowhere
        std::unique_ptr<framing::FaceObserver> faces;
        std::unique_ptr<ServiceLink> link;
        std::unique_ptr<camera::CameraList> cameras;
        std::unique_ptr<CaseJournal> journal; ///< null: nothing is kept
    };

    /// The clock outlives the station.
    Station(base::Clock& clock, Parts parts, ui::Language& language);
    ~Station() override;

    [[nodiscard]] ui::MainWindow& window() { return *m_window; }
    [[nodiscard]] session::Controller& controller() { return *m_controller; }
    [[nodiscard]] ServiceLink& link() { return *m_link; }

    /// Unlocks the journal, goes on with a case that the last run has left behind, and says so;
    /// `done` is called then. At once without a journal.
    void unlockJournal(const std::function<void()>& done);

    /// Takes over the part of the window that sends what waits, if the other one has been closed. A
    /// timer of its own calls it each minute; tests call it.
    void takeOver();

    /// Reads a hand-over file and shows its case, or why it cannot be used.
    void openCaseFile(const QString& path);

private:
    void rememberChoices();
    void watchCases(const base::Clock& clock);
    void offerEntries(const base::Clock& clock);
    void tellInHand();
    void stepBack();

    const store::Settings m_settings;
    const QString m_choicesPath;
    ui::Language& m_language;
    rules::RuleBook m_rules;
    base::SystemRandom m_random;
    std::unique_ptr<ServiceLink> m_link;
    std::unique_ptr<CaseJournal> m_journal;
    std::unique_ptr<camera::CameraList> m_cameras;
    std::unique_ptr<framing::PhotoStudio> m_studio;
    std::unique_ptr<session::Controller> m_controller;
    std::unique_ptr<session::CaseWatch> m_watch;      ///< null without a journal
    std::unique_ptr<session::WaitingCases> m_waiting; ///< null where nothing may wait
    std::unique_ptr<migration::SingleEntry> m_entry;  ///< null where it is not offered
    std::unique_ptr<migration::ImportRun> m_import;   ///< as m_entry
    std::unique_ptr<ui::MainWindow> m_window;
    QTimer m_takeOver; ///< runs while another window has that part
};

} // namespace program
