// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/journal_connection.h"

#include <QList>
#include <QSqlQuery>

#include <type_traits>

namespace store
{

/// The rest of the rows, each as `read(rows)` makes an optional of it. Damaged if one makes no
/// sense.
template<class Read> auto allFrom(QSqlQuery& rows, const Read& read)
{
    using Record = typename std::invoke_result_t<Read, const QSqlQuery&>::value_type;
    QList<Record> all;
    while (rows.next()) {
        const auto one = read(rows);
        if (!one)
            return JournalResult<QList<Record>>(base::fail(JournalError::Damaged));
        all.append(*one);
    }
    if (const auto flaw = flawOf(rows))
        return JournalResult<QList<Record>>(base::fail(*flaw));
    return JournalResult<QList<Record>>(all);
}

} // namespace store
