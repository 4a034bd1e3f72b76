// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/row_table.h"

#include "ui/theme.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace ui
{

RowTable::RowTable(QWidget* parent)
    : QTableView(parent)
{
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    // One height for all, so that a long table need not be measured.
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(measure::target);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(this, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex& index) { Q_EMIT rowChosen(index.row()); });
}

void RowTable::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    horizontalHeader()->setStretchLastSection(true);
}

void RowTable::setWideColumn(int column)
{
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
}

int RowTable::currentRow() const
{
    return currentIndex().row();
}

// selectRow() asks the header what lies at the edge, which it does not know before it is laid out.
void RowTable::setCurrentRow(int row)
{
    setCurrentIndex(model()->index(row, 0));
}

void RowTable::keyPressEvent(QKeyEvent* event)
{
    const bool chooses = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return ||
                         event->key() == Qt::Key_Enter;
    if (chooses && currentIndex().isValid() && receivers(SIGNAL(rowChosen(int))) > 0)
        Q_EMIT rowChosen(currentRow());
    else if (chooses)
        event->ignore(); // Return is the page's main button
    else
        QTableView::keyPressEvent(event);
}

void RowTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row())
        Q_EMIT rowChanged(current.row());
}

} // namespace ui
