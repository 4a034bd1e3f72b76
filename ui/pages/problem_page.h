// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "migration/single_entry.h"
#include "session/result_view.h"
#include "ui/pages/page.h"
#include "ui/texts/problem_texts.h"

#include <QDeadlineTimer>
#include <QTimer>

namespace ui
{

class Announcer;

/// There is no result: what happened, what it means for the customer, what to do next, and one
/// button that does it. Where the service has asked for a rest before that, the button waits until
/// it is over, and how long is counted down. While the program is about to send again by itself:
/// when, a button that does it now, and one that stops it.
class ProblemPage final : public Page
{
    Q_OBJECT

public:
    explicit ProblemPage(QWidget* parent = nullptr);

    /// `sendsIn`: it is sent again by itself after that time, unless `closed` (that stops it) or
    /// `nextRequested` (at once) comes before.
    void setProblem(const session::ProblemView& problem,
                    std::optional<std::chrono::milliseconds> sendsIn = {});
    /// The same of a verified customer.
    void setProblem(const migration::EntryProblem& problem);
    /// Whether the case may be left to wait.
    enum class Later { NotOffered, Offered };
    void setLater(Later later);
    void setSendsIn(std::optional<std::chrono::milliseconds> sendsIn);

    void enter() override;

Q_SIGNALS:
    void nextRequested(session::NextStep step);
    void laterRequested();
    /// A verified customer is to be sent although the same person is known.
    void anywayRequested();
    void closed();

protected:
    void retranslate() override;

private:
    [[nodiscard]] texts::ProblemWords problemWords() const;
    [[nodiscard]] bool isToWait() const;
    [[nodiscard]] QString nextSentence() const;
    [[nodiscard]] QString closeText() const;
    [[nodiscard]] bool isResting() const { return m_rest && m_rest->count() > 0; }
    void take(const session::ProblemView& problem);
    void beginRest();
    void countDown();
    void showNext();
    void showButtons();

    session::ProblemView m_problem;
    std::optional<migration::EntryProblem> m_entryProblem; ///< absent: it is of a case
    std::optional<std::chrono::seconds> m_secondsLeft; ///< that have begun; absent: nothing waits
    /// What is left of the rest that the service has asked for: begun seconds; 0: it is over.
    std::optional<std::chrono::seconds> m_rest;
    QDeadlineTimer m_restEnd;
    QTimer m_restTick;
    QLabel* m_title;
    QLabel* m_meaning;
    QLabel* m_nextTitle;
    QLabel* m_next;
    Announcer* m_nextAnnouncer;
    QLabel* m_small;
    Later m_later = Later::NotOffered;
    QLabel* m_laterNote;
    QPushButton* m_close;
    QPushButton* m_stop;
    QPushButton* m_sendLater;
    QPushButton* m_anyway;
    QPushButton* m_primary;
};

} // namespace ui
