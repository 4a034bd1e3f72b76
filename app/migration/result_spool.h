// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "migration/entry.h"
#include "migration/scratch_file.h"

#include <QByteArray>
#include <QMap>

#include <functional>

namespace migration
{

/// Takes results in the order they come and gives them back in the order of their rows, in a
/// scratch file. Any one thread at a time.
class ResultSpool
{
public:
    /// The first result of a row counts.
    void add(const EntryResult& result);
    /// An earlier run may have entered the row, which has no result yet.
    void doubt(qint64 row);
    /// Rows in doubt that have no result yet.
    [[nodiscard]] qint64 inDoubt() const { return m_inDoubt; }
    /// Every row from 1 to `rows`; one without a result comes as Unknown if it is in doubt, else as
    /// NotSent, `not_begun`. False if the scratch file fails, or as soon as `take` does.
    [[nodiscard]] bool each(qint64 rows, const std::function<bool(const EntryResult&)>& take);
    [[nodiscard]] bool isGood() const { return m_records.isGood() && m_places.isGood(); }
    /// Of those that have a result or are in doubt.
    [[nodiscard]] QMap<EntryOutcome, qint64> counts() const;

private:
    [[nodiscard]] bool flush();
    [[nodiscard]] std::optional<EntryResult> read(qint64 row, qint64 place) const;

    ScratchFile m_records;
    ScratchFile m_places; ///< a row's place among the records, and 1; or that it is in doubt
    QByteArray m_waiting;
    qint64 m_written = 0;
    qint64 m_inDoubt = 0;
    QMap<EntryOutcome, qint64> m_counts;
};

} // namespace migration
