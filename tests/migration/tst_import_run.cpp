// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "migration/import_run.h"

#include "support/fake_migration_client.h"
#include "support/fixed_random.h"
#include "support/journal_folder.h"
#include "support/written_file.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <optional>

using migration::EntryOutcome;
using migration::EntryResult;
using migration::ImportRun;
using migration::ImportState;
using support::FakeMigrationClient;
using table::TableFlaw;

/// A file from choosing it to its report, with a journal and a service that a test plays.
class ImportRunTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theFirstRowsAreShownAndMatched();
    void aFileThatCannotBeReadIsSaidSo();
    void whatTheFirstRowsAreIsSaidSo();
    void columnsAreMatchedByHand();
    void theAdministratorIsGivenForAllRows();
    void whatWasSaidOfTheColumnsIsKept();
    void aLaterJsonLineMayHaveMoreMembers();
    void aMemberThatComesLateCanBeMatched();
    void aMemberThatComesLateCanBeNamedBefore();
    void aLateSecondSpellingMustBeSettled();
    void aMemberThatIsLeftOutStaysSo();
    void jsonLinesThatChangeAreNoticed();
    void nothingIsSentBeforeItIsWanted();
    void eachGoodRowIsSentOnce();
    void aLongWayToTheNextGoodRow();
    void aSecondRunSendsOnlyWhatIsNotThere();
    void anotherChoiceOfColumnsEntersNobodyAgain();
    void whatIsInDoubtIsUnknownInEveryReport();
    void noReportOfTheCheckIsLeftWhileSending();
    void whatTheServiceRefusesIsInTheReport();
    void aFileThatChangesAfterTheDryRunIsNotSent();
    void aFullTemporaryDiskIsNoFaultOfTheFile();
    void aPauseAndAStop();
    void checkingCanBeStopped();
    void theCheckLeadsBackToTheColumns();
    void aReportThatCannotBeWrittenEndsNothing();
    void aReportSpeaksTheLanguageOfItsTime();
    void everyRowIsToldOnce();
    void itCanBeClosedAtAnyTime();
    void onceClosedItBeginsNothingMore();

private:
    QString write(const QByteArray& bytes);
    void open(const QByteArray& bytes);
    void check();
    void sendAll();
    void acceptNew();
    [[nodiscard]] QStringList sentEmails() const { return sentValues("email"); }
    [[nodiscard]] QStringList sentValues(const char* parameter) const;
    [[nodiscard]] QByteArray report() const;

    std::optional<rules::RuleBook> m_book;
    base::SystemClock m_clock;
    support::FixedRandom m_random;
    std::unique_ptr<support::JournalFolder> m_folder;
    std::unique_ptr<store::Journal> m_journal;
    std::unique_ptr<FakeMigrationClient> m_client;
    std::unique_ptr<ImportRun> m_run;
    std::unique_ptr<QTemporaryDir> m_files;
    QList<EntryResult> m_told;
    migration::ReportWords m_words;
    qsizetype m_accepted = 0;
};

static const QByteArray header =
    "이메일,fullName,birthDate,kycStatus,idType,issuingCountry,userid\n";

static QByteArray row(int number)
{
    const QByteArray text = QByteArray::number(number);
    return "c" + text + "@d.kr,Kim,1990-05-17,approved,passport,KOR,user" + text + "\n";
}

static QByteArray rows(int count)
{
    QByteArray all;
    for (int number = 1; number <= count; ++number)
        all += row(number);
    return all;
}

/// A customer as a line of JSON; `more`: further members.
static QByteArray line(int number, const QByteArray& more = {})
{
    return R"({"email":"c)" + QByteArray::number(number) +
           R"(@d.kr","fullName":"Kim","birthDate":"1990-05-17","kycStatus":"approved",)"
           R"("idType":"passport","issuingCountry":"KOR")" +
           more + "}\n";
}

void ImportRunTest::initTestCase()
{
    m_book = *rules::RuleBook::load(QStringLiteral(":/rules"));
}

void ImportRunTest::init()
{
    m_folder = std::make_unique<support::JournalFolder>();
    m_journal = m_folder->open();
    m_client = std::make_unique<FakeMigrationClient>();
    m_files = std::make_unique<QTemporaryDir>();
    m_told.clear();
    m_words = {};
    m_accepted = 0;
    ImportRun::Options options;
    options.admin = QStringLiteral("desk@b.kr");
    options.limits.perSecond = 0;
    options.words = [this] { return m_words; };
    m_run = std::make_unique<ImportRun>(
        migration::SendingWorld{{m_client.get()}, *m_journal, m_clock, m_random}, *m_book, options);
    connect(m_run.get(), &ImportRun::settled, this,
            [this](const QList<EntryResult>& results) { m_told += results; });
}

void ImportRunTest::cleanup()
{
    m_run.reset();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    m_journal.reset();
}

QString ImportRunTest::write(const QByteArray& bytes)
{
    return support::writtenFile(m_files->filePath(QStringLiteral("customers.csv")), bytes);
}

void ImportRunTest::open(const QByteArray& bytes)
{
    m_run->open(write(bytes));
    QCOMPARE(m_run->state(), ImportState::Matching);
}

void ImportRunTest::check()
{
    m_run->check();
    QCOMPARE(m_run->state(), ImportState::Checking);
    QTRY_VERIFY_WITH_TIMEOUT(m_run->state() != ImportState::Checking, 30'000);
}

void ImportRunTest::acceptNew()
{
    while (m_accepted < m_client->entries.size()) {
        const auto entry = m_client->entries[m_accepted++];
        const QByteArray id = "id" + QByteArray::number(m_accepted);
        m_client->answer(entry.job, FakeMigrationClient::accepted(id.constData()));
    }
}

void ImportRunTest::sendAll()
{
    m_run->send();
    QCOMPARE(m_run->state(), ImportState::Sending);
    const auto isOver = [this] {
        acceptNew();
        return m_run->state() == ImportState::Done || m_run->state() == ImportState::Failed;
    };
    // Answers at once: QTRY_VERIFY looks every 50 ms, for six calls.
    const QDeadlineTimer deadline(30'000);
    while (!isOver() && !deadline.hasExpired())
        QCoreApplication::processEvents();
    QVERIFY(isOver());
}

QStringList ImportRunTest::sentValues(const char* parameter) const
{
    QStringList values;
    for (const auto& entry : m_client->entries) {
        for (const auto& field : entry.request.fields) {
            if (field.name == parameter)
                values.append(field.value);
        }
    }
    std::sort(values.begin(), values.end());
    return values;
}

QByteArray ImportRunTest::report() const
{
    QFile file(m_run->reportPath());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void ImportRunTest::theFirstRowsAreShownAndMatched()
{
    open(header + rows(50));
    const migration::Preview& preview = m_run->preview();
    QCOMPARE(preview.columns.first(), QStringLiteral("이메일"));
    QCOMPARE(preview.rows.size(), 20);
    QCOMPARE(preview.rows.first().first(), QStringLiteral("c1@d.kr"));
    QCOMPARE(preview.format.encoding, table::Encoding::Utf8);
    QVERIFY(m_run->matching().isUsable()); // the administrator is given
}

void ImportRunTest::aFileThatCannotBeReadIsSaidSo()
{
    m_run->open(write("a,b\n"));
    QCOMPARE(m_run->state(), ImportState::Failed);
    QCOMPARE(m_run->error()->flaw, TableFlaw::Empty);
    open(header + rows(1)); // another one is chosen
    QVERIFY(!m_run->error());
}

void ImportRunTest::whatTheFirstRowsAreIsSaidSo()
{
    m_run->open(write('[' + line(1).trimmed() + ",\n" + line(2) + "]\n"));
    QCOMPARE(m_run->state(), ImportState::Failed);
    QCOMPARE(m_run->error()->flaw, TableFlaw::NotJson);
    m_run->open(write(QByteArray("{\"a\":[]}\n").repeated(20) + line(1)));
    QCOMPARE(m_run->state(), ImportState::Failed);
    QCOMPARE(m_run->error()->flaw, TableFlaw::NotJson);
    QCOMPARE(m_run->error()->line, 1);
    open(QByteArray("{\"a\":[]}\n").repeated(19) + line(1)); // the others are told one by one
    QCOMPARE(m_run->preview().rows.size(), 1);
}

void ImportRunTest::columnsAreMatchedByHand()
{
    open("mail to,fullName,birthDate,kycStatus,idType,issuingCountry\n" + row(1));
    QCOMPARE(m_run->matching().missing, QStringList{QStringLiteral("email")});
    m_run->check();
    QCOMPARE(m_run->state(), ImportState::Matching);
    m_run->match(QStringLiteral("mail to"), QStringLiteral("email"));
    QVERIFY(m_run->matching().isUsable());
    m_run->match(QStringLiteral("idType"), QString());
    QCOMPARE(m_run->matching().leftOut, QStringList{QStringLiteral("idType")});
}

void ImportRunTest::theAdministratorIsGivenForAllRows()
{
    open(header + rows(1));
    m_run->setAdmin({});
    QCOMPARE(m_run->matching().missing, QStringList{QStringLiteral("admin")});
    m_run->setAdmin(QStringLiteral("other@b.kr"));
    QVERIFY(m_run->matching().isUsable());
    open(header + rows(1)); // the next file
    QVERIFY(m_run->matching().isUsable());
    check();
    sendAll();
    QCOMPARE(sentValues("admin"), QStringList{QStringLiteral("other@b.kr")});
}

void ImportRunTest::whatWasSaidOfTheColumnsIsKept()
{
    m_run->openAgain(); // there is none
    QCOMPARE(m_run->state(), ImportState::NoFile);
    open(header + rows(1));
    m_run->match(QStringLiteral("userid"), {});
    check();
    Q_UNUSED(write(header + rows(2)))
    m_run->openAgain();
    QCOMPARE(m_run->state(), ImportState::Matching);
    QCOMPARE(m_run->matching().leftOut, QStringList{QStringLiteral("userid")});
    check();
    QCOMPARE(m_run->checkTally().good, 2);
    Q_UNUSED(write("more," + header + "x," + row(1)))
    m_run->openAgain();
    QCOMPARE(m_run->matching().wireNames.value(QStringLiteral("userid")), QStringLiteral("userid"));
    QFile::remove(m_files->filePath(QStringLiteral("customers.csv")));
    m_run->openAgain();
    QCOMPARE(m_run->state(), ImportState::Failed);
}

void ImportRunTest::aLaterJsonLineMayHaveMoreMembers()
{
    // One that the first rows have, one that comes later.
    QByteArray lines = line(1) + line(2, R"(,"userid":"u2")");
    for (int number = 3; number <= 30; ++number)
        lines += line(number);
    open(lines + line(31, R"(,"gender":"male")") + line(32, R"(,"memo":"x","userid":"u32")"));
    QVERIFY(m_run->preview().columns.contains(QStringLiteral("userid")));
    check();
    QCOMPARE(m_run->state(), ImportState::Checked);
    QCOMPARE(m_run->lateColumns(), QStringList{QStringLiteral("memo")});
    QCOMPARE(m_run->matching().leftOut, QStringList{QStringLiteral("memo")});
    sendAll();
    QCOMPARE(m_run->state(), ImportState::Done);
    QCOMPARE(sentValues("userid"), (QStringList{QStringLiteral("u2"), QStringLiteral("u32")}));
    QCOMPARE(sentValues("gender"), QStringList{QStringLiteral("male")});
    QCOMPARE(sentEmails().size(), 32);
}

/// Thirty customers; the last has one more member.
static QByteArray lateMember(const QByteArray& name, const QByteArray& ofOthers = {})
{
    QByteArray lines;
    for (int number = 1; number < 30; ++number)
        lines += line(number, ofOthers);
    return lines + line(30, ",\"" + name + R"(":"u30")");
}

void ImportRunTest::aMemberThatComesLateCanBeMatched()
{
    const auto late = QStringLiteral("customerRef");
    open(lateMember("customerRef"));
    QVERIFY(!m_run->preview().columns.contains(late));
    check();
    QCOMPARE(m_run->lateColumns(), QStringList{late});
    QVERIFY(m_run->preview().columns.contains(late));
    m_run->match(late, QStringLiteral("userid"));
    QCOMPARE(m_run->state(), ImportState::Matching);
    check();
    QCOMPARE(m_run->state(), ImportState::Checked);
    QVERIFY(m_run->lateColumns().isEmpty());
    sendAll();
    QCOMPARE(m_run->sendTally().entered, 30);
    QCOMPARE(sentValues("userid"), QStringList{QStringLiteral("u30")});
}

void ImportRunTest::aMemberThatComesLateCanBeNamedBefore()
{
    open(lateMember("customerRef"));
    m_run->match(QStringLiteral("customerRef"), QStringLiteral("userid"));
    check();
    QVERIFY(m_run->lateColumns().isEmpty());
    sendAll();
    QCOMPARE(sentValues("userid"), QStringList{QStringLiteral("u30")});
    open(lateMember("gender"));
    m_run->match(QStringLiteral("gender"), {});
    check(); // "u30" is none
    QCOMPARE(m_run->checkTally().invalid, 0);
}

void ImportRunTest::aLateSecondSpellingMustBeSettled()
{
    open(lateMember("user_id", R"(,"userid":"")"));
    check();
    QCOMPARE(m_run->state(), ImportState::Matching);
    QCOMPARE(m_run->matching().twice, QStringList{QStringLiteral("userid")});
    m_run->match(QStringLiteral("userid"), {});
    check();
    QCOMPARE(m_run->state(), ImportState::Checked);
    sendAll();
    QCOMPARE(sentValues("userid"), QStringList{QStringLiteral("u30")});
}

void ImportRunTest::aMemberThatIsLeftOutStaysSo()
{
    open(line(1) + line(2, R"(,"userid":"u2")"));
    m_run->match(QStringLiteral("userid"), {});
    check();
    sendAll();
    QCOMPARE(m_run->sendTally().entered, 2);
    QVERIFY(sentValues("userid").isEmpty());
}

void ImportRunTest::jsonLinesThatChangeAreNoticed()
{
    open(line(1) + line(2, R"(,"userid":"u2")"));
    write(line(1) + line(2, R"(,"memo":"u2")"));
    check();
    QCOMPARE(m_run->state(), ImportState::Failed);
    QCOMPARE(m_run->error()->flaw, TableFlaw::Changed);
}

void ImportRunTest::nothingIsSentBeforeItIsWanted()
{
    open(header + rows(3) + "nobody,Kim,,,,,\n" + row(2));
    check();
    QCOMPARE(m_run->state(), ImportState::Checked);
    QCOMPARE(m_run->checkTally().rows, 5);
    QCOMPARE(m_run->checkTally().good, 3);
    QCOMPARE(m_run->checkTally().invalid, 1);
    QCOMPARE(m_run->checkTally().duplicates, 1);
    QCOMPARE(m_run->troubles().size(), 2);
    QVERIFY(m_client->entries.isEmpty());
    QVERIFY(report().contains("\r\n4,invalid,,wrong_format,email,"));
    QVERIFY(report().contains("\r\n5,duplicate,,,,,,2\r\n"));
}

void ImportRunTest::eachGoodRowIsSentOnce()
{
    open(header + rows(200) + "nobody,Kim,,,,,\n" + row(7));
    check();
    sendAll();
    QCOMPARE(m_run->state(), ImportState::Done);
    QCOMPARE(m_run->sendTally().total, 200);
    QCOMPARE(m_run->sendTally().settled, 200);
    QCOMPARE(m_run->sendTally().entered, 200);
    const QStringList emails = sentEmails();
    QCOMPARE(emails.size(), 200);
    QVERIFY(std::adjacent_find(emails.begin(), emails.end()) == emails.end());
    for (const auto& field : m_client->entries.first().request.fields) {
        if (field.name == "admin")
            QCOMPARE(field.value, QStringLiteral("desk@b.kr"));
    }
    QCOMPARE(report().count('\n'), 203);
    QCOMPARE(report().count(",entered,id"), 200);
    QVERIFY(QFile::exists(m_files->filePath(QStringLiteral("customers-report.html"))));
    QVERIFY(!report().contains("d.kr")); // nothing personal
}

void ImportRunTest::aLongWayToTheNextGoodRow()
{
    // Enough to begin with, and then the reader is behind: it passes over rows that are too long.
    const QByteArray tooLong = QByteArray(1'100'000, 'x') + '\n';
    open(header + rows(150) + tooLong.repeated(20) + row(151));
    check();
    sendAll();
    QCOMPARE(m_run->sendTally().entered, 151);
}

void ImportRunTest::aSecondRunSendsOnlyWhatIsNotThere()
{
    open(header + rows(20));
    check();
    sendAll();
    open(header + rows(25));
    check();
    QCOMPARE(m_run->checkTally().alreadyEntered, 20);
    QCOMPARE(m_run->checkTally().good, 5);
    sendAll();
    QCOMPARE(m_client->entries.size(), 25);
    QCOMPARE(report().count(",already_entered,id"), 20);
    QCOMPARE(report().count(",entered,id"), 5);
}

void ImportRunTest::anotherChoiceOfColumnsEntersNobodyAgain()
{
    QByteArray bytes = header + rows(3);
    bytes.replace("\n", ",new\n").replace(bytes.indexOf(",new"), 4, ",memo");
    open(bytes);
    check();
    sendAll();
    QCOMPARE(m_client->entries.size(), 3);
    open(bytes + row(4).trimmed() + ",new\n");
    m_run->match(QStringLiteral("memo"), QStringLiteral("cf1"));
    check();
    QCOMPARE(m_run->checkTally().knownOtherwise, 3);
    QCOMPARE(m_run->checkTally().alreadyEntered, 0);
    QCOMPARE(m_run->checkTally().good, 1);
    QCOMPARE(m_run->troubles().size(), 3);
    sendAll();
    QCOMPARE(m_client->entries.size(), 4);
    QVERIFY(report().contains("\r\n1,known_otherwise,id"));
    QCOMPARE(report().count(",entered_otherwise,"), 3);
    QVERIFY(m_client->searches.isEmpty());
}

void ImportRunTest::whatIsInDoubtIsUnknownInEveryReport()
{
    open(header + rows(1));
    check();
    m_run->send();
    QTRY_COMPARE(m_client->entries.size(), 1);
    m_run->close(); // its answer is not waited for
    open(header + rows(3));
    check();
    QCOMPARE(m_run->checkTally().unknown, 1);
    QVERIFY(report().contains("\r\n1,unknown,"));
    QVERIFY(report().contains("\r\n2,not_sent,"));
    m_run->send();
    m_run->stop(); // before anything is begun
    QTRY_COMPARE(m_run->state(), ImportState::Done);
    QVERIFY(report().contains("\r\n1,unknown,"));
    QVERIFY(report().contains("\r\n2,not_sent,"));
    QCOMPARE(m_run->sendTally().unknown, 1);
    QCOMPARE(m_told.size(), 0); // nothing became of any of them
}

void ImportRunTest::noReportOfTheCheckIsLeftWhileSending()
{
    const QStringList reports{QStringLiteral("customers-report.csv"),
                              QStringLiteral("customers-report.html")};
    const auto found = [this] {
        return QDir(m_files->path()).entryList({QStringLiteral("*-report.*")}, QDir::Files);
    };
    open(header + rows(1));
    check();
    QCOMPARE(found(), reports);
    m_run->send();
    QCOMPARE(found(), QStringList());
    QVERIFY(m_run->reportPath().isEmpty());
    QTRY_COMPARE(m_client->entries.size(), 1);
    acceptNew();
    QTRY_COMPARE(m_run->state(), ImportState::Done);
    QCOMPARE(found(), reports);
}

void ImportRunTest::whatTheServiceRefusesIsInTheReport()
{
    open(header + rows(1));
    check();
    m_run->send();
    QTRY_COMPARE(m_client->entries.size(), 1);
    m_client->answer(FakeMigrationClient::refused(argos::MigrationRefusal::InvalidFormat));
    QTRY_COMPARE(m_run->state(), ImportState::Done);
    QCOMPARE(m_run->sendTally().refused, 1);
    QCOMPARE(m_run->troubles().size(), 1);
    QVERIFY(report().contains("\r\n1,refused,"));
}

void ImportRunTest::aFileThatChangesAfterTheDryRunIsNotSent()
{
    const auto by = [](const QByteArray& administrator) {
        QByteArray all = "admin," + header;
        for (int number = 1; number <= 3; ++number)
            all += administrator + ',' + row(number);
        return all;
    };
    open(by("a@b.kr"));
    check();
    QFile file(write(by("x@b.kr"))); // no other customers, yet not what was checked
    QVERIFY(file.open(QIODevice::ReadWrite));
    // The clock of a file system ticks every few milliseconds only.
    file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(1), QFile::FileModificationTime);
    file.close();
    sendAll();
    QCOMPARE(m_run->state(), ImportState::Failed);
    QCOMPARE(m_run->error()->flaw, TableFlaw::Changed);
    QVERIFY(m_client->entries.isEmpty());
    QCOMPARE(report().count('\n'), 4); // a line a row all the same
}

void ImportRunTest::aFullTemporaryDiskIsNoFaultOfTheFile()
{
    open(header + rows(3000));  // more than is kept in memory
    qputenv("TMPDIR", "/proc"); // where nobody can make a file
    check();
    qunsetenv("TMPDIR");
    QCOMPARE(m_run->state(), ImportState::Failed);
    QCOMPARE(m_run->error()->flaw, TableFlaw::NoRoom);
}

void ImportRunTest::aPauseAndAStop()
{
    open(header + rows(100));
    check();
    m_run->send();
    QTRY_VERIFY(!m_client->entries.isEmpty());
    m_run->pause();
    QCOMPARE(m_run->state(), ImportState::Paused);
    const qsizetype before = m_client->entries.size();
    acceptNew();
    QTRY_COMPARE(m_run->sendTally().settled, before);
    QCOMPARE(m_client->entries.size(), before);
    m_run->resume();
    QTRY_VERIFY(m_client->entries.size() > before);
    m_run->stop();
    QCOMPARE(m_run->state(), ImportState::Stopping);
    const qsizetype begun = m_client->entries.size();
    acceptNew();
    QTRY_COMPARE(m_run->state(), ImportState::Done);
    QCOMPARE(m_client->entries.size(), begun);
    QCOMPARE(report().count(",entered,id"), begun);
    QCOMPARE(report().count(",not_sent,"), 100 - begun);
}

void ImportRunTest::checkingCanBeStopped()
{
    open(header + rows(5000));
    m_run->check();
    m_run->stop();
    QTRY_COMPARE(m_run->state(), ImportState::Matching);
    check(); // and begun anew
    QCOMPARE(m_run->state(), ImportState::Checked);
    QCOMPARE(m_run->checkTally().rows, 5000);
}

void ImportRunTest::theCheckLeadsBackToTheColumns()
{
    open(header + rows(3));
    const auto matching = m_run->matching().wireNames;
    check();
    QCOMPARE(m_run->state(), ImportState::Checked);
    m_run->back();
    QCOMPARE(m_run->state(), ImportState::Matching);
    QCOMPARE(m_run->matching().wireNames, matching);
    m_run->check();
    m_run->back();
    QTRY_COMPARE(m_run->state(), ImportState::Matching);
}

void ImportRunTest::aReportSpeaksTheLanguageOfItsTime()
{
    const auto page = [this] {
        QFile file(m_files->filePath(QStringLiteral("customers-report.html")));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    };
    m_words.title = QStringLiteral("Row by row");
    open(header + rows(1));
    check();
    QVERIFY(page().contains(QStringLiteral("Row by row")));
    m_words.title = QStringLiteral("행별 결과");
    sendAll();
    QVERIFY(page().contains(QStringLiteral("행별 결과")));
}

void ImportRunTest::aReportThatCannotBeWrittenEndsNothing()
{
    ImportRun::Options options;
    options.admin = QStringLiteral("desk@b.kr");
    options.reportFolder = m_files->filePath(QStringLiteral("none"));
    ImportRun run({{m_client.get()}, *m_journal, m_clock, m_random}, *m_book, options);
    run.open(write(header + rows(2)));
    run.check();
    QTRY_COMPARE(run.state(), ImportState::Checked);
    QVERIFY(run.reportFailed());
    QVERIFY(run.reportPath().isEmpty());
    run.send();
    const auto isDone = [&] {
        acceptNew();
        return run.state() == ImportState::Done;
    };
    QTRY_VERIFY(isDone());
    QCOMPARE(run.sendTally().entered, 2);
}

void ImportRunTest::everyRowIsToldOnce()
{
    open(header + rows(10) + "nobody,Kim,,,,,\n" + row(2));
    check();
    sendAll();
    QList<qint64> told;
    for (const EntryResult& result : std::as_const(m_told))
        told.append(result.row);
    std::sort(told.begin(), told.end());
    QCOMPARE(told, (QList<qint64>{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12}));
}

void ImportRunTest::itCanBeClosedAtAnyTime()
{
    for (int turns = 0; turns < 12; ++turns) {
        open(header + rows(300));
        m_run->check();
        for (int i = 0; i < turns; ++i)
            QCoreApplication::processEvents();
        m_run->close();
        QCOMPARE(m_run->state(), ImportState::NoFile);
    }
    // From within its own signals, and while answers are under way.
    open(header + rows(300));
    check();
    connect(m_run.get(), &ImportRun::settled, m_run.get(), &ImportRun::close);
    m_run->send();
    const auto isClosed = [this] {
        acceptNew();
        return m_run->state() == ImportState::NoFile;
    };
    QTRY_VERIFY(isClosed());
    QVERIFY(m_run->matching().wireNames.isEmpty());
}

void ImportRunTest::onceClosedItBeginsNothingMore()
{
    open(header + rows(3));
    check();
    m_run->send(); // and the file is read again
    m_run->close();
    open(header + rows(3)); // takes about as long
    check();
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents();
    QVERIFY(m_client->entries.isEmpty());
}

QTEST_GUILESS_MAIN(ImportRunTest)
#include "tst_import_run.moc"
