// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "migration/import_run.h"
#include "ui/pages/page.h"

class QFrame;

namespace ui
{

class Notice;

/// Which file of verified customers: chosen in a dialog or dropped.
class ImportFilePage final : public Page
{
    Q_OBJECT

public:
    explicit ImportFilePage(QWidget* parent = nullptr);

    /// Wire names of what each file must have columns for.
    void setRequired(const QStringList& wireNames);
    /// Why the last file, by its name, cannot be used, or why this computer cannot; nothing if
    /// there was none.
    void setTrouble(const std::optional<table::TableError>& error,
                    const std::optional<migration::EntryProblem>& problem = {},
                    const QString& file = {});
    /// What became of the sample file: its name, and whether it is there.
    void showSample(const QString& file, bool saved);

Q_SIGNALS:
    void backRequested();
    void fileChosen(const QString& path);
    void sampleRequested(const QString& path);

protected:
    void retranslate() override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void choose();
    void chooseSample();
    void showRequired();
    void showNotice();
    void announceNotice();

    std::optional<table::TableError> m_error;
    std::optional<migration::EntryProblem> m_problem;
    QString m_file;
    std::optional<bool> m_sampleSaved;
    QStringList m_wireNames;
    QLabel* m_title;
    QLabel* m_lead;
    Notice* m_notice;
    QFrame* m_place;
    QLabel* m_hint;
    QLabel* m_formats;
    QLabel* m_required;
    QLabel* m_promise;
    QPushButton* m_back;
    QPushButton* m_sample;
    QPushButton* m_choose;
};

} // namespace ui
