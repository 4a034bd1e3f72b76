// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "migration/import_run.h"
#include "ui/pages/page.h"

class QProgressBar;

namespace ui
{

class Announcer;
class Notice;
class TallyTiles;
class TroubleList;

/// The dry run: how many rows would be sent, and which not and why. Nothing is sent before its
/// button is pressed.
class ImportCheckPage final : public Page
{
    Q_OBJECT

public:
    enum class Stage { Running, Finished };

    explicit ImportCheckPage(QWidget* parent = nullptr);

    void setForm(const rules::Form& form);
    /// Its name, without the folder.
    void setFile(const QString& name);
    void setStage(Stage stage);
    /// Cheap enough for ten times a second.
    void setTally(const migration::CheckTally& tally);
    /// `total`: of all that there are; the list may have only the first of them.
    void setTroubles(const QList<migration::EntryResult>& troubles, qint64 total);
    /// Those that are left out, and that nobody could see among the first rows.
    void setLateColumns(const QStringList& columns);
    void setReport(const QString& path, bool failed);

    void enter() override;

Q_SIGNALS:
    /// Back to the columns; while the check runs it is stopped.
    void backRequested();
    void submitted();
    /// The same file once more, as it is by now.
    void againRequested();
    void otherFileRequested();
    void folderRequested();

protected:
    void retranslate() override;

private:
    [[nodiscard]] qint64 sendable() const { return m_tally.good + m_tally.unknown; }
    [[nodiscard]] bool hasToMend() const { return m_tally.invalid + m_tally.knownOtherwise > 0; }
    [[nodiscard]] QString titleWords() const;
    [[nodiscard]] QString leadWords() const;
    void showTally();
    void showLateColumns();
    void showStage();

    Stage m_stage = Stage::Running;
    QString m_file;
    migration::CheckTally m_tally;
    QStringList m_lateColumns;
    QLabel* m_title;
    QLabel* m_lead;
    Announcer* m_announcer;
    Notice* m_notice;
    Announcer* m_noticeAnnouncer;
    QProgressBar* m_bar;
    TallyTiles* m_tiles;
    TroubleList* m_troubles;
    QPushButton* m_back;
    QPushButton* m_other;
    QPushButton* m_again;
    QPushButton* m_submit;
};

} // namespace ui
