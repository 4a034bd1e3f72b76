// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "main/case_journal.h"
#include "main/configuration.h"
#include "main/console.h"
#include "main/result_json.h"
#include "main/rule_packs.h"
#include "main/service_link.h"
#include "main/submit_preparation.h"
#include "main/verbs.h"
#include "main/words.h"

#include "ui/texts/problem_texts.h"
#include "ui/texts/status_texts.h"

#include <QJsonArray>

namespace program
{
namespace
{

constexpr int notSentOrUnknown = 5;

int exitCode(session::CaseStatus status)
{
    switch (status) {
    case session::CaseStatus::Approved:
    case session::CaseStatus::Pending:
        return 0;
    case session::CaseStatus::Rejected:
        return 3;
    case session::CaseStatus::Incomplete:
        return 4;
    }
    Q_UNREACHABLE();
}

int notSent(const base::SubmissionId& id, const char* problem, const QString& words)
{
    writeLine(QJsonObject{{QStringLiteral("submissionId"), id.text()},
                          {QStringLiteral("problem"), QLatin1String(problem)}});
    say(words);
    return notSentOrUnknown;
}

void forgetEnded(store::Journal& journal, const session::Policy& policy, const base::Clock& clock)
{
    const std::chrono::seconds kept = policy.retention;
    if (!journal.forgetEndedBy(clock.now().addSecs(-kept.count())))
        say(Words::tr("What is kept of earlier cases could not be deleted now."));
}

int refuse(const Refusal& refusal)
{
    QJsonObject line{{QStringLiteral("problem"), refusal.code}};
    if (!refusal.fields.isEmpty())
        line[QStringLiteral("fields")] = QJsonArray::fromStringList(refusal.fields);
    writeLine(line);
    say(refusal.sentence);
    return invalidInput;
}

int tell(const base::SubmissionId& id, const session::HeadlessSubmission::Ending& ending)
{
    QJsonObject line = std::visit([](const auto& view) { return toJson(view); }, ending);
    line[QStringLiteral("submissionId")] = id.text();
    writeLine(line);
    if (const auto* result = std::get_if<session::ResultView>(&ending)) {
        say(ui::texts::words(result->status).title);
        return exitCode(result->status);
    }
    const auto& problem = std::get<session::ProblemView>(ending);
    const auto words = ui::texts::words(problem.cause);
    say(QStringLiteral("%1. %2 %3").arg(words.happened, words.meaning, words.next));
    if (const QString note = ui::texts::smallPrint(problem); !note.isEmpty())
        say(note);
    return notSentOrUnknown;
}

void sayWaiting(const session::ProblemView& why, std::chrono::milliseconds pause)
{
    say(Words::tr("%1. Trying again in %2 s ...")
            .arg(ui::texts::words(why.cause).happened)
            .arg(std::chrono::ceil<std::chrono::seconds>(pause).count()));
}

} // namespace

int runSubmit(const Options& options, const store::Settings& settings,
              security::Secret keyFromEnvironment)
{
    const base::SystemClock clock;
    base::SystemRandom random;
    const rules::RuleBook book = rulesFor(settings);
    sayRefusedPacks(book);
    const auto prepared = prepareSubmission(options, settings, book, clock);
    if (!prepared)
        return refuse(prepared.error());
    const auto link = openLink(options, settings, clock, random);
    if (!link) {
        say(sentence(link.error()));
        return invalidInput;
    }

    const auto journal = openJournal(options, **link, clock);
    if (!journal)
        return notSent(prepared->draft.submissionId, "not_recorded", sentence(journal.error()));
    if (!(*journal)->setAside().isEmpty())
        say(setAsideSentence((*journal)->setAside()));

    session::HeadlessSubmission submission((*link)->client(), clock, policyFor(settings),
                                           book.spellings(), &(*journal)->journal(), &random);
    QObject::connect(&submission, &session::HeadlessSubmission::waiting, &submission, &sayWaiting);
    QObject::connect(&submission, &session::HeadlessSubmission::finished, &submission,
                     [&](const session::HeadlessSubmission::Ending& ending) {
                         forgetEnded((*journal)->journal(), policyFor(settings), clock);
                         QCoreApplication::exit(tell(prepared->draft.submissionId, ending));
                     });
    (*link)->findKey(std::move(keyFromEnvironment), [&](std::optional<security::KeyError> error) {
        if (error) {
            QCoreApplication::exit(
                notSent(prepared->draft.submissionId, "no_api_key", sentence(*error)));
            return;
        }
        (*journal)->findKey([&](std::optional<security::SiteKeyError> keyError) {
            if (keyError)
                say(sentence(*keyError));
            forgetEnded((*journal)->journal(), policyFor(settings), clock);
            say(Words::tr("Sending ..."));
            submission.start(prepared->draft, prepared->values, prepared->photo,
                             prepared->pictures);
        });
    });
    return QCoreApplication::exec();
}

} // namespace program
