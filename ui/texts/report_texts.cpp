// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/texts/report_texts.h"

#include "ui/texts/import_texts.h"

#include <QCoreApplication>
#include <QLocale>

namespace ui::texts
{
namespace
{

QString reportText(const char* source)
{
    return QCoreApplication::translate("Report", source);
}

} // namespace

migration::ReportWords reportWords()
{
    using migration::EntryOutcome;
    migration::ReportWords all;
    all.language = QLocale().bcp47Name();
    all.title = reportText(QT_TRANSLATE_NOOP("Report", "Customers entered from a file"));
    all.columns = {
        reportText(QT_TRANSLATE_NOOP("Report", "Row")),
        reportText(QT_TRANSLATE_NOOP("Report", "What became of it")),
        reportText(QT_TRANSLATE_NOOP("Report", "Submission ID")),
        reportText(QT_TRANSLATE_NOOP("Report", "Code")),
        reportText(QT_TRANSLATE_NOOP("Report", "Parameter")),
        reportText(QT_TRANSLATE_NOOP("Report", "Message")),
        reportText(QT_TRANSLATE_NOOP("Report", "HTTP status")),
        reportText(QT_TRANSLATE_NOOP("Report", "Same as row")),
    };
    for (const EntryOutcome outcome :
         {EntryOutcome::Entered, EntryOutcome::AlreadyEntered, EntryOutcome::Refused,
          EntryOutcome::NotSent, EntryOutcome::Unknown, EntryOutcome::Invalid,
          EntryOutcome::Duplicate})
        all.outcomes.insert(outcome, words(outcome));
    all.onlyTroubles = reportText(QT_TRANSLATE_NOOP(
        "Report", "Only the rows that need attention are listed here; all of them are in the CSV "
                  "file beside this page."));
    return all;
}

} // namespace ui::texts
