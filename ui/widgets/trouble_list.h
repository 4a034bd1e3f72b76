// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "migration/entry.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace ui
{

class RowTable;
class TroubleModel;

/// A card with the rows that are not entered and why, the chosen one in full, and where all of them
/// are listed.
class TroubleList final : public QFrame
{
    Q_OBJECT

public:
    explicit TroubleList(QWidget* parent = nullptr);

    void setForm(const rules::Form& form);
    /// `total`: of all that there are; `troubles` may be only the first of them.
    void setTroubles(const QList<migration::EntryResult>& troubles, qint64 total);
    /// Where all rows are listed; empty while there is no such file. `failed`: it could not be
    /// written.
    void setReport(const QString& path, bool failed);

Q_SIGNALS:
    /// The person wants to see the folder of the report.
    void folderRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showCount();
    void showRow();
    void showReport();

    qint64 m_total = 0;
    QString m_report;
    bool m_reportFailed = false;
    TroubleModel* m_model;
    QLabel* m_title;
    QLabel* m_counting;
    RowTable* m_table;
    QLabel* m_row;
    QLabel* m_nothing;
    QLabel* m_where;
    QPushButton* m_folder;
};

} // namespace ui
