// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/case_list.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace ui
{

class Announcer;
class CaseLines;

/// The newest cases of this desk and the way to all of them; says so while there is none.
class DeskCases final : public QFrame
{
    Q_OBJECT

public:
    explicit DeskCases(QWidget* parent = nullptr);

    /// `error`: why the rows may be out of date.
    void setRows(const QList<session::CaseRow>& rows,
                 const std::optional<store::JournalError>& error = {});
    /// What waits to be sent, also beyond the rows.
    void setWaiting(const session::WaitingCases::Counts& counts);
    /// Says that what was typed for the case chosen cannot be read any more; gone with the next
    /// rows.
    void showCannotOpen();

Q_SIGNALS:
    void askRequested(const store::CaseId& id);
    void sendRequested(const store::CaseId& id);
    void openRequested(const store::CaseId& id);
    void allRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    enum class Trouble { None, Journal, CannotOpen };

    QWidget* buildEmpty();
    void retranslate();
    void showTrouble(Trouble trouble);
    void wordWaiting();

    Trouble m_trouble = Trouble::None;
    std::optional<store::JournalError> m_error;
    session::WaitingCases::Counts m_waiting;
    QLabel* m_title;
    QLabel* m_nothing;
    QLabel* m_note;
    QWidget* m_empty;
    QLabel* m_troubleLine;
    QLabel* m_waitingLine;
    Announcer* m_waitingAnnouncer;
    CaseLines* m_lines;
    QPushButton* m_all;
};

} // namespace ui
