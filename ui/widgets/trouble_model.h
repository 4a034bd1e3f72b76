// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "migration/entry.h"

#include <QAbstractTableModel>

namespace ui
{

/// The rows of a file that are not entered, and why.
class TroubleModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Row, Outcome, Field, Why, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// `form` has the fields that a row may be wrong in.
    void setForm(const rules::Form& form);
    void setTroubles(const QList<migration::EntryResult>& troubles);
    /// After the language has changed.
    void retranslate();
    /// All that the table says of one row, for where it is not cut off; empty if there is none.
    [[nodiscard]] QString rowWords(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(const migration::EntryResult& trouble, int column) const;

    rules::Form m_form;
    QList<migration::EntryResult> m_troubles;
};

} // namespace ui
