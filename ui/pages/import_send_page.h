// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "migration/import_run.h"
#include "ui/pages/page.h"

class QProgressBar;

namespace ui
{

class Announcer;
class TallyTiles;

/// Many customers are being sent: how far, how fast, how long still; pause, go on, stop.
class ImportSendPage final : public Page
{
    Q_OBJECT

public:
    enum class Stage { Sending, Paused, Stopping };

    explicit ImportSendPage(QWidget* parent = nullptr);

    /// Its name, without the folder.
    void setFile(const QString& name);
    void setStage(Stage stage);
    /// Cheap enough for ten times a second.
    void setTally(const migration::SendTally& tally);
    /// Until when the service has asked to be left in peace.
    void setRest(const std::optional<QDateTime>& until);

    void enter() override;

Q_SIGNALS:
    /// To the start page, while sending goes on.
    void backRequested();
    void stopRequested();
    void pauseRequested();
    void resumeRequested();

protected:
    void retranslate() override;

private:
    void showTally();
    [[nodiscard]] QString paceWords() const;

    Stage m_stage = Stage::Sending;
    QString m_file;
    migration::SendTally m_tally;
    std::optional<QDateTime> m_rest;
    QLabel* m_title;
    QLabel* m_progress;
    QProgressBar* m_bar;
    QLabel* m_pace;
    Announcer* m_titleAnnouncer;
    Announcer* m_paceAnnouncer;
    Announcer* m_restAnnouncer;
    TallyTiles* m_tiles;
    QLabel* m_note;
    QPushButton* m_back;
    QPushButton* m_stop;
    QPushButton* m_pause;
    QPushButton* m_resume;
};

} // namespace ui
