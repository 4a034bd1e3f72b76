// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "migration/report_words.h"
#include "migration/result_spool.h"

namespace migration
{

/// `row outcome submissionId code parameter message httpStatus sameAs`: the header of the CSV.
[[nodiscard]] QStringList reportColumns();

/// Where the reports of a file go: `<name>-report.csv` and `.html`, beside it or in `folder`.
struct ReportPaths {
    QString csv;
    QString page;
};
[[nodiscard]] ReportPaths reportPaths(const QString& file, const QString& folder);

/// They are not true any more.
void removeReport(const ReportPaths& paths);

/// Writes both, a line a row; the page has the sums on top and, over 20,000 rows, lists only those
/// that need attention, so many at the most. Nothing is personal but what a message of the service
/// may quote. Each file is there as a whole or, if it cannot be written, as it was before: then
/// false. Any thread.
[[nodiscard]] bool writeReport(const ReportPaths& paths, ResultSpool& results, qint64 rows,
                               const ReportWords& words);

} // namespace migration
