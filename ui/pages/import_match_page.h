// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "migration/import_run.h"
#include "ui/pages/page.h"

namespace ui
{

class Announcer;
class CalmComboBox;
class ColumnModel;
class FieldEditor;
class Notice;
class RowTable;

/// Which column of the file is which detail of a customer: found by name, and changed by hand where
/// that is wrong. The administrator, who is often the same for all, may be typed instead. What
/// stands in the first rows helps to tell, masked until somebody asks to see it.
class ImportMatchPage final : public Page
{
    Q_OBJECT

public:
    explicit ImportMatchPage(QWidget* parent = nullptr);
    ~ImportMatchPage() override;

    /// `form`: the details that a column may be. `file`: its name, without the folder.
    void setPreview(const migration::Preview& preview, const rules::Form& form,
                    const QString& file);
    void setMatching(const migration::ColumnMatching& matching);

    void enter() override;
    void forget() override;

Q_SIGNALS:
    void backRequested();
    /// An empty wire name leaves the column out.
    void matched(const QString& column, const QString& wireName);
    /// For all rows, as no column has it; empty while it cannot be one.
    void adminGiven(const QString& address);
    void continued();

protected:
    void retranslate() override;

private:
    QWidget* buildSide();
    void addAdmin();
    void wordAdmin();
    void showColumn();
    void showMatching();
    void showAdmin();
    [[nodiscard]] bool lacksOnlyAdmin() const;
    void giveAdmin();
    void fillDetails();
    void submit();

    migration::Preview m_preview;
    rules::Form m_form;
    migration::ColumnMatching m_matching;
    QString m_file;
    bool m_revealed = false;
    ColumnModel* m_model;
    QLabel* m_title;
    QLabel* m_lead;
    Notice* m_notice;
    Announcer* m_noticeAnnouncer;
    RowTable* m_table;
    QPushButton* m_reveal;
    QLabel* m_detailTitle;
    CalmComboBox* m_detail;
    QLabel* m_help;
    QVBoxLayout* m_side = nullptr;
    FieldEditor* m_admin = nullptr; ///< once the form is known
    QPushButton* m_back;
    QPushButton* m_continue;
};

} // namespace ui
