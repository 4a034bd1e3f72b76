// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "migration/entry_key.h"
#include "migration/scratch_file.h"

#include <optional>
#include <vector>

namespace migration
{

/// What the dry run has decided of a row.
enum class RowVerdict : quint8 { Send, Invalid, Duplicate, AlreadyEntered, KnownOtherwise };

/// One verdict a row and the keys of what was judged, in a scratch file: by it the second reading
/// of a file knows what to send, and notices if a row is no longer the one that was judged. Any one
/// thread at a time.
class RowLedger
{
public:
    struct Line {
        EntryKey key{};
        RowVerdict verdict = RowVerdict::Invalid;
        std::optional<PersonKey> person{};
        qint64 samePersonAs = 0; ///< an earlier row of the file; 0: none
    };

    /// Of the next row, from 1. False if the scratch file fails.
    [[nodiscard]] bool append(const Line& line);
    /// Rows may come in no order.
    [[nodiscard]] bool mark(qint64 row, RowVerdict verdict);
    [[nodiscard]] bool markSamePerson(qint64 row, qint64 as);
    /// Nothing if there is no such row, or the scratch file fails. Fast if rows are asked for in
    /// their order.
    [[nodiscard]] std::optional<Line> at(qint64 row) const;
    [[nodiscard]] qint64 rows() const { return m_rows; }

private:
    static constexpr qint64 pageLines = 1024;

    [[nodiscard]] bool open(qint64 page) const;
    [[nodiscard]] bool close() const;
    [[nodiscard]] Line* placeOf(qint64 row) const;
    template<class Change> [[nodiscard]] bool change(qint64 row, Change change);

    mutable ScratchFile m_file;
    mutable std::vector<Line> m_page = std::vector<Line>(pageLines);
    mutable qint64 m_pageNumber = 0;
    mutable bool m_pageChanged = false;
    qint64 m_rows = 0;
};

} // namespace migration
