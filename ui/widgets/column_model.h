// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "migration/import_run.h"

#include <QAbstractTableModel>

namespace ui
{

/// The columns of a file, one a row: its name, the detail that it is, and what stands in the first
/// rows, masked unless somebody asks to see it.
class ColumnModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Detail, FirstSample, SampleCount = 3 };

    using QAbstractTableModel::QAbstractTableModel;

    void setPreview(const migration::Preview& preview, const rules::Form& form);
    void setMatching(const migration::ColumnMatching& matching);
    void setRevealed(bool revealed);
    /// After the language has changed.
    void retranslate();

    [[nodiscard]] QString columnName(int row) const;
    /// Empty: left out.
    [[nodiscard]] QString wireName(int row) const;
    /// The row of the first column that is the matter of a problem; -1 if there is none.
    [[nodiscard]] int firstDoubtful() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QString sample(int row, int at) const;
    [[nodiscard]] QVariant sign(int row) const;
    void tellChanged();

    migration::Preview m_preview;
    rules::Form m_form;
    migration::ColumnMatching m_matching;
    bool m_revealed = false;
};

} // namespace ui
