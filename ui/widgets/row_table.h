// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTableView>

namespace ui
{

/// A table that is read row by row, of any length. Tab leaves it; Space, Return and a double click
/// choose the row.
class RowTable final : public QTableView
{
    Q_OBJECT

public:
    explicit RowTable(QWidget* parent = nullptr);

    /// To be called before the widths are set.
    void setModel(QAbstractItemModel* model) override;
    /// Takes what is left of the width; the last column does unless another is named.
    void setWideColumn(int column);
    /// -1: none.
    [[nodiscard]] int currentRow() const;
    void setCurrentRow(int row);

Q_SIGNALS:
    void rowChanged(int row);
    void rowChosen(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
};

} // namespace ui
