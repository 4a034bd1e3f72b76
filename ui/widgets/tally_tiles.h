// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace ui
{

/// One sum: how many, of what.
struct Tally {
    qint64 count = 0;
    QString caption;
    Tone tone = Tone::Neutral; ///< of the number, unless it is zero
};

/// Sums side by side, each a large number over its words. Cheap to set often.
class TallyTiles final : public QWidget
{
    Q_OBJECT

public:
    explicit TallyTiles(QWidget* parent = nullptr);

    void setTallies(const QList<Tally>& tallies);

private:
    struct Tile {
        QWidget* box = nullptr;
        QLabel* number = nullptr;
        QLabel* caption = nullptr;
    };

    void addTile();

    QHBoxLayout* m_row;
    QList<Tile> m_tiles;
};

} // namespace ui
