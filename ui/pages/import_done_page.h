// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "migration/import_run.h"
#include "ui/pages/page.h"

namespace ui
{

class Badge;
class Notice;
class TallyTiles;
class TroubleList;

/// What became of a file: sums, the rows that need a person, where all of them are listed.
class ImportDonePage final : public Page
{
    Q_OBJECT

public:
    explicit ImportDonePage(QWidget* parent = nullptr);

    void setForm(const rules::Form& form);
    /// Its name, without the folder.
    void setFile(const QString& name);
    /// `checked`: what the dry run has found; `problem`: why sending ended by itself; `error`: what
    /// is wrong with the file.
    void setResult(const migration::SendTally& tally, const migration::CheckTally& checked,
                   const std::optional<migration::EntryProblem>& problem,
                   const std::optional<table::TableError>& error = {});
    /// `total`: of all that there are; the list may have only the first of them.
    void setTroubles(const QList<migration::EntryResult>& troubles, qint64 total);
    void setReport(const QString& path, bool failed);

Q_SIGNALS:
    void backRequested();
    /// The same file once more, as it is by now: for what is not entered.
    void againRequested();
    void otherFileRequested();
    void folderRequested();

protected:
    void retranslate() override;

private:
    /// Of all rows, those of earlier runs among them.
    [[nodiscard]] qint64 total() const;
    [[nodiscard]] qint64 there() const;
    [[nodiscard]] qint64 otherwise() const;
    [[nodiscard]] qint64 toMend() const { return m_checked.invalid + m_tally.refused; }
    /// Whether the same file has something to do for another run.
    [[nodiscard]] bool hasRest() const { return there() + otherwise() < total(); }
    void showTallies();
    void showProblem();
    [[nodiscard]] QString leadWords() const;
    [[nodiscard]] QString endWords() const;

    migration::SendTally m_tally;
    migration::CheckTally m_checked;
    std::optional<migration::EntryProblem> m_problem;
    std::optional<table::TableError> m_error;
    QString m_file;
    Badge* m_badge;
    QLabel* m_title;
    QLabel* m_lead;
    Notice* m_notice;
    TallyTiles* m_tiles;
    TroubleList* m_troubles;
    QPushButton* m_back;
    QPushButton* m_other;
    QPushButton* m_again;
};

} // namespace ui
