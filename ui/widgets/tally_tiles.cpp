// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/tally_tiles.h"

#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace ui
{
namespace
{

QString toneName(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return QStringLiteral("good");
    case Tone::Attention:
        return QStringLiteral("attention");
    case Tone::Bad:
        return QStringLiteral("bad");
    case Tone::Neutral:
    case Tone::Info:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

TallyTiles::TallyTiles(QWidget* parent)
    : QWidget(parent),
      m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(measure::card);
}

void TallyTiles::addTile()
{
    Tile tile{new QWidget, makeLabel(Look::Sum), makeLabel(Look::Note)};
    tile.number->setWordWrap(false);
    auto* column = new QVBoxLayout(tile.box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(tile.number);
    column->addWidget(tile.caption);
    column->addStretch(1);
    m_row->addWidget(tile.box, 1);
    m_tiles.append(tile);
}

void TallyTiles::setTallies(const QList<Tally>& tallies)
{
    while (m_tiles.size() < tallies.size())
        addTile();
    for (qsizetype i = 0; i < m_tiles.size(); ++i) {
        const Tile& tile = m_tiles[i];
        tile.box->setVisible(i < tallies.size());
        if (i >= tallies.size())
            continue;
        const Tally& tally = tallies[i];
        tile.number->setText(QLocale().toString(tally.count));
        setStyleProperty(tile.number, "tone", tally.count == 0 ? QString() : toneName(tally.tone));
        tile.caption->setText(tally.caption);
        tile.box->setAccessibleName(tally.caption + QStringLiteral(": ") + tile.number->text());
    }
}

} // namespace ui
