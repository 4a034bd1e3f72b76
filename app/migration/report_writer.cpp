// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "migration/report_writer.h"

namespace migration
{

ReportWriter::~ReportWriter()
{
    abandon();
}

void ReportWriter::write(const ReportPaths& paths, ResultSpool& results, qint64 rows,
                         const ReportWords& words)
{
    Q_ASSERT(!m_thread);
    m_thread.reset(QThread::create([this, paths, &results, rows, words, number = ++m_number] {
        const bool whole = writeReport(paths, results, rows, words);
        const auto tell = [this, whole, number] {
            if (number == m_number)
                finish(whole);
        };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    }));
    m_thread->setObjectName(QStringLiteral("report"));
    m_thread->start();
}

void ReportWriter::abandon()
{
    ++m_number;
    if (m_thread)
        m_thread->wait();
    m_thread.reset();
}

void ReportWriter::finish(bool whole)
{
    m_thread->wait();
    m_thread.reset();
    Q_EMIT written(whole);
}

} // namespace migration
