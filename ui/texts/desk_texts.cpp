// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/texts/desk_texts.h"

#include "ui/texts/case_facts.h"
#include "ui/texts/problem_texts.h"
#include "ui/texts/retry_texts.h"

#include <QCoreApplication>

namespace ui::texts
{
namespace
{

using session::CaseStanding;

QString deskText(const char* text)
{
    return QCoreApplication::translate("Desk", text);
}

QString timeLeftWords(std::chrono::seconds left)
{
    if (left.count() <= 0)
        return deskText(QT_TRANSLATE_NOOP("Desk", "no time left"));
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(left).count();
    return minutes < 60 ? deskText(QT_TRANSLATE_NOOP("Desk", "%1 min left")).arg(minutes)
                        : deskText(QT_TRANSLATE_NOOP("Desk", "%1 h %2 min left"))
                              .arg(minutes / 60)
                              .arg(minutes % 60);
}

QString questionWords(session::Question question)
{
    switch (question) {
    case session::Question::None:
        break;
    case session::Question::UnderWay:
        return deskText(QT_TRANSLATE_NOOP("Desk", "asking the service"));
    case session::Question::Unanswered:
        return deskText(QT_TRANSLATE_NOOP("Desk", "no answer when last asked"));
    }
    return {};
}

/// A code of the service that nobody has described is better than nothing.
QString reasonWords(const session::CaseRow& row)
{
    if (row.standing == CaseStanding::Held)
        return deskText(
            QT_TRANSLATE_NOOP("Desk", "The answer was lost; send it when you are ready"));
    const auto cause = session::problemCauseFrom(row.reason);
    if (cause)
        return words(*cause).happened;
    const RetryCause retry = retryCause({row.reason, {}});
    return retry == RetryCause::Other ? row.reason : words(retry).title;
}

QString counted(const char* text, int count)
{
    return QCoreApplication::translate("Desk", text, nullptr, count);
}

} // namespace

QString words(CaseStanding standing, store::CaseKind kind)
{
    const bool entered = kind == store::CaseKind::Migration;
    switch (standing) {
    case CaseStanding::Open:
        return deskText(QT_TRANSLATE_NOOP("Desk", "Not sent yet"));
    case CaseStanding::AnotherPhoto:
        return words(session::CaseStatus::Incomplete).title;
    case CaseStanding::Waiting:
        return deskText(QT_TRANSLATE_NOOP("Desk", "Waiting to be sent"));
    case CaseStanding::Held:
        return deskText(QT_TRANSLATE_NOOP("Desk", "Not counted, waits for you"));
    case CaseStanding::Unreadable:
        return deskText(QT_TRANSLATE_NOOP("Desk", "Waiting, but the key to its data is missing"));
    case CaseStanding::BeingSent:
        return deskText(QT_TRANSLATE_NOOP("Desk", "Being sent"));
    case CaseStanding::InDoubt:
        return deskText(QT_TRANSLATE_NOOP("Desk", "Sent, answer unknown"));
    case CaseStanding::Pending:
        return words(session::CaseStatus::Pending).title;
    case CaseStanding::Approved:
        return entered ? deskText(QT_TRANSLATE_NOOP("Desk", "Entered as approved"))
                       : words(session::CaseStatus::Approved).title;
    case CaseStanding::Rejected:
        return entered ? deskText(QT_TRANSLATE_NOOP("Desk", "Entered as rejected"))
                       : words(session::CaseStatus::Rejected).title;
    case CaseStanding::Expired:
        return deskText(QT_TRANSLATE_NOOP("Desk", "Time ran out"));
    case CaseStanding::Abandoned:
        return deskText(QT_TRANSLATE_NOOP("Desk", "Ended at this desk"));
    }
    Q_UNREACHABLE();
}

StatusSign sign(CaseStanding standing)
{
    switch (standing) {
    case CaseStanding::Open:
        return {Icon::Document, Tone::Info};
    case CaseStanding::AnotherPhoto:
        return sign(session::CaseStatus::Incomplete);
    case CaseStanding::Waiting:
    case CaseStanding::BeingSent:
        return {Icon::Send, Tone::Info};
    case CaseStanding::Held:
    case CaseStanding::Unreadable:
    case CaseStanding::InDoubt:
        return {Icon::Exclamation, Tone::Attention};
    case CaseStanding::Pending:
        return sign(session::CaseStatus::Pending);
    case CaseStanding::Approved:
        return sign(session::CaseStatus::Approved);
    case CaseStanding::Rejected:
        return sign(session::CaseStatus::Rejected);
    case CaseStanding::Expired:
    case CaseStanding::Abandoned:
        return {Icon::Dash, Tone::Neutral};
    }
    Q_UNREACHABLE();
}

QString subjectLine(const session::CaseRow& row)
{
    const auto type = rules::idTypeFrom(row.idType);
    const QString id = row.issuingCountry.isEmpty() ? QString() : idLine(row.issuingCountry, type);
    return id.isEmpty() ? row.submissionId : row.submissionId + QStringLiteral(" · ") + id;
}

QString detailLine(const session::CaseRow& row)
{
    QStringList parts{localTime(row.changedAt)};
    if (row.timeLeft)
        parts << timeLeftWords(*row.timeLeft);
    parts << questionWords(row.question) << reasonWords(row);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString waitingSentences(const session::WaitingCases::Counts& counts)
{
    QStringList lines;
    if (counts.waiting > 0)
        lines << counted(QT_TRANSLATE_N_NOOP("Desk", "%n case(s) wait for the network and will be "
                                                     "sent by the program."),
                         counts.waiting);
    if (counts.held > 0)
        lines << counted(QT_TRANSLATE_N_NOOP("Desk", "%n case(s) need you: send or open them."),
                         counts.held);
    if (counts.expired > 0)
        lines << counted(QT_TRANSLATE_N_NOOP("Desk", "%n case(s) could not be sent in time. Begin "
                                                     "with the first step again."),
                         counts.expired);
    return lines.join(u'\n');
}

QString listSentence(store::JournalError error)
{
    if (error == store::JournalError::Locked)
        return deskText(QT_TRANSLATE_NOOP(
            "Desk", "Another program holds the journal: this list may be out of date."));
    return deskText(QT_TRANSLATE_NOOP(
        "Desk", "The journal cannot be read: this list may be out of date. Tell support."));
}

} // namespace ui::texts
