// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "main/import_lines.h"

#include "main/words.h"

#include <QLocale>

namespace program
{
namespace
{

using table::TableFlaw;

QLatin1String code(TableFlaw flaw)
{
    switch (flaw) {
    case TableFlaw::Unreadable:
        return QLatin1String("unreadable");
    case TableFlaw::Empty:
        return QLatin1String("empty");
    case TableFlaw::NotText:
        return QLatin1String("not_text");
    case TableFlaw::WrongEncoding:
        return QLatin1String("wrong_encoding");
    case TableFlaw::RowTooLong:
        return QLatin1String("row_too_long");
    case TableFlaw::TooManyCells:
        return QLatin1String("too_many_cells");
    case TableFlaw::OpenQuote:
        return QLatin1String("open_quote");
    case TableFlaw::NotJson:
        return QLatin1String("not_json");
    case TableFlaw::NoHeader:
        return QLatin1String("no_header");
    case TableFlaw::Changed:
        return QLatin1String("changed");
    }
    Q_UNREACHABLE();
}

QString number(qint64 count)
{
    return QLocale().toString(count);
}

void addText(QJsonObject& line, const char* name, const QString& text)
{
    if (!text.isEmpty())
        line[QLatin1String(name)] = text;
}

void addCount(QJsonObject& line, const char* name, qint64 count)
{
    if (count != 0)
        line[QLatin1String(name)] = count;
}

} // namespace

QJsonObject toJson(const migration::EntryResult& result)
{
    QJsonObject line{{QStringLiteral("row"), result.row},
                     {QStringLiteral("outcome"), migration::code(result.outcome)}};
    addText(line, "submissionId", result.submissionId);
    addText(line, "code", result.code);
    addText(line, "parameter", result.parameter);
    addText(line, "message", result.message);
    addCount(line, "httpStatus", result.httpStatus);
    addCount(line, "sameAs", result.sameAs);
    return line;
}

QJsonObject sumOf(const migration::ImportRun& run)
{
    const migration::CheckTally& checked = run.checkTally();
    const migration::SendTally& sent = run.sendTally();
    QJsonObject line{
        {QStringLiteral("rows"), checked.rows},
        {QStringLiteral("entered"), sent.entered},
        {QStringLiteral("alreadyEntered"), checked.alreadyEntered + sent.alreadyEntered},
        {QStringLiteral("refused"), sent.refused},
        {QStringLiteral("invalid"), checked.invalid},
        {QStringLiteral("duplicates"), checked.duplicates},
        {QStringLiteral("notSent"), sent.total - sent.settled + sent.notSent},
        {QStringLiteral("unknown"), sent.unknown},
    };
    addText(line, "report", run.reportPath());
    return line;
}

QJsonObject toJson(const table::TableError& error)
{
    QJsonObject line{{QStringLiteral("problem"), code(error.flaw)}};
    addCount(line, "line", error.line);
    return line;
}

QString sentence(const table::TableError& error)
{
    switch (error.flaw) {
    case TableFlaw::Unreadable:
        return Words::tr("The file cannot be read.");
    case TableFlaw::Empty:
        return Words::tr("There are no customers in the file.");
    case TableFlaw::NotText:
        return Words::tr("The file is not text. Save the table as CSV and use that.");
    case TableFlaw::WrongEncoding:
        return Words::tr("Line %1 has characters that cannot be read. Save the file as UTF-8.")
            .arg(error.line);
    case TableFlaw::RowTooLong:
        return Words::tr("The row in line %1 is far too long.").arg(error.line);
    case TableFlaw::TooManyCells:
        return Words::tr("The row in line %1 has far too many columns.").arg(error.line);
    case TableFlaw::OpenQuote:
        return Words::tr("A quotation mark that opens in line %1 is never closed.").arg(error.line);
    case TableFlaw::NotJson:
        return Words::tr("Line %1 is not a JSON object of texts.").arg(error.line);
    case TableFlaw::NoHeader:
        return Words::tr("The first row must name the columns, each once.");
    case TableFlaw::Changed:
        return Words::tr("The file has been changed meanwhile. Nothing more is sent of it; start "
                         "again with the file as it is now.");
    }
    Q_UNREACHABLE();
}

QString sentence(const migration::CheckTally& tally)
{
    return Words::tr("%1 rows: %2 to be sent, %3 with mistakes, %4 there twice, %5 entered before.")
        .arg(number(tally.rows), number(tally.good + tally.unknown), number(tally.invalid),
             number(tally.duplicates), number(tally.alreadyEntered));
}

QString sentence(const migration::SendTally& tally)
{
    const QString line = Words::tr("%1 of %2, %3 a second")
                             .arg(number(tally.settled), number(tally.total),
                                  number(static_cast<qint64>(tally.perSecond)));
    if (!tally.timeLeft)
        return line;
    const auto seconds = static_cast<int>(tally.timeLeft->count());
    return line + Words::tr(", %1 min %2 s left").arg(seconds / 60).arg(seconds % 60);
}

} // namespace program
