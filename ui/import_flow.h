// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "migration/import_run.h"
#include "ui/widgets/step_bar.h"

#include <QObject>

namespace ui
{

class ImportCheckPage;
class ImportDonePage;
class ImportFilePage;
class ImportMatchPage;
class ImportSendPage;
class Page;

/// Ties the pages of entering many customers from a file to migration::ImportRun. The run goes on
/// while other pages are shown. The pages belong to whoever puts them into a window.
class ImportFlow final : public QObject
{
    Q_OBJECT

public:
    /// All that is handed in outlives the flow.
    ImportFlow(migration::ImportRun& run, const rules::RuleBook& book, QObject* parent = nullptr);

    [[nodiscard]] QList<Page*> pages() const;
    /// Shows the page of the present state.
    void open();
    /// Whether customers are being sent, be it with a pause: ending the program now would leave
    /// some in doubt, and no report.
    [[nodiscard]] bool isSending() const;
    /// Asks, in a dialog over `window`, whether sending shall go on or be stopped; once it has
    /// stopped, closeAllowed() follows. Does nothing while that is under way.
    void askBeforeClosing(QWidget* window);

Q_SIGNALS:
    void pageChanged(ui::Page* page, ui::Place place);
    /// The person wants the start page.
    void left();
    /// How the run stands, for whoever shows that elsewhere.
    void told(migration::ImportState state, const migration::SendTally& tally);
    void closeAllowed();

private:
    void connectPages();
    void showState(migration::ImportState state);
    void showFile();
    void showMatching();
    void showCheck();
    void showSending();
    void showDone();
    void showProgress();
    [[nodiscard]] QString fileName() const;
    void openFile(const QString& path);
    /// The same file, as it is by now.
    void openAgain();
    void saveSample(const QString& path);
    void openReportFolder();
    void stopAndClose();
    void leave();
    /// Whether the file that failed did so on the way.
    [[nodiscard]] bool hasSent() const;

    migration::ImportRun& m_run;
    const rules::RuleBook& m_book;
    QString m_path;
    bool m_inFront = false; ///< one of its pages is shown
    bool m_asking = false;
    bool m_closes = false; ///< as soon as nothing is under way
    ImportFilePage* m_file;
    ImportMatchPage* m_match;
    ImportCheckPage* m_check;
    ImportSendPage* m_send;
    ImportDonePage* m_done;
};

} // namespace ui
