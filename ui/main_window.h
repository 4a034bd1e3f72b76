// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json.h"
#include "session/case_list.h"
#include "session/controller.h"
#include "ui/pages/page.h"
#include "ui/widgets/step_bar.h"
#include "ui/window_options.h"

#include <QWidget>

class QStackedWidget;

namespace ui
{

class Flow;
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

    /// The cases that the start page lists, if the options want that. `desk` outlives the window.
    void showDesk(const session::CaseDesk& desk);

    [[nodiscard]] Page* currentPage() const;

Q_SIGNALS:
    /// The person wants to open that hand-over file; answer with one of the three functions above.
    void caseFileChosen(const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showPage(Page* page, Step step);
    void showHelp();

    const WindowOptions m_options;
    StepBar* m_steps;
    QStackedWidget* m_pages;
    Flow* m_flow;
};

} // namespace ui
