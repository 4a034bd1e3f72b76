// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/column_model.h"

#include "ui/texts/field_texts.h"
#include "ui/texts/masking.h"
#include "ui/theme.h"
#include "ui/widgets/icon.h"

#include <QGuiApplication>

namespace ui
{
namespace
{

constexpr int columnSignSize = 20;
constexpr qsizetype longestSample = 80;

} // namespace

void ColumnModel::setPreview(const migration::Preview& preview, const rules::Form& form)
{
    beginResetModel();
    m_preview = preview;
    m_form = form;
    m_matching = {};
    m_revealed = false;
    endResetModel();
}

void ColumnModel::setMatching(const migration::ColumnMatching& matching)
{
    m_matching = matching;
    tellChanged();
}

void ColumnModel::setRevealed(bool revealed)
{
    m_revealed = revealed;
    tellChanged();
}

void ColumnModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    tellChanged();
}

void ColumnModel::tellChanged()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QString ColumnModel::columnName(int row) const
{
    return m_preview.columns.value(row);
}

QString ColumnModel::wireName(int row) const
{
    return m_matching.wireNames.value(columnName(row));
}

int ColumnModel::firstDoubtful() const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_matching.twice.contains(wireName(row)))
            return row;
    }
    for (int row = 0; !m_matching.missing.isEmpty() && row < rowCount(); ++row) {
        if (wireName(row).isEmpty())
            return row;
    }
    return -1;
}

int ColumnModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_preview.columns.size());
}

int ColumnModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : FirstSample + SampleCount;
}

// Of a column that is left out nothing is known; a number is the kind that masks most of it.
QString ColumnModel::sample(int row, int at) const
{
    const QString value = m_preview.rows.value(at).value(row).simplified().left(longestSample);
    if (m_revealed)
        return value;
    const rules::Field* field = m_form.field(wireName(row));
    return texts::masked(field ? field->kind : rules::FieldKind::Number, value);
}

QString ColumnModel::text(int row, int column) const
{
    if (column == Name)
        return columnName(row);
    if (column != Detail)
        return sample(row, column - FirstSample);
    const QString wire = wireName(row);
    return wire.isEmpty() ? tr("left out") : texts::label(wire);
}

QVariant ColumnModel::sign(int row) const
{
    const QString wire = wireName(row);
    const bool twice = m_matching.twice.contains(wire);
    const Icon icon = wire.isEmpty() ? Icon::Dash : twice ? Icon::Exclamation : Icon::Tick;
    const Tone tone = wire.isEmpty() ? Tone::Neutral : twice ? Tone::Attention : Tone::Good;
    return iconPixmap(icon, toneColors(currentTokens(), tone).ink, columnSignSize,
                      qGuiApp->devicePixelRatio());
}

QVariant ColumnModel::data(const QModelIndex& index, int role) const
{
    if (role == Qt::DecorationRole && index.column() == Detail)
        return sign(index.row());
    if (role == Qt::ForegroundRole && index.column() >= FirstSample)
        return currentTokens().muted;
    if (role == Qt::DisplayRole)
        return text(index.row(), index.column());
    return {};
}

QVariant ColumnModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == Name)
        return tr("Column of the file");
    if (section == Detail)
        return tr("Detail");
    return tr("Row %1").arg(section - FirstSample + 1);
}

} // namespace ui
