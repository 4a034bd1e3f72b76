// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "migration/report.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace migration
{

/// Writes one report after another in a thread of its own, because a million rows take seconds.
/// Lives on the GUI thread.
class ReportWriter final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~ReportWriter() override;

    /// As writeReport(). `results` is there, and left alone, until written() or abandon(). Not
    /// while another one is being written.
    void write(const ReportPaths& paths, ResultSpool& results, qint64 rows,
               const ReportWords& words);
    /// Waits for the report in work; nothing is told of it any more.
    void abandon();

Q_SIGNALS:
    void written(bool whole);

private:
    void finish(bool whole);

    std::unique_ptr<QThread> m_thread;
    quint64 m_number = 0; ///< of the report in work
};

} // namespace migration
