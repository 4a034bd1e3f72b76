// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "migration/dry_run.h"

#include "rules/rule_book.h"
#include "support/fake_clock.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using migration::DryRun;
using migration::EntryKey;
using migration::EntryOutcome;
using migration::EntryResult;
using migration::KnownEntry;
using migration::RowVerdict;

using Known = QHash<EntryKey, KnownEntry>;

class DryRunTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void everyRowIsJudged();
    void rowsThatCannotBeReadAreInvalid();
    void equalRowsAreSentOnce();
    void theJournalIsAskedForManyAtOnce();
    void whatTheJournalKnows();
    void whoIsKnownWithOtherDetailsIsNotSent();
    void onePersonIsSentOnce();
    void theJournalKnowsBetterWhoIsTwiceInAFile();
    void aJournalThatFailsEndsIt();
    void onlyTheFirstTroublesAreKept();
    void progressIsToldNowAndThen();
    void duplicatesAreToldNowAndThenToo();
    void itCanBeCancelled();
    void itCanBeCancelledOnceItIsRead();
    void itCanBeDeletedAtAnyTime();
    void anotherHeaderIsAnotherFile();
    void aFileThatCannotBeReadEndsIt();

private:
    QString write(const QByteArray& bytes);
    migration::ReadingTask task(const QByteArray& bytes);
    std::unique_ptr<DryRun> dryRun(const QByteArray& bytes);
    DryRun::End run(DryRun& dryRun);

    std::optional<rules::RuleBook> m_book;
    support::FakeClock m_clock;
    QTemporaryDir m_folder;
    QList<EntryResult> m_results;
    std::function<void(const EntryResult&)> m_told; ///< in the thread that has found it
    QList<qsizetype> m_asked;
    QSet<migration::PersonKey> m_persons; ///< asked about
    std::function<std::optional<Known>(const QList<EntryKey>&)> m_answer;
};

static const QByteArray header = "admin,email,fullName,birthDate,kycStatus,idType,issuingCountry\n";

static QByteArray goodRow(int number)
{
    return "a@b.kr,c" + QByteArray::number(number) + "@d.kr,Kim,1990-05-17,approved,passport,KOR\n";
}

static QByteArray goodRows(int count)
{
    QByteArray rows;
    for (int number = 1; number <= count; ++number)
        rows += goodRow(number);
    return rows;
}

void DryRunTest::initTestCase()
{
    m_book = *rules::RuleBook::load(QStringLiteral(":/rules"));
}

void DryRunTest::init()
{
    m_results.clear();
    m_told = {};
    m_asked.clear();
    m_persons.clear();
    m_answer = [](const QList<EntryKey>&) { return Known(); };
}

QString DryRunTest::write(const QByteArray& bytes)
{
    QFile file(m_folder.filePath(QStringLiteral("rows.csv")));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the file cannot be written");
    return file.fileName();
}

migration::ReadingTask DryRunTest::task(const QByteArray& bytes)
{
    const rules::Form& form = m_book->migrationForm();
    const QStringList columns = QString::fromLatin1(header.trimmed()).split(u',');
    return {write(bytes),
            columns,
            {form, migration::matched(columns, form), {}, QDate(2026, 11, 21)},
            QByteArray(32, 's')};
}

std::unique_ptr<DryRun> DryRunTest::dryRun(const QByteArray& bytes)
{
    const auto ask = [this](const QList<migration::CustomerKeys>& customers) {
        QList<EntryKey> keys;
        for (const auto& customer : customers) {
            keys.append(customer.entry);
            m_persons.insert(customer.person.value());
        }
        m_asked.append(keys.size());
        return m_answer(keys);
    };
    const auto sink = [this](const EntryResult& result) {
        m_results.append(result);
        if (m_told)
            m_told(result);
    };
    return std::make_unique<DryRun>(task(bytes), ask, sink, m_clock);
}

DryRun::End DryRunTest::run(DryRun& dryRun)
{
    std::optional<DryRun::End> end;
    connect(&dryRun, &DryRun::ended, this, [&end](DryRun::End how) { end = how; });
    dryRun.start();
    [&end] { QTRY_VERIFY_WITH_TIMEOUT(end.has_value(), 60'000); }();
    return end.value_or(DryRun::End::Cancelled);
}

void DryRunTest::everyRowIsJudged()
{
    const auto judged =
        dryRun(header + goodRow(1) + "a@b.kr,nobody,Kim,,approved,visa,KOR\n" + goodRow(2));
    QCOMPARE(run(*judged), DryRun::End::Complete);
    QCOMPARE(judged->tally().rows, 3);
    QCOMPARE(judged->tally().good, 2);
    QCOMPARE(judged->tally().invalid, 1);
    QCOMPARE(judged->tally().share, 1.0);
    QCOMPARE(m_results.size(), 1);
    QCOMPARE(m_results.first().row, 2);
    QCOMPARE(m_results.first().parameter, QStringLiteral("email"));
    QCOMPARE(m_results.first().message, QStringLiteral("birthDate missing"));
    QCOMPARE(judged->troubles().size(), 1);
    const auto ledger = judged->takeLedger();
    QCOMPARE(ledger->rows(), 3);
    QCOMPARE(ledger->at(1)->verdict, RowVerdict::Send);
    QCOMPARE(ledger->at(2)->verdict, RowVerdict::Invalid);
    QCOMPARE(ledger->at(3)->verdict, RowVerdict::Send);
    QCOMPARE(judged->digest().size(), 32);
}

void DryRunTest::rowsThatCannotBeReadAreInvalid()
{
    const auto judged =
        dryRun(header + goodRow(1) + QByteArray(1'100'000, 'x') + "\n" + goodRow(2));
    QCOMPARE(run(*judged), DryRun::End::Complete);
    QCOMPARE(judged->tally().rows, 3);
    QCOMPARE(judged->tally().good, 2);
    QCOMPARE(m_results.first().row, 2);
    QCOMPARE(m_results.first().code, QStringLiteral("row_too_long"));
}

void DryRunTest::equalRowsAreSentOnce()
{
    // Another administrator, other capitals of a code: the same customer.
    const auto judged =
        dryRun(header + goodRow(1) + goodRow(2) +
               "x@y.kr,c1@d.kr, Kim ,1990.5.17,Approved,passport,kor\n" + goodRow(1));
    QCOMPARE(run(*judged), DryRun::End::Complete);
    QCOMPARE(judged->tally().good, 2);
    QCOMPARE(judged->tally().duplicates, 2);
    for (const EntryResult& result : std::as_const(m_results)) {
        QCOMPARE(result.outcome, EntryOutcome::Duplicate);
        QCOMPARE(result.sameAs, 1);
    }
    const auto ledger = judged->takeLedger();
    QCOMPARE(ledger->at(1)->verdict, RowVerdict::Send);
    QCOMPARE(ledger->at(3)->verdict, RowVerdict::Duplicate);
    QCOMPARE(ledger->at(4)->verdict, RowVerdict::Duplicate);
    QCOMPARE(m_asked, QList<qsizetype>{2});
}

void DryRunTest::theJournalIsAskedForManyAtOnce()
{
    const auto judged = dryRun(header + goodRows(2500));
    QCOMPARE(run(*judged), DryRun::End::Complete);
    QCOMPARE(m_asked, (QList<qsizetype>{1000, 1000, 500}));
    QCOMPARE(judged->tally().good, 2500);
}

void DryRunTest::whatTheJournalKnows()
{
    m_answer = [](const QList<EntryKey>& keys) {
        return Known{{keys[0], {EntryOutcome::AlreadyEntered, QStringLiteral("id1")}},
                     {keys[2], {EntryOutcome::Unknown, {}}}};
    };
    const auto judged = dryRun(header + goodRows(4));
    QCOMPARE(run(*judged), DryRun::End::Complete);
    QCOMPARE(judged->tally().good, 2);
    QCOMPARE(judged->tally().alreadyEntered, 1);
    QCOMPARE(judged->tally().unknown, 1);
    QCOMPARE(m_results.size(), 2);
    QCOMPARE(m_results.first().row, 1);
    QCOMPARE(m_results.first().submissionId, QStringLiteral("id1"));
    QCOMPARE(m_results.last().row, 3);
    QCOMPARE(m_results.last().outcome, EntryOutcome::Unknown);
    QVERIFY(judged->troubles().isEmpty());
    const auto ledger = judged->takeLedger();
    QCOMPARE(ledger->at(1)->verdict, RowVerdict::AlreadyEntered);
    QCOMPARE(ledger->at(3)->verdict, RowVerdict::Send); // is asked about first
}

void DryRunTest::whoIsKnownWithOtherDetailsIsNotSent()
{
    m_answer = [](const QList<EntryKey>& keys) {
        return Known{{keys[0], {EntryOutcome::KnownOtherwise, QStringLiteral("id1")}},
                     {keys[2], {EntryOutcome::KnownOtherwise, {}}}};
    };
    const auto judged = dryRun(header + goodRows(4));
    QCOMPARE(run(*judged), DryRun::End::Complete);
    QCOMPARE(m_persons.size(), 4);
    QCOMPARE(judged->tally().good, 2);
    QCOMPARE(judged->tally().knownOtherwise, 2);
    QCOMPARE(m_results.size(), 2);
    QCOMPARE(judged->troubles().size(), 2);
    QCOMPARE(m_results[0].row, 1);
    QCOMPARE(m_results[0].outcome, EntryOutcome::KnownOtherwise);
    QCOMPARE(m_results[0].code, QStringLiteral("entered_otherwise"));
    QCOMPARE(m_results[0].submissionId, QStringLiteral("id1"));
    QCOMPARE(m_results[1].row, 3);
    QCOMPARE(m_results[1].code, QStringLiteral("unsettled_otherwise"));
    const auto ledger = judged->takeLedger();
    QCOMPARE(ledger->at(1)->verdict, RowVerdict::KnownOtherwise);
    QCOMPARE(ledger->at(2)->verdict, RowVerdict::Send);
    QCOMPARE(ledger->at(3)->verdict, RowVerdict::KnownOtherwise);
}

/// One person each time, by e-mail, name and date of birth.
static const QByteArray approvedPassport = "a@b.kr,c1@d.kr,Kim,1990-05-17,approved,passport,KOR\n";
static const QByteArray rejectedPassport = "a@b.kr,c1@d.kr,Kim,1990-05-17,rejected,passport,KOR\n";

void DryRunTest::onePersonIsSentOnce()
{
    const auto judged =
        dryRun(header + goodRow(2) + approvedPassport + rejectedPassport + rejectedPassport);
    QCOMPARE(run(*judged), DryRun::End::Complete);
    QCOMPARE(judged->tally().good, 2);
    QCOMPARE(judged->tally().duplicates, 1);
    QCOMPARE(judged->tally().knownOtherwise, 1);
    QCOMPARE(m_results.size(), 2);
    QCOMPARE(m_results[0].row, 4);
    QCOMPARE(m_results[0].outcome, EntryOutcome::Duplicate);
    QCOMPARE(m_results[0].sameAs, 3);
    QCOMPARE(m_results[1].row, 3);
    QCOMPARE(m_results[1].outcome, EntryOutcome::KnownOtherwise);
    QCOMPARE(m_results[1].code, QStringLiteral("row_otherwise"));
    QCOMPARE(m_results[1].sameAs, 2);
    const auto ledger = judged->takeLedger();
    QCOMPARE(ledger->at(2)->verdict, RowVerdict::Send);
    QCOMPARE(ledger->at(3)->verdict, RowVerdict::KnownOtherwise);
    QCOMPARE(ledger->at(4)->verdict, RowVerdict::Duplicate);
}

void DryRunTest::theJournalKnowsBetterWhoIsTwiceInAFile()
{
    m_answer = [](const QList<EntryKey>& keys) {
        return Known{{keys[0], {EntryOutcome::KnownOtherwise, QStringLiteral("id2")}},
                     {keys[1], {EntryOutcome::AlreadyEntered, QStringLiteral("id2")}}};
    };
    const auto judged = dryRun(header + approvedPassport + rejectedPassport);
    QCOMPARE(run(*judged), DryRun::End::Complete);
    QCOMPARE(judged->tally().knownOtherwise, 1);
    QCOMPARE(judged->tally().alreadyEntered, 1);
    const auto ledger = judged->takeLedger();
    QCOMPARE(ledger->at(1)->verdict, RowVerdict::KnownOtherwise);
    QCOMPARE(ledger->at(2)->verdict, RowVerdict::AlreadyEntered);
}

void DryRunTest::aJournalThatFailsEndsIt()
{
    m_answer = [](const QList<EntryKey>&) { return std::nullopt; };
    const auto judged = dryRun(header + goodRows(2));
    QCOMPARE(run(*judged), DryRun::End::JournalFailed);
}

void DryRunTest::onlyTheFirstTroublesAreKept()
{
    const auto judged = dryRun(header + QByteArray("x,\n").repeated(2000));
    QCOMPARE(run(*judged), DryRun::End::Complete);
    QCOMPARE(judged->tally().invalid, 2000);
    QCOMPARE(judged->troubles().size(), DryRun::mostTroubles);
    QCOMPARE(m_results.size(), 2000);
    QVERIFY(m_asked.isEmpty());
}

void DryRunTest::progressIsToldNowAndThen()
{
    const auto judged = dryRun(header + goodRows(3000));
    const QSignalSpy progress(judged.get(), &DryRun::progressed);
    QCOMPARE(run(*judged), DryRun::End::Complete);
    // The clock stands still: once at the beginning, once when the journal is asked.
    QVERIFY(progress.size() >= 1);
    QVERIFY(progress.size() <= 2);
}

void DryRunTest::duplicatesAreToldNowAndThenToo()
{
    constexpr int duplicates = 10;
    const auto judged = dryRun(header + goodRow(1).repeated(1 + duplicates));
    m_told = [this](const EntryResult&) { m_clock.advance(std::chrono::milliseconds(100)); };
    const QSignalSpy progress(judged.get(), &DryRun::progressed);
    QCOMPARE(run(*judged), DryRun::End::Complete);
    QVERIFY(progress.size() >= duplicates);
}

void DryRunTest::itCanBeCancelled()
{
    const auto judged = dryRun(header + goodRows(20'000));
    connect(judged.get(), &DryRun::progressed, judged.get(), &DryRun::cancel);
    QCOMPARE(run(*judged), DryRun::End::Cancelled);
    QVERIFY(judged->tally().rows < 20'000 || !m_asked.isEmpty());
}

namespace
{

/// Calls a function before an object is told something by another thread.
class BeforeCalls final : public QObject
{
public:
    explicit BeforeCalls(std::function<void()> act)
        : m_act(std::move(act))
    {
    }
    bool eventFilter(QObject* /*watched*/, QEvent* event) override
    {
        if (event->type() == QEvent::MetaCall)
            m_act();
        return false;
    }

private:
    std::function<void()> m_act;
};

} // namespace

void DryRunTest::itCanBeCancelledOnceItIsRead()
{
    const auto judged = dryRun(header + goodRow(1)); // too few rows for progress
    BeforeCalls before([&judged] { judged->cancel(); });
    judged->installEventFilter(&before);
    QCOMPARE(run(*judged), DryRun::End::Cancelled);
    QVERIFY(m_asked.isEmpty());
}

void DryRunTest::itCanBeDeletedAtAnyTime()
{
    for (int i = 0; i < 20; ++i) {
        auto judged = dryRun(header + goodRows(500));
        judged->start();
        for (int turns = 0; turns < i; ++turns)
            QCoreApplication::processEvents();
        judged.reset();
    }
    QCoreApplication::processEvents();
}

void DryRunTest::anotherHeaderIsAnotherFile()
{
    const auto judged = dryRun("x," + header + goodRow(1));
    QCOMPARE(run(*judged), DryRun::End::FileFailed);
    QCOMPARE(judged->error()->flaw, table::TableFlaw::Changed);
}

void DryRunTest::aFileThatCannotBeReadEndsIt()
{
    const auto judged = dryRun(header + goodRow(1) + "\"open\n" + goodRow(2));
    QCOMPARE(run(*judged), DryRun::End::FileFailed);
    QCOMPARE(judged->error()->flaw, table::TableFlaw::OpenQuote);
    QCOMPARE(judged->error()->line, 3);
    QCOMPARE(judged->tally().rows, 1);
}

QTEST_GUILESS_MAIN(DryRunTest)
#include "tst_dry_run.moc"
