// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/import_flow.h"

#include "migration/sample_file.h"
#include "ui/leave_dialog.h"
#include "ui/pages/import_check_page.h"
#include "ui/pages/import_done_page.h"
#include "ui/pages/import_file_page.h"
#include "ui/pages/import_match_page.h"
#include "ui/pages/import_send_page.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

namespace ui
{

using migration::ImportRun;
using migration::ImportState;

ImportFlow::ImportFlow(ImportRun& run, const rules::RuleBook& book, QObject* parent)
    : QObject(parent),
      m_run(run),
      m_book(book),
      m_file(new ImportFilePage),
      m_match(new ImportMatchPage),
      m_check(new ImportCheckPage),
      m_send(new ImportSendPage),
      m_done(new ImportDonePage)
{
    m_check->setForm(book.migrationForm());
    m_done->setForm(book.migrationForm());
    connectPages();
    connect(&m_run, &ImportRun::stateChanged, this, &ImportFlow::showState);
    connect(&m_run, &ImportRun::matchingChanged, m_match,
            [this] { m_match->setMatching(m_run.matching()); });
    connect(&m_run, &ImportRun::progressed, this, &ImportFlow::showProgress);
}

QList<Page*> ImportFlow::pages() const
{
    return {m_file, m_match, m_check, m_send, m_done};
}

void ImportFlow::open()
{
    m_inFront = true;
    showState(m_run.state());
}

void ImportFlow::connectPages()
{
    connect(m_file, &ImportFilePage::fileChosen, this, &ImportFlow::openFile);
    connect(m_file, &ImportFilePage::sampleRequested, this, &ImportFlow::saveSample);
    connect(m_file, &ImportFilePage::backRequested, this, [this] {
        leave();
        m_run.close(); // a file that could not be used has no result
    });
    connect(m_match, &ImportMatchPage::backRequested, &m_run, &ImportRun::close);
    connect(m_match, &ImportMatchPage::matched, &m_run, &ImportRun::match);
    connect(m_match, &ImportMatchPage::adminGiven, &m_run, &ImportRun::setAdmin);
    connect(m_match, &ImportMatchPage::continued, &m_run, &ImportRun::check);
    connect(m_check, &ImportCheckPage::backRequested, &m_run, &ImportRun::back);
    connect(m_check, &ImportCheckPage::submitted, &m_run, &ImportRun::send);
    connect(m_check, &ImportCheckPage::againRequested, this, &ImportFlow::openAgain);
    connect(m_check, &ImportCheckPage::otherFileRequested, &m_run, &ImportRun::close);
    connect(m_check, &ImportCheckPage::folderRequested, this, &ImportFlow::openReportFolder);
    connect(m_send, &ImportSendPage::backRequested, this, &ImportFlow::leave);
    connect(m_send, &ImportSendPage::pauseRequested, &m_run, &ImportRun::pause);
    connect(m_send, &ImportSendPage::resumeRequested, &m_run, &ImportRun::resume);
    connect(m_send, &ImportSendPage::stopRequested, &m_run, &ImportRun::stop);
    connect(m_done, &ImportDonePage::againRequested, this, &ImportFlow::openAgain);
    connect(m_done, &ImportDonePage::otherFileRequested, &m_run, &ImportRun::close);
    connect(m_done, &ImportDonePage::folderRequested, this, &ImportFlow::openReportFolder);
    connect(m_done, &ImportDonePage::backRequested, this, [this] {
        leave();
        m_run.close();
    });
}

void ImportFlow::showState(ImportState state)
{
    if (m_closes && !isSending())
        Q_EMIT closeAllowed();
    Q_EMIT told(state, m_run.sendTally());
    if (!m_inFront)
        return;
    switch (state) {
    case ImportState::NoFile:
        showFile();
        return;
    case ImportState::Failed:
        hasSent() ? showDone() : showFile();
        return;
    case ImportState::Matching:
        showMatching();
        return;
    case ImportState::Checking:
    case ImportState::Checked:
        showCheck();
        return;
    case ImportState::Sending:
    case ImportState::Paused:
    case ImportState::Stopping:
        showSending();
        return;
    case ImportState::Done:
        showDone();
        return;
    }
}

void ImportFlow::showFile()
{
    m_match->forget();
    m_file->setRequired(m_run.requiredColumns());
    m_file->setTrouble(m_run.error(), m_run.problem(), fileName());
    Q_EMIT pageChanged(m_file, ImportStep::File);
}

void ImportFlow::showMatching()
{
    m_match->setPreview(m_run.preview(), m_book.migrationForm(), fileName());
    m_match->setMatching(m_run.matching());
    Q_EMIT pageChanged(m_match, ImportStep::Columns);
}

void ImportFlow::showCheck()
{
    showProgress();
    m_check->setFile(fileName());
    m_check->setStage(m_run.state() == ImportState::Checked ? ImportCheckPage::Stage::Finished
                                                            : ImportCheckPage::Stage::Running);
    m_check->setLateColumns(m_run.lateColumns());
    m_check->setReport(m_run.reportPath(), m_run.reportFailed());
    Q_EMIT pageChanged(m_check, ImportStep::Check);
}

void ImportFlow::showSending()
{
    using Stage = ImportSendPage::Stage;
    showProgress();
    m_send->setFile(fileName());
    m_send->setStage(m_run.state() == ImportState::Sending  ? Stage::Sending
                     : m_run.state() == ImportState::Paused ? Stage::Paused
                                                            : Stage::Stopping);
    Q_EMIT pageChanged(m_send, ImportStep::Send);
}

void ImportFlow::showDone()
{
    m_done->setFile(fileName());
    m_done->setTroubles(m_run.troubles(), m_run.troubleCount());
    m_done->setReport(m_run.reportPath(), m_run.reportFailed());
    m_done->setResult(m_run.sendTally(), m_run.checkTally(), m_run.problem(), m_run.error());
    Q_EMIT pageChanged(m_done, ImportStep::Done);
}

void ImportFlow::showProgress()
{
    const ImportState state = m_run.state();
    if (state == ImportState::Checking || state == ImportState::Checked) {
        m_check->setTally(m_run.checkTally());
        m_check->setTroubles(m_run.troubles(), m_run.troubleCount());
    } else {
        m_send->setTally(m_run.sendTally());
        m_send->setRest(m_run.restsUntil());
        Q_EMIT told(state, m_run.sendTally());
    }
}

QString ImportFlow::fileName() const
{
    return QFileInfo(m_path).fileName();
}

void ImportFlow::openAgain()
{
    m_run.openAgain();
    if (m_run.state() == ImportState::Failed)
        showFile();
}

// A file that cannot be used after another that could not is no change of state, yet news.
void ImportFlow::openFile(const QString& path)
{
    m_path = path;
    m_run.open(path);
    if (m_run.state() == ImportState::Failed)
        showFile();
}

void ImportFlow::saveSample(const QString& path)
{
    m_file->showSample(
        QFileInfo(path).fileName(),
        migration::writeSample(path, m_book.migrationForm(), m_run.requiredColumns()));
}

void ImportFlow::openReportFolder()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_run.reportPath()).path()));
}

bool ImportFlow::hasSent() const
{
    return m_run.sendTally().settled > 0;
}

bool ImportFlow::isSending() const
{
    const ImportState state = m_run.state();
    return state == ImportState::Sending || state == ImportState::Paused ||
           state == ImportState::Stopping;
}

void ImportFlow::askBeforeClosing(QWidget* window)
{
    if (m_asking || m_closes)
        return;
    m_asking = true;
    auto* dialog = new LeaveDialog(fileName(), window);
    connect(dialog, &LeaveDialog::stopRequested, this, &ImportFlow::stopAndClose);
    connect(dialog, &QDialog::finished, this, [this] { m_asking = false; });
    connect(&m_run, &ImportRun::stateChanged, dialog, [this, dialog] {
        if (!isSending())
            dialog->reject();
    });
    dialog->open();
}

void ImportFlow::stopAndClose()
{
    m_closes = true;
    if (isSending())
        m_run.stop();
    else
        Q_EMIT closeAllowed();
}

void ImportFlow::leave()
{
    m_inFront = false;
    Q_EMIT left();
}

} // namespace ui
