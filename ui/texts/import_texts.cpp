// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/texts/import_texts.h"

#include "ui/texts/entry_texts.h"
#include "ui/texts/field_texts.h"

#include <QGuiApplication>
#include <QLocale>

#include <algorithm>

namespace ui::texts
{
namespace
{

QString importText(const char* text)
{
    return QCoreApplication::translate("Import", text);
}

QString encodingName(table::Encoding encoding)
{
    switch (encoding) {
    case table::Encoding::Utf8:
        return QStringLiteral("UTF-8");
    case table::Encoding::Utf16Le:
    case table::Encoding::Utf16Be:
        return QStringLiteral("UTF-16");
    case table::Encoding::Cp949:
        return QStringLiteral("CP949");
    }
    Q_UNREACHABLE();
}

QString separatorName(QChar separator)
{
    if (separator == u'\t')
        return importText(QT_TRANSLATE_NOOP("Import", "tabs"));
    if (separator == u';')
        return importText(QT_TRANSLATE_NOOP("Import", "semicolons"));
    return importText(QT_TRANSLATE_NOOP("Import", "commas"));
}

QString flawSentence(table::TableFlaw flaw)
{
    using table::TableFlaw;
    switch (flaw) {
    case TableFlaw::Unreadable:
        return importText(QT_TRANSLATE_NOOP("Import", "The file cannot be read. Check that it is "
                                                      "there and may be opened."));
    case TableFlaw::Empty:
        return importText(QT_TRANSLATE_NOOP("Import", "There is no customer in the file."));
    case TableFlaw::NotText:
        return importText(QT_TRANSLATE_NOOP(
            "Import", "This is not a text file. Save the table as CSV, then choose that."));
    case TableFlaw::WrongEncoding:
        return importText(QT_TRANSLATE_NOOP(
            "Import", "Letters of the file cannot be read. Save it as UTF-8, then choose it "
                      "again."));
    case TableFlaw::RowTooLong:
        return importText(QT_TRANSLATE_NOOP("Import", "A row is longer than 1 MB."));
    case TableFlaw::TooManyCells:
        return importText(QT_TRANSLATE_NOOP("Import", "A row has more than 1000 columns."));
    case TableFlaw::OpenQuote:
        return importText(QT_TRANSLATE_NOOP("Import", "A quotation mark is opened and nowhere "
                                                      "closed."));
    case TableFlaw::NotJson:
        return importText(
            QT_TRANSLATE_NOOP("Import", "This line is not the details of one customer in JSON."));
    case TableFlaw::NoHeader:
        return importText(
            QT_TRANSLATE_NOOP("Import", "The first row must name each column, and no name twice."));
    case TableFlaw::NoRoom:
        return importText(
            QT_TRANSLATE_NOOP("Import", "There is no room for temporary files on this computer. "
                                        "Make room, then choose the file again."));
    case TableFlaw::Changed:
        return importText(QT_TRANSLATE_NOOP(
            "Import", "The file was changed while it was in use. Choose it again."));
    }
    Q_UNREACHABLE();
}

QString headerSentence(const table::TableError& error)
{
    if (error.name.isEmpty())
        return importText(QT_TRANSLATE_NOOP("Import", "Column %1 has no name."))
            .arg(number(error.column));
    return importText(QT_TRANSLATE_NOOP("Import", "Column name “%1” appears twice."))
        .arg(shortened(error.name));
}

/// The first thing that is wrong. A result has no more than its code, so what a sentence names
/// beyond that comes from the form.
QString problemSentence(rules::ProblemKind kind, const rules::Field* field)
{
    const QString example = field ? field->example : QString();
    switch (kind) {
    case rules::ProblemKind::ForbiddenCharacter:
        return importText(QT_TRANSLATE_NOOP("Import", "A character here cannot be used."));
    case rules::ProblemKind::WrongFormat:
        return importText(QT_TRANSLATE_NOOP("Import", "Write it like this: %1")).arg(example);
    case rules::ProblemKind::NotADate:
        return importText(QT_TRANSLATE_NOOP("Import", "This is not a date. Write it like this: %1"))
            .arg(example);
    default:
        return sentence(rules::Problem{kind, example});
    }
}

QString codedSentence(const migration::EntryResult& result, const rules::Form& form)
{
    if (result.code == QLatin1String("more_cells_than_columns"))
        return importText(QT_TRANSLATE_NOOP("Import", "The row has more cells than columns."));
    for (int i = 0; i <= static_cast<int>(table::TableFlaw::Changed); ++i) {
        const auto flaw = static_cast<table::TableFlaw>(i);
        if (result.code == table::code(flaw))
            return flawSentence(flaw);
    }
    const auto kind = std::find_if(
        rules::allProblemKinds.begin(), rules::allProblemKinds.end(),
        [&](rules::ProblemKind candidate) { return result.code == rules::code(candidate); });
    return kind == rules::allProblemKinds.end()
               ? result.code
               : problemSentence(*kind, form.field(result.parameter));
}

QString invalidSentence(const migration::EntryResult& result, const rules::Form& form)
{
    const QString first = codedSentence(result, form);
    QStringList others;
    for (const QString& problem : result.message.split(u',', Qt::SkipEmptyParts))
        others << problem.trimmed().section(u' ', 0, 0);
    return others.isEmpty() ? first
                            : importText(QT_TRANSLATE_NOOP("Import", "%1 Also wrong: %2."))
                                  .arg(first, labels(others));
}

QString servicesSentence(const migration::EntryResult& result)
{
    if (result.message.isEmpty() && result.code == migration::refusedWithoutCode)
        return importText(QT_TRANSLATE_NOOP(
            "Import", "The service refused it without saying why. Check the details of this row, "
                      "then choose the file again."));
    return importText(QT_TRANSLATE_NOOP("Import", "The service says: “%1”"))
        .arg(result.message.isEmpty() ? result.code : result.message);
}

QString otherwiseSentence(const migration::EntryResult& result)
{
    if (result.sameAs > 0)
        return importText(QT_TRANSLATE_NOOP("Import", "The same person as in row %1, with other "
                                                      "details. This row was not sent: correct "
                                                      "the file, or enter it by hand."))
            .arg(number(result.sameAs));
    if (result.submissionId.isEmpty())
        return importText(QT_TRANSLATE_NOOP(
            "Import", "Sent before with other details, and not known yet whether it was entered. "
                      "This row was not sent: look for the customer at the service, or enter it by "
                      "hand."));
    return importText(QT_TRANSLATE_NOOP("Import", "Entered before with other details, as %1. This "
                                                  "row was not sent: correct it at the service, or "
                                                  "enter it by hand."))
        .arg(result.submissionId);
}

/// The words about a single customer end with a button that a file has not.
QString causeAdvice(session::ProblemCause cause)
{
    using session::ProblemCause;
    switch (cause) {
    case ProblemCause::InsecureEndpoint:
    case ProblemCause::UntrustedServer:
        return words(cause).next;
    case ProblemCause::NoConnection:
        return importText(QT_TRANSLATE_NOOP("Import", "Check the network connection."));
    case ProblemCause::WrongKey:
        return importText(QT_TRANSLATE_NOOP(
            "Import", "Ask the person who looks after this computer to check the key."));
    case ProblemCause::AddressNotAllowed:
        return importText(
            QT_TRANSLATE_NOOP("Import", "Ask the person who looks after this computer to have the "
                                        "address of this network allowed."));
    case ProblemCause::TooManyRequests:
    case ProblemCause::ServiceDown:
        return importText(QT_TRANSLATE_NOOP("Import", "Wait a minute."));
    case ProblemCause::Redirected:
    case ProblemCause::NoValidAnswer:
        return importText(QT_TRANSLATE_NOOP(
            "Import", "The network may want you to log in first: open any web page."));
    case ProblemCause::NotRecorded:
        return importText(QT_TRANSLATE_NOOP(
            "Import", "Check that the disk has room and is not write-protected."));
    default:
        return {};
    }
}

QString timeLeftSentence(std::chrono::seconds left)
{
    if (left < std::chrono::seconds(50))
        return importText(QT_TRANSLATE_NOOP("Import", "less than a minute left"));
    const auto minutes = std::chrono::round<std::chrono::minutes>(left).count();
    if (minutes < 60)
        return importText(QT_TRANSLATE_NOOP("Import", "about %1 min left")).arg(minutes);
    return importText(QT_TRANSLATE_NOOP("Import", "about %1 h %2 min left"))
        .arg(minutes / 60)
        .arg(minutes % 60);
}

} // namespace

QString formatSentence(const table::Format& format)
{
    if (format.layout == table::Layout::JsonLines)
        return importText(QT_TRANSLATE_NOOP("Import", "JSON, one customer a line, in %1."))
            .arg(encodingName(format.encoding));
    return importText(QT_TRANSLATE_NOOP("Import", "Text in %1, columns separated by %2."))
        .arg(encodingName(format.encoding), separatorName(format.separator));
}

QString sentence(const table::TableError& error)
{
    const QString flaw = error.column > 0 ? headerSentence(error) : flawSentence(error.flaw);
    return error.line == 0 ? flaw
                           : importText(QT_TRANSLATE_NOOP("Import", "Line %1: %2"))
                                 .arg(number(error.line), flaw);
}

QString labels(const QStringList& wireNames)
{
    QStringList all;
    for (const QString& wireName : wireNames)
        all << label(wireName);
    return all.join(QStringLiteral(", "));
}

QString shortened(const QString& name)
{
    constexpr qsizetype longest = 40;
    constexpr qsizetype end = 12; // the extension, and what tells one month's file from another's
    return name.size() <= longest ? name : name.left(longest - end - 1) + u'…' + name.right(end);
}

QString ofFile(const QString& file, const QString& sentence)
{
    if (file.isEmpty())
        return sentence;
    // A name in Latin letters in front must not turn round a line that is read from the right.
    constexpr QChar itsOwnWay(0x2068);
    constexpr QChar asBefore(0x2069);
    const QString name =
        QGuiApplication::isRightToLeft() ? itsOwnWay + shortened(file) + asBefore : shortened(file);
    return name + QStringLiteral(" · ") + sentence;
}

QString words(migration::EntryOutcome outcome)
{
    using migration::EntryOutcome;
    switch (outcome) {
    case EntryOutcome::Entered:
        return importText(QT_TRANSLATE_NOOP("Import", "Entered"));
    case EntryOutcome::AlreadyEntered:
        return importText(QT_TRANSLATE_NOOP("Import", "Was entered before"));
    case EntryOutcome::Refused:
        return importText(QT_TRANSLATE_NOOP("Import", "Refused by the service"));
    case EntryOutcome::NotSent:
        return importText(QT_TRANSLATE_NOOP("Import", "Not sent"));
    case EntryOutcome::Unknown:
        return importText(QT_TRANSLATE_NOOP("Import", "Not known if entered"));
    case EntryOutcome::Invalid:
        return importText(QT_TRANSLATE_NOOP("Import", "To be corrected"));
    case EntryOutcome::KnownOtherwise:
        return importText(QT_TRANSLATE_NOOP("Import", "Already known, details differ"));
    case EntryOutcome::Duplicate:
        return importText(QT_TRANSLATE_NOOP("Import", "Duplicate"));
    }
    Q_UNREACHABLE();
}

StatusSign sign(migration::EntryOutcome outcome)
{
    using migration::EntryOutcome;
    switch (outcome) {
    case EntryOutcome::Entered:
        return {Icon::Tick, Tone::Good};
    case EntryOutcome::AlreadyEntered:
        return {Icon::Tick, Tone::Neutral};
    case EntryOutcome::Refused:
    case EntryOutcome::Invalid:
        return {Icon::Cross, Tone::Bad};
    case EntryOutcome::NotSent:
    case EntryOutcome::Duplicate:
        return {Icon::Dash, Tone::Neutral};
    case EntryOutcome::Unknown:
    case EntryOutcome::KnownOtherwise:
        return {Icon::Exclamation, Tone::Attention};
    }
    Q_UNREACHABLE();
}

QString whySentence(const migration::EntryResult& result, const rules::Form& form)
{
    using migration::EntryOutcome;
    switch (result.outcome) {
    case EntryOutcome::Entered:
    case EntryOutcome::AlreadyEntered:
        return result.submissionId;
    case EntryOutcome::Refused:
        return servicesSentence(result);
    case EntryOutcome::NotSent:
        return importText(
            QT_TRANSLATE_NOOP("Import", "It was not entered. Choose the file again to send it."));
    case EntryOutcome::Unknown:
        return importText(QT_TRANSLATE_NOOP(
            "Import", "It is not known whether this customer was entered. Choose the file again: "
                      "the service is asked first. If it stays unknown, look for the customer "
                      "there."));
    case EntryOutcome::Invalid:
        return invalidSentence(result, form);
    case EntryOutcome::KnownOtherwise:
        return otherwiseSentence(result);
    case EntryOutcome::Duplicate:
        return importText(QT_TRANSLATE_NOOP("Import", "The same as row %1."))
            .arg(number(result.sameAs));
    }
    Q_UNREACHABLE();
}

QString matchingSentence(const migration::ColumnMatching& matching)
{
    QStringList sentences;
    if (!matching.missing.isEmpty())
        sentences << importText(QT_TRANSLATE_NOOP("Import", "Still needed: %1."))
                         .arg(labels(matching.missing));
    if (!matching.twice.isEmpty())
        sentences << importText(QT_TRANSLATE_NOOP("Import", "Chosen for more than one column: %1."))
                         .arg(labels(matching.twice));
    return sentences.join(u' ');
}

QString adviceSentence(const migration::EntryProblem& problem)
{
    if (problem.view.retryAfter)
        return waitSentence(*problem.view.retryAfter);
    if (problem.refusal == argos::MigrationRefusal::InvalidProject)
        return words(problem).next;
    if (problem.flaw)
        return *problem.flaw == argos::CipherFlaw::Damaged ? QString() : words(problem).next;
    return problem.refusal ? QString() : causeAdvice(problem.view.cause);
}

QString endSentence(const migration::EntryProblem& problem)
{
    QStringList sentences{
        importText(QT_TRANSLATE_NOOP("Import", "%1. The rows that are not "
                                               "entered yet stay unsent."))
            .arg(words(problem).happened),
        adviceSentence(problem),
        importText(QT_TRANSLATE_NOOP("Import", "Choose the same file again to send the rest."))};
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString paceSentence(const migration::SendTally& tally)
{
    QStringList parts;
    if (tally.perSecond > 0)
        parts << importText(QT_TRANSLATE_NOOP("Import", "%1 a second"))
                     .arg(QLocale().toString(tally.perSecond, 'f', tally.perSecond < 10 ? 1 : 0));
    if (tally.timeLeft)
        parts << timeLeftSentence(*tally.timeLeft);
    return parts.join(QStringLiteral(" · "));
}

QString behindSentence(migration::ImportState state, const migration::SendTally& tally)
{
    using migration::ImportState;
    const auto counted = [&tally](const char* sentence) {
        return importText(sentence).arg(number(tally.settled), number(tally.total));
    };
    switch (state) {
    case ImportState::Sending:
    case ImportState::Stopping:
        return counted(QT_TRANSLATE_NOOP("Import", "Import: %1 of %2"));
    case ImportState::Paused:
        return counted(QT_TRANSLATE_NOOP("Import", "Paused at %1 of %2"));
    case ImportState::Done:
    case ImportState::Failed:
        return importText(QT_TRANSLATE_NOOP("Import", "Import result"));
    case ImportState::NoFile:
    case ImportState::Matching:
    case ImportState::Checking:
    case ImportState::Checked:
        break;
    }
    return {};
}

QString number(qint64 count)
{
    return QLocale().toString(count);
}

migration::ReportWords reportWords()
{
    migration::ReportWords report;
    report.language = QLocale().name().section(u'_', 0, 0);
    report.title = importText(QT_TRANSLATE_NOOP("Import", "Verified customers, row by row"));
    report.columns = {importText(QT_TRANSLATE_NOOP("Import", "Row (header not counted)")),
                      importText(QT_TRANSLATE_NOOP("Import", "What became of it")),
                      importText(QT_TRANSLATE_NOOP("Import", "Submission ID")),
                      importText(QT_TRANSLATE_NOOP("Import", "Code")),
                      importText(QT_TRANSLATE_NOOP("Import", "Detail")),
                      importText(QT_TRANSLATE_NOOP("Import", "Message of the service")),
                      importText(QT_TRANSLATE_NOOP("Import", "Answer")),
                      importText(QT_TRANSLATE_NOOP("Import", "Same as row"))};
    for (const migration::EntryOutcome outcome : migration::allEntryOutcomes)
        report.outcomes.insert(outcome, words(outcome));
    report.onlyTroubles = importText(QT_TRANSLATE_NOOP(
        "Import", "Only the rows that need a person are listed here; the CSV file has all."));
    return report;
}

} // namespace ui::texts
