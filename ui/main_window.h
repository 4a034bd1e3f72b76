// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json.h"
#include "migration/import_run.h"
#include "migration/single_entry.h"
#include "session/case_list.h"
#include "session/controller.h"
#include "ui/pages/page.h"
#include "ui/widgets/step_bar.h"
#include "ui/window_options.h"

#include <QWidget>

class QStackedWidget;

namespace ui
{

class EntryFlow;
class Flow;
class ImportFlow;
class Language;

/// Header, step bar, one page at a time. What page when is the Flow's.
class MainWindow final : public QWidget
{
    Q_OBJECT

public:
    /// All that is handed in outlives the window.
    MainWindow(session::Controller& controller, const rules::RuleBook& book, Language& language,
               WindowOptions options, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// A case from a file or the command line, for the start page.
    void showCase(const session::CaseDraft& draft);
    void showCaseProblem(const base::JsonError& error);
    void showCaseUnreadable();
    /// Why no case can be started on this computer at all.
    void showStationProblem(const QString& sentence);
    /// What the staff should know of this computer; cases can be started all the same.
    void showStationNotice(const QString& sentence);
    void withdrawStationNotice(const QString& sentence);

    /// The cases that the start page lists, if the options want that. `desk` outlives the window.
    void showDesk(const session::CaseDesk& desk);

    /// Offers to enter customers who were verified elsewhere, if the options want that. Both
    /// outlive the window.
    void offerEntries(migration::SingleEntry& entry, migration::ImportRun& run);

    [[nodiscard]] Page* currentPage() const;

Q_SIGNALS:
    /// The person wants to open that hand-over file; answer with one of the three functions above.
    void caseFileChosen(const QString& path);

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void addPages(const QList<Page*>& pages);
    void showPage(Page* page, Place place);
    void showHelp();

    const WindowOptions m_options;
    const rules::RuleBook& m_book;
    StepBar* m_steps;
    QStackedWidget* m_pages;
    Flow* m_flow;
    ImportFlow* m_imports = nullptr; ///< null where it is not offered
};

} // namespace ui
