// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "main/import_lines.h"

#include "main/words.h"

#include "ui/texts/import_texts.h"

namespace program
{
namespace
{

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

QJsonObject sumOf(const migration::CheckTally& checked, const migration::SendTally& sent)
{
    const bool sends = sent.total > 0; // else there is what an earlier run has left
    const qint64 settled =
        sent.entered + sent.alreadyEntered + sent.refused + sent.unknown + sent.knownOtherwise;
    return {
        {QStringLiteral("rows"), checked.rows},
        {QStringLiteral("entered"), sent.entered},
        {QStringLiteral("alreadyEntered"), checked.alreadyEntered + sent.alreadyEntered},
        {QStringLiteral("knownOtherwise"), checked.knownOtherwise + sent.knownOtherwise},
        {QStringLiteral("refused"), sent.refused},
        {QStringLiteral("invalid"), checked.invalid},
        {QStringLiteral("duplicates"), checked.duplicates},
        {QStringLiteral("notSent"), sends ? sent.total - settled : checked.good},
        {QStringLiteral("unknown"), sends ? sent.unknown : checked.unknown},
    };
}

QJsonObject toJson(const table::TableError& error)
{
    QJsonObject line{{QStringLiteral("problem"), table::code(error.flaw)}};
    addCount(line, "line", error.line);
    return line;
}

QString sentence(const migration::CheckTally& tally)
{
    using ui::texts::number;
    const QString sums =
        Words::tr("%1 rows: %2 to be sent, %3 with mistakes, %4 there twice, %5 entered before.")
            .arg(number(tally.rows), number(tally.good + tally.unknown), number(tally.invalid),
                 number(tally.duplicates), number(tally.alreadyEntered));
    if (tally.knownOtherwise == 0)
        return sums;
    return sums + u' ' +
           Words::tr("%1 known with other details: not sent, see the report.")
               .arg(number(tally.knownOtherwise));
}

QString sentence(const migration::SendTally& tally)
{
    using ui::texts::number;
    return Words::tr("%1 of %2 · %3")
        .arg(number(tally.settled), number(tally.total), ui::texts::paceSentence(tally));
}

} // namespace program
