// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "migration/report.h"

#include "table/csv_writer.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace migration
{
namespace
{

constexpr qint64 mostPageRows = 20'000;

QString numberText(qint64 number)
{
    return number == 0 ? QString() : QString::number(number);
}

QStringList cellsOf(const EntryResult& result, const QString& outcome)
{
    return {QString::number(result.row),
            outcome,
            result.submissionId,
            result.code,
            result.parameter,
            result.message,
            numberText(result.httpStatus),
            numberText(result.sameAs)};
}

/// A file that is there once it is finished.
class Target
{
public:
    explicit Target(const QString& path)
        : m_file(path)
    {
        // Nobody else's business: ids of customers, and what the service says of them.
        m_good = m_file.open(QIODevice::WriteOnly) &&
                 m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }

    QSaveFile& device() { return m_file; }
    bool write(const QString& text)
    {
        const QByteArray bytes = text.toUtf8();
        m_good = m_good && m_file.write(bytes) == bytes.size();
        return m_good;
    }
    bool isOpen() const { return m_good; }
    bool finish(bool complete)
    {
        if (!m_file.isOpen())
            return false;
        if (!complete || !m_good) {
            m_file.cancelWriting();
            (void)m_file.commit();
            return false;
        }
        return m_file.commit();
    }

private:
    QSaveFile m_file;
    bool m_good;
};

bool writeCsv(const QString& path, ResultSpool& results, qint64 rows)
{
    Target target(path);
    if (!target.isOpen())
        return false;
    table::CsvWriter writer(target.device());
    const bool complete =
        writer.write(reportColumns()) && results.each(rows, [&writer](const EntryResult& result) {
            return writer.write(cellsOf(result, code(result.outcome)));
        });
    return target.finish(complete);
}

QString element(QLatin1String tag, const QString& text)
{
    return QStringLiteral("<%1>%2</%1>").arg(tag, text.toHtmlEscaped());
}

QString wordOf(EntryOutcome outcome, const ReportWords& words)
{
    return words.outcomes.value(outcome, code(outcome));
}

QString tableRow(const EntryResult& result, const ReportWords& words)
{
    const QStringList cells = cellsOf(result, wordOf(result.outcome, words));
    QString line = QStringLiteral("<tr class=\"%1\"><th scope=\"row\">%2</th>")
                       .arg(code(result.outcome), cells.first());
    for (const QString& cell : cells.mid(1))
        line += element(QLatin1String("td"), cell);
    return line + QLatin1String("</tr>\n");
}

QString sums(const ResultSpool& results, qint64 rows, const ReportWords& words)
{
    QMap<EntryOutcome, qint64> counts = results.counts();
    qint64 told = 0;
    for (const qint64 count : std::as_const(counts))
        told += count;
    counts[EntryOutcome::NotSent] += rows - told; // never begun
    QString list = QStringLiteral("<ul>\n");
    for (const EntryOutcome outcome : allEntryOutcomes) {
        if (counts.value(outcome) > 0)
            list += element(QLatin1String("li"),
                            QStringLiteral("%1: %2").arg(wordOf(outcome, words),
                                                         QString::number(counts.value(outcome)))) +
                    u'\n';
    }
    return list + QLatin1String("</ul>\n");
}

QString pageHead(const ReportWords& words)
{
    const QString title =
        words.title.isEmpty() ? QStringLiteral("import") : words.title.toHtmlEscaped();
    return QStringLiteral(R"(<!DOCTYPE html>
<html lang="%1">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>%2</title>
<style>
:root { color-scheme: light dark; }
body { font: 16px/1.4 sans-serif; margin: 1.5em; }
table { border-collapse: collapse; }
th, td { padding: .2em .7em; text-align: start; vertical-align: top; border-bottom: 1px solid #8888; }
thead th { position: sticky; top: 0; background: Canvas; }
.refused, .invalid, .unknown, .known_otherwise { font-weight: bold; }
</style>
</head>
<body>
<h1>%2</h1>
)")
        .arg(words.language.toHtmlEscaped(), title);
}

QString tableHead(const ReportWords& words)
{
    const QStringList names =
        words.columns.size() == reportColumns().size() ? words.columns : reportColumns();
    QString head = QStringLiteral("<table>\n<thead><tr>");
    for (const QString& name : names)
        head += QStringLiteral("<th scope=\"col\">%1</th>").arg(name.toHtmlEscaped());
    return head + QLatin1String("</tr></thead>\n<tbody>\n");
}

bool writePage(const QString& path, ResultSpool& results, qint64 rows, const ReportWords& words)
{
    Target target(path);
    const bool onlyTroubles = rows > mostPageRows;
    (void)target.write(pageHead(words) + sums(results, rows, words));
    if (onlyTroubles && !words.onlyTroubles.isEmpty())
        (void)target.write(element(QLatin1String("p"), words.onlyTroubles) + u'\n');
    (void)target.write(tableHead(words));
    qint64 listed = 0;
    const bool complete = target.isOpen() && results.each(rows, [&](const EntryResult& result) {
        const bool wanted = !onlyTroubles || needsAttention(result.outcome);
        return !wanted || listed++ >= mostPageRows || target.write(tableRow(result, words));
    });
    (void)target.write(QStringLiteral("</tbody>\n</table>\n</body>\n</html>\n"));
    return target.finish(complete);
}

} // namespace

QStringList reportColumns()
{
    return {QStringLiteral("row"),          QStringLiteral("outcome"),
            QStringLiteral("submissionId"), QStringLiteral("code"),
            QStringLiteral("parameter"),    QStringLiteral("message"),
            QStringLiteral("httpStatus"),   QStringLiteral("sameAs")};
}

ReportPaths reportPaths(const QString& file, const QString& folder)
{
    const QFileInfo info(file);
    const QDir place(folder.isEmpty() ? info.absolutePath() : folder);
    const QString name = info.completeBaseName() + QLatin1String("-report");
    return {place.filePath(name + QLatin1String(".csv")),
            place.filePath(name + QLatin1String(".html"))};
}

void removeReport(const ReportPaths& paths)
{
    QFile::remove(paths.csv);
    QFile::remove(paths.page);
}

bool writeReport(const ReportPaths& paths, ResultSpool& results, qint64 rows,
                 const ReportWords& words)
{
    const bool csv = writeCsv(paths.csv, results, rows);
    const bool page = writePage(paths.page, results, rows, words);
    return csv && page;
}

} // namespace migration
