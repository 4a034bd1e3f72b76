// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/case_list.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui
{

class Announcer;
class Badge;

/// One case of a list: how it stands, which it is, since when, and what can be done with it. A
/// change of how the shown case stands is announced.
class CaseLine final : public QWidget
{
    Q_OBJECT

public:
    explicit CaseLine(QWidget* parent = nullptr);

    void setRow(const session::CaseRow& row);

Q_SIGNALS:
    void askRequested(const store::CaseId& id);
    void sendRequested(const store::CaseId& id);
    void openRequested(const store::CaseId& id);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    session::CaseRow m_row;
    Badge* m_badge;
    QLabel* m_standing;
    QLabel* m_subject;
    QLabel* m_details;
    QPushButton* m_ask;
    QPushButton* m_send;
    QPushButton* m_open;
    Announcer* m_announcer;
};

} // namespace ui
