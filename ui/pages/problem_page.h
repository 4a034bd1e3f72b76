// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/result_view.h"
#include "ui/pages/page.h"

namespace ui
{

class ProblemPanel;

/// There is no result: what happened, what it means for the customer, what to do next, and one
/// button that does it.
class ProblemPage final : public Page
{
    Q_OBJECT

public:
    explicit ProblemPage(QWidget* parent = nullptr);

    void setProblem(const session::ProblemView& problem);

Q_SIGNALS:
    void nextRequested(session::NextStep step);
    void closed();

protected:
    void retranslate() override;

private:
    session::ProblemView m_problem;
    QLabel* m_title;
    QLabel* m_meaning;
    QLabel* m_nextTitle;
    QLabel* m_next;
    QLabel* m_wait;
    QLabel* m_small;
    QPushButton* m_close;
    QPushButton* m_primary;
};

} // namespace ui
