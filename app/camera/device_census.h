// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QStringList>

namespace camera
{

/// Tells which entries of Qt 6.4's list of cameras are there in fact. That list names cameras which
/// were there at start once more as soon as the event loop runs, and takes only one of the two
/// entries away when such a camera is unplugged. A `kind` is what tells one entry from another:
/// name and formats. Of several of a kind the last ones are taken, for those are the newest.
class DeviceCensus
{
public:
    /// From the first list that this process got.
    explicit DeviceCensus(const QStringList& kindsAtStart);

    /// The places in `kinds`, the list of now, of the devices that are there; ascending. Call it
    /// for every change of the list.
    [[nodiscard]] QList<qsizetype> present(const QStringList& kinds);

private:
    struct Count {
        qsizetype listed = 0;
        qsizetype echoesToCome = 0; ///< second entries of devices that were there at start
        qsizetype surplus = 0;      ///< entries with no device of their own
    };
    static void update(Count& count, qsizetype listed);

    QHash<QString, Count> m_counts;
};

} // namespace camera
