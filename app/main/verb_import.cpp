// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "main/case_journal.h"
#include "main/configuration.h"
#include "main/console.h"
#include "main/import_lines.h"
#include "main/rule_packs.h"
#include "main/stop_signals.h"
#include "main/verbs.h"
#include "main/words.h"

#include "ui/texts/import_texts.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QTimer>

namespace program
{
namespace
{

using migration::ImportRun;
using migration::ImportState;

constexpr int someRefused = 1;
constexpr int stoppedEarly = 5;

void sayLeftOut(const QStringList& columns)
{
    if (!columns.isEmpty())
        say(Words::tr("Left out: %1.").arg(columns.join(u", ")));
}

/// Takes a run through its states as the command line asks for, and says what comes of it.
class ImportCall final : public QObject
{
public:
    ImportCall(ImportRun& run, const rules::Form& form, const Options& options);
    void begin() { m_run.open(m_options.table); }

private:
    void follow(ImportState state);
    void match();
    [[nodiscard]] bool columnsAreKnown();
    void sendWhatIsGood();
    void showProgress();
    void writeSum() const;
    void finish();
    [[nodiscard]] int exitCode() const;
    void fail();
    void refuse(const QJsonObject& line, const QString& words, int exitCode = invalidInput);

    ImportRun& m_run;
    const rules::Form& m_form;
    const Options& m_options;
    StopSignals m_signals;
    QTimer m_look;
    bool m_toldToStop = false;
};

ImportCall::ImportCall(ImportRun& run, const rules::Form& form, const Options& options)
    : m_run(run),
      m_form(form),
      m_options(options)
{
    connect(&m_run, &ImportRun::stateChanged, this, &ImportCall::follow, Qt::QueuedConnection);
    connect(&m_run, &ImportRun::settled, this, [](const QList<migration::EntryResult>& results) {
        for (const migration::EntryResult& result : results)
            writeLine(toJson(result));
    });
    connect(&m_look, &QTimer::timeout, this, &ImportCall::showProgress);
    m_look.start(std::chrono::seconds(1));
}

void ImportCall::follow(ImportState state)
{
    switch (state) {
    case ImportState::Matching:
        return match();
    case ImportState::Checked:
        return sendWhatIsGood();
    case ImportState::Done:
        return finish();
    case ImportState::Failed:
        return fail();
    case ImportState::NoFile:
    case ImportState::Checking:
    case ImportState::Sending:
    case ImportState::Paused:
    case ImportState::Stopping:
        return;
    }
}

void ImportCall::match()
{
    if (m_signals.came())
        return QCoreApplication::exit(m_signals.exitCode());
    if (!columnsAreKnown())
        return;
    for (const auto& [column, parameter] : m_options.columns)
        m_run.match(column, parameter);
    const migration::ColumnMatching& matching = m_run.matching();
    sayLeftOut(matching.leftOut);
    if (matching.isUsable())
        return m_run.check();
    const bool missing = !matching.missing.isEmpty();
    const QStringList names = missing ? matching.missing : matching.twice;
    const QString words =
        missing ? Words::tr("No column of the file is: %1. Name one with --column, or the "
                            "administrator with --admin.")
                : Words::tr("Two columns of the file are: %1. Leave one out with --column NAME=.");
    refuse({{QStringLiteral("problem"),
             missing ? QStringLiteral("missing_columns") : QStringLiteral("columns_twice")},
            {QStringLiteral("fields"), QJsonArray::fromStringList(names)}},
           words.arg(names.join(u", ")));
}

/// What is named wrongly would have no effect, unnoticed. What JSON lines have is known once they
/// are checked.
bool ImportCall::columnsAreKnown()
{
    const migration::Preview& preview = m_run.preview();
    const bool maybeLater =
        m_run.state() == ImportState::Matching && preview.format.layout == table::Layout::JsonLines;
    for (const auto& [column, parameter] : m_options.columns) {
        if (!maybeLater && !preview.columns.contains(column)) {
            refuse({{QStringLiteral("problem"), QStringLiteral("unknown_column")},
                    {QStringLiteral("fields"), QJsonArray{column}}},
                   Words::tr("The file has no column %1.").arg(column));
            return false;
        }
        if (!parameter.isEmpty() && m_form.field(parameter) == nullptr) {
            refuse({{QStringLiteral("problem"), QStringLiteral("unknown_parameter")},
                    {QStringLiteral("fields"), QJsonArray{parameter}}},
                   Words::tr("The service has no parameter %1.").arg(parameter));
            return false;
        }
    }
    return true;
}

// A signal that came when there was nothing to stop, or since the clock was last looked at, is not
// lost: nothing is sent after it.
void ImportCall::sendWhatIsGood()
{
    if (m_signals.came())
        return QCoreApplication::exit(m_signals.exitCode());
    if (!columnsAreKnown())
        return;
    sayLeftOut(m_run.lateColumns());
    const migration::CheckTally& tally = m_run.checkTally();
    say(sentence(tally));
    if (m_options.dryRun)
        return finish();
    if (m_options.allOrNone && tally.invalid + tally.duplicates + tally.knownOtherwise > 0) {
        say(Words::tr("Nothing was sent."));
        writeSum();
        return QCoreApplication::exit(invalidInput);
    }
    m_run.send();
}

void ImportCall::showProgress()
{
    if (m_signals.came() && !std::exchange(m_toldToStop, true)) {
        say(Words::tr("Stopping; what is under way comes to its end."));
        m_run.stop();
    }
    if (m_run.state() == ImportState::Sending)
        say(sentence(m_run.sendTally()));
}

void ImportCall::writeSum() const
{
    QJsonObject sum = sumOf(m_run.checkTally(), m_run.sendTally());
    if (const QString path = m_run.reportPath(); !path.isEmpty())
        sum[QStringLiteral("report")] = path;
    writeLine(sum);
}

void ImportCall::finish()
{
    writeSum();
    if (const auto problem = m_run.problem())
        say(ui::texts::endSentence(*problem));
    if (m_run.reportFailed())
        say(Words::tr("The report could not be written completely. Run the same file again to get "
                      "it; nobody is entered twice."));
    QCoreApplication::exit(exitCode());
}

int ImportCall::exitCode() const
{
    const migration::CheckTally& checked = m_run.checkTally();
    const migration::SendTally& sent = m_run.sendTally();
    const bool unsettled = sent.settled < sent.total || sent.notSent + sent.unknown > 0;
    if (m_run.state() == ImportState::Failed || m_run.problem() || unsettled)
        return stoppedEarly;
    const qint64 otherwise = checked.knownOtherwise + sent.knownOtherwise;
    return checked.invalid + checked.duplicates + otherwise + sent.refused > 0 ? someRefused : 0;
}

/// A file that changed while it was sent is no wrong input: part of it is in. Nor is a full disk.
void ImportCall::fail()
{
    const std::optional<table::TableError> error = m_run.error();
    if (!error || m_run.sendTally().settled > 0) {
        if (error)
            say(ui::texts::sentence(*error));
        return finish();
    }
    refuse(toJson(*error), ui::texts::sentence(*error),
           error->flaw == table::TableFlaw::NoRoom ? stoppedEarly : invalidInput);
}

void ImportCall::refuse(const QJsonObject& line, const QString& words, int exitCode)
{
    writeLine(line);
    say(words);
    QCoreApplication::exit(exitCode);
}

} // namespace

int runImport(const Options& options, const store::Settings& settings,
              security::Secret keyFromEnvironment)
{
    const base::SystemClock clock;
    base::SystemRandom random;
    const rules::RuleBook book = rulesFor(settings);
    sayRefusedPacks(book);
    const auto link = openLink(options, settings, clock, random);
    if (!link) {
        say(sentence(link.error()));
        return invalidInput;
    }
    const auto journal = openJournal(options, **link, clock);
    if (!journal) {
        say(sentence(journal.error()));
        return stoppedEarly;
    }
    if (!(*journal)->setAside().isEmpty())
        say(setAsideSentence((*journal)->setAside()));

    ImportRun run({(*link)->addMigrationClients(settings), (*journal)->journal(), clock, random},
                  book,
                  {.admin = options.admin.value_or(settings.entering.admin),
                   .limits = sendingLimits(settings),
                   .reportFolder = options.reportFolder.value_or(QString()),
                   .words = ui::texts::reportWords});
    ImportCall call(run, book.migrationForm(), options);
    (*link)->findKey(std::move(keyFromEnvironment), [&](std::optional<security::KeyError> error) {
        if (!error || options.dryRun)
            return call.begin();
        say(sentence(*error));
        writeLine(QJsonObject{{QStringLiteral("problem"), QStringLiteral("no_api_key")}});
        QCoreApplication::exit(stoppedEarly);
    });
    return QCoreApplication::exec();
}

} // namespace program
