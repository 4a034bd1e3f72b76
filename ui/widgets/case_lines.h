// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/case_list.h"

#include <QWidget>

class QVBoxLayout;

namespace ui
{

/// Cases one below the other. A line that shows the same case as before stays, and with it the
/// keyboard's focus.
class CaseLines final : public QWidget
{
    Q_OBJECT

public:
    explicit CaseLines(QWidget* parent = nullptr);

    void setRows(const QList<session::CaseRow>& rows);

Q_SIGNALS:
    void askRequested(const store::CaseId& id);
    void sendRequested(const store::CaseId& id);
    void openRequested(const store::CaseId& id);

private:
    void addLine();
    void removeLine();

    QVBoxLayout* m_column;
};

} // namespace ui
