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
    /// `leftOut`: rows that were not to be sent; `problem`: why sending ended by itself; `error`:
    /// what is wrong with the file.
    void setResult(const migration::SendTally& tally, qint64 leftOut,
                   const std::optional<session::ProblemView>& problem,
                   const std::optional<table::TableError>& error = {});
    /// Rows that were not to be sent because the person is known with other details; those that
    /// sending has found are in the tally.
    void setKnownOtherwise(qint64 rows);
    void setTroubles(const QList<migration::EntryResult>& troubles);
    void setReport(const QString& path, bool failed);

Q_SIGNALS:
    void backRequested();
    void otherFileRequested();
    void folderRequested();

protected:
    void retranslate() override;

private:
    [[nodiscard]] bool allIn() const;
    void showProblem();
    [[nodiscard]] QString endWords() const;

    migration::SendTally m_tally;
    qint64 m_leftOut = 0;
    qint64 m_knownOtherwise = 0;
    std::optional<session::ProblemView> m_problem;
    std::optional<table::TableError> m_error;
    Badge* m_badge;
    QLabel* m_title;
    QLabel* m_lead;
    Notice* m_notice;
    TallyTiles* m_tiles;
    TroubleList* m_troubles;
    QPushButton* m_back;
    QPushButton* m_other;
};

} // namespace ui
