// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "migration/single_entry.h"
#include "ui/widgets/step_bar.h"
#include "ui/window_options.h"

#include <QObject>

namespace ui
{

class DetailsPage;
class EnteredPage;
class EntryConfirmPage;
class Page;
class ProblemPage;
class SendingPage;

/// Ties the pages of entering one verified customer to migration::SingleEntry, as Flow does for the
/// controller. A refusal that names a field goes straight back to the form. The pages belong to
/// whoever puts them into a window.
class EntryFlow final : public QObject
{
    Q_OBJECT

public:
    /// `entry` outlives the flow.
    EntryFlow(migration::SingleEntry& entry, const WindowOptions& options,
              QObject* parent = nullptr);

    [[nodiscard]] QList<Page*> pages() const;
    /// Shows the page of the present state: what was typed before is still there.
    void open();
    /// The answer to photographRequested().
    void takePhotograph(const QString& wireName, const QImage& photograph);

Q_SIGNALS:
    void pageChanged(ui::Page* page, ui::Place place);
    /// The person wants the start page.
    void left();
    void photographRequested(const QString& wireName);

private:
    void connectPages();
    void showState(migration::EntryState state);
    void showForm();
    void showProblem();
    void showPictures();
    void takeNextStep(session::NextStep step);
    /// A problem is left without mending it.
    void closeProblem();
    void forgetCustomer();
    void leave();

    migration::SingleEntry& m_entry;
    bool m_inFront = false;                             ///< one of its pages is shown
    std::optional<migration::EntryProblem> m_refusal{}; ///< for the form, once
    DetailsPage* m_form;
    EntryConfirmPage* m_confirm;
    SendingPage* m_sending;
    EnteredPage* m_entered;
    ProblemPage* m_problem;
};

} // namespace ui
