// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/trouble_model.h"

#include "ui/texts/field_texts.h"
#include "ui/texts/import_texts.h"

#include <QGuiApplication>

namespace ui
{
namespace
{

constexpr int signSize = 20;

} // namespace

void TroubleModel::setForm(const rules::Form& form)
{
    m_form = form;
}

// The list only ever grows while a run goes on; then what was there stays, and with it the place in
// it that is being read.
void TroubleModel::setTroubles(const QList<migration::EntryResult>& troubles)
{
    const auto before = static_cast<int>(m_troubles.size());
    const auto now = static_cast<int>(troubles.size());
    const bool grew =
        now >= before &&
        (before == 0 || (troubles.at(before - 1).row == m_troubles.at(before - 1).row &&
                         troubles.at(0).row == m_troubles.at(0).row));
    if (grew && now == before)
        return;
    if (grew)
        beginInsertRows({}, before, now - 1);
    else
        beginResetModel();
    m_troubles = troubles;
    if (grew)
        endInsertRows();
    else
        endResetModel();
}

void TroubleModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_troubles.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QString TroubleModel::rowWords(int row) const
{
    if (row < 0 || row >= m_troubles.size())
        return {};
    const migration::EntryResult& trouble = m_troubles.at(row);
    QStringList parts{tr("Row %1").arg(text(trouble, Row)), text(trouble, Outcome),
                      text(trouble, Field)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · ")) + u'\n' + text(trouble, Why);
}

int TroubleModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_troubles.size());
}

int TroubleModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString TroubleModel::text(const migration::EntryResult& trouble, int column) const
{
    switch (column) {
    case Row:
        return texts::number(trouble.row);
    case Outcome:
        return texts::words(trouble.outcome);
    case Field:
        return trouble.parameter.isEmpty() ? QString() : texts::label(trouble.parameter);
    default:
        return texts::whySentence(trouble, m_form);
    }
}

QVariant TroubleModel::data(const QModelIndex& index, int role) const
{
    const migration::EntryResult& trouble = m_troubles.at(index.row());
    if (role == Qt::DecorationRole && index.column() == Outcome) {
        const texts::StatusSign sign = texts::sign(trouble.outcome);
        return iconPixmap(sign.icon, toneColors(currentTokens(), sign.tone).ink, signSize,
                          qGuiApp->devicePixelRatio());
    }
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(trouble, index.column());
    return {};
}

QVariant TroubleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Row:
        return tr("Row");
    case Outcome:
        return tr("What is the matter");
    case Field:
        return tr("Detail");
    default:
        return tr("Why");
    }
}

} // namespace ui
