// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "camera/device_census.h"

#include <algorithm>

namespace camera
{

DeviceCensus::DeviceCensus(const QStringList& kindsAtStart)
{
    for (const QString& kind : kindsAtStart) {
        Count& count = m_counts[kind];
        ++count.listed;
        ++count.echoesToCome;
    }
}

QList<qsizetype> DeviceCensus::present(const QStringList& kinds)
{
    for (const QString& kind : kinds) {
        m_counts[kind]; // a new kind begins with nothing
    }
    for (auto it = m_counts.begin(); it != m_counts.end(); ++it) {
        update(it.value(), kinds.count(it.key()));
    }
    QList<qsizetype> places;
    QHash<QString, qsizetype> seen;
    for (qsizetype i = 0; i < kinds.size(); ++i) {
        if (++seen[kinds[i]] > m_counts.value(kinds[i]).surplus) {
            places.append(i);
        }
    }
    return places;
}

void DeviceCensus::update(Count& count, qsizetype listed)
{
    if (listed < count.listed) {
        count.echoesToCome =
            0; // echoes come first; a Qt that has none must not swallow a camera plugged in again
    } else {
        const qsizetype echoes = std::min(listed - count.listed, count.echoesToCome);
        count.echoesToCome -= echoes;
        count.surplus += echoes;
    }
    count.listed = listed;
}

} // namespace camera
