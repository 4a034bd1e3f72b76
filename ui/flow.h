// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json.h"
#include "migration/import_run.h"
#include "session/case_list.h"
#include "session/controller.h"
#include "ui/pages/page.h"
#include "ui/widgets/step_bar.h"
#include "ui/window_options.h"

#include <QObject>

#include <functional>

namespace ui
{

class CapturePage;
class ConfirmPage;
class ConsentPage;
class DetailsPage;
class FinishedPage;
class ProblemPage;
class RetakePage;
class ReviewPage;
class SendingPage;
class StartPage;

/// Ties the pages to the controller: gives each page its values when its state comes, and turns
/// what the person wants into events. Holds no state of its own. The pages belong to whoever puts
/// them into a window.
class Flow final : public QObject
{
    Q_OBJECT

public:
    Flow(session::Controller& controller, const rules::RuleBook& book, const WindowOptions& options,
         QObject* parent = nullptr);

    [[nodiscard]] QList<Page*> pages() const;
    /// Shows the page of the present state.
    void begin();
    /// Shows the cases of this desk, if the options want them listed. `desk` outlives the flow.
    void showDesk(const session::CaseDesk& desk);
    /// Offers on the start page to enter customers who were verified elsewhere.
    void offerEntries();
    /// How the file stands that customers are entered from; the button that leads to it says so.
    void showImport(migration::ImportState state, const migration::SendTally& tally);
    /// Opens the camera in a dialog and hands over the picture of a document that is taken; nothing
    /// happens while the camera belongs to the face.
    void photograph(const std::function<void(const QImage&)>& take);
    void showCase(const session::CaseDraft& draft);
    void showStationProblem(const QString& sentence);
    void showStationNotice(const QString& sentence);
    void withdrawStationNotice(const QString& sentence);
    void showCaseProblem(const std::optional<base::JsonError>& error);

Q_SIGNALS:
    void pageChanged(ui::Page* page, ui::Place place);
    void entryRequested();
    void importRequested();
    void caseFileChosen(const QString& path);

private:
    void connectPages();
    void connectCamera();
    void showState(session::State state);
    void showTimeLeft();
    void forgetEndedCase();
    void showCapture();
    void showResult();
    [[nodiscard]] Page::Written written() const;
    void takeNextStep(session::NextStep step);

    session::Controller& m_controller;
    const bool m_listsCases;
    StartPage* m_start;
    ConsentPage* m_consent;
    DetailsPage* m_details;
    CapturePage* m_capture;
    ReviewPage* m_review;
    ConfirmPage* m_confirm;
    SendingPage* m_sending;
    RetakePage* m_retake;
    FinishedPage* m_finished;
    ProblemPage* m_problem;
};

} // namespace ui
