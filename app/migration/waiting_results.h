// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "migration/entry.h"

#include <QList>
#include <QMutex>
#include <QMutexLocker>

#include <utility>

namespace migration
{

/// Rows that one thread has settled, until another one tells of them.
class WaitingResults
{
public:
    void add(const EntryResult& result)
    {
        const QMutexLocker lock(&m_lock);
        m_results.append(result);
    }
    QList<EntryResult> take()
    {
        const QMutexLocker lock(&m_lock);
        return std::exchange(m_results, {});
    }

private:
    QMutex m_lock;
    QList<EntryResult> m_results;
};

} // namespace migration
