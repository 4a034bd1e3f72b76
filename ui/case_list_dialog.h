// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/case_list.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;

namespace ui
{

class Announcer;
class CaseLines;

/// All cases of this desk, searchable. Knows no journal: whoever opens it gives it rows and does
/// what it asks for. Page up and Page down scroll. Deletes itself when closed.
class CaseListDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class More { None, ThereAre };

    explicit CaseListDialog(QWidget* parent = nullptr);

    /// `error`: why the rows may be out of date.
    void setRows(const QList<session::CaseRow>& rows, More more,
                 const std::optional<store::JournalError>& error = {});

Q_SIGNALS:
    void filterChanged(const QString& filter);
    void moreRequested();
    void askRequested(const store::CaseId& id);
    void sendRequested(const store::CaseId& id);
    void openRequested(const store::CaseId& id);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QWidget* buildList();
    void say(const QString& sentence);

    QLineEdit* m_filter;
    CaseLines* m_lines;
    QPushButton* m_more;
    QScrollArea* m_scroll;
    QLabel* m_count;
    Announcer* m_announcer;
};

} // namespace ui
