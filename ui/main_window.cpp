// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/main_window.h"

#include "ui/entry_flow.h"
#include "ui/flow.h"
#include "ui/header.h"
#include "ui/help_dialog.h"
#include "ui/import_flow.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/scroll_area_interface.h"

#include <QCloseEvent>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui
{
namespace
{

constexpr QSize smallestWindow{1024, 720};
constexpr QSize usualWindow{1280, 800};

} // namespace

MainWindow::MainWindow(session::Controller& controller, const rules::RuleBook& book,
                       Language& language, WindowOptions options, QWidget* parent)
    : QWidget(parent),
      m_options(options),
      m_book(book),
      m_steps(new StepBar),
      m_pages(new QStackedWidget),
      m_flow(new Flow(controller, book, options, this))
{
    installScrollAreaInterface();
    setMinimumSize(smallestWindow);
    resize(usualWindow);
    auto* header = new Header(language);
    header->setSandbox(options.sandbox);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header);
    column->addWidget(m_steps);
    column->addWidget(m_pages, 1);
    addPages(m_flow->pages());
    new FocusRing(this);

    connect(&controller, &session::Controller::timeLeftChanged, header,
            [&controller, header] { header->setTimeLeft(controller.timeLeft()); });
    connect(header, &Header::helpRequested, this, &MainWindow::showHelp);
    connect(new QShortcut(QKeySequence::HelpContents, this), &QShortcut::activated, this,
            &MainWindow::showHelp);
    connect(m_flow, &Flow::pageChanged, this, &MainWindow::showPage);
    connect(m_flow, &Flow::caseFileChosen, this, &MainWindow::caseFileChosen);
    setWindowTitle(tr("KYC Capture"));
    m_flow->begin();
}

MainWindow::~MainWindow() = default;

void MainWindow::showCase(const session::CaseDraft& draft)
{
    m_flow->showCase(draft);
}

void MainWindow::showCaseProblem(const base::JsonError& error)
{
    m_flow->showCaseProblem(error);
}

void MainWindow::showCaseUnreadable()
{
    m_flow->showCaseProblem(std::nullopt);
}

void MainWindow::showStationProblem(const QString& sentence)
{
    m_flow->showStationProblem(sentence);
}

void MainWindow::showStationNotice(const QString& sentence)
{
    m_flow->showStationNotice(sentence);
}

void MainWindow::withdrawStationNotice(const QString& sentence)
{
    m_flow->withdrawStationNotice(sentence);
}

void MainWindow::showDesk(const session::CaseDesk& desk)
{
    m_flow->showDesk(desk);
}

void MainWindow::offerEntries(migration::SingleEntry& entry, migration::ImportRun& run)
{
    if (!m_options.entries)
        return;
    auto* entries = new EntryFlow(entry, m_options, this);
    m_imports = new ImportFlow(run, m_book, this);
    addPages(entries->pages());
    addPages(m_imports->pages());
    m_flow->offerEntries();
    connect(m_flow, &Flow::entryRequested, entries, &EntryFlow::open);
    connect(m_flow, &Flow::importRequested, m_imports, &ImportFlow::open);
    connect(entries, &EntryFlow::pageChanged, this, &MainWindow::showPage);
    connect(m_imports, &ImportFlow::pageChanged, this, &MainWindow::showPage);
    connect(entries, &EntryFlow::left, m_flow, &Flow::begin);
    connect(m_imports, &ImportFlow::left, m_flow, &Flow::begin);
    connect(m_imports, &ImportFlow::told, m_flow, &Flow::showImport);
    connect(m_imports, &ImportFlow::closeAllowed, this, &QWidget::close);
    connect(entries, &EntryFlow::photographRequested, m_flow, [this, entries](const QString& name) {
        m_flow->photograph([entries, name](const QImage& photograph) {
            entries->takePhotograph(name, photograph);
        });
    });
}

void MainWindow::addPages(const QList<Page*>& pages)
{
    for (Page* page : pages)
        m_pages->addWidget(page);
}

// Whoever closes the window while customers are being sent may not know what that means.
void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_imports || !m_imports->isSending())
        return QWidget::closeEvent(event);
    event->ignore();
    m_imports->askBeforeClosing(this);
}

Page* MainWindow::currentPage() const
{
    return qobject_cast<Page*>(m_pages->currentWidget());
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        setWindowTitle(tr("KYC Capture"));
    QWidget::changeEvent(event);
}

void MainWindow::showPage(Page* page, Place place)
{
    m_steps->setPlace(place);
    m_pages->setCurrentWidget(page);
    page->enter();
}

void MainWindow::showHelp()
{
    (new HelpDialog(m_options, this))->open();
}

} // namespace ui
