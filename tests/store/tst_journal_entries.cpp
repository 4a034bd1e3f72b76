// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "store/journal.h"

#include "store/journal_connection.h"
#include "store/journal_schema.h"
#include "support/journal_folder.h"

#include <QElapsedTimer>
#include <QTest>

#include <csignal>

#include <sys/wait.h>
#include <unistd.h>

using namespace std::chrono_literals;
using store::EntryEnd;
using store::EntryKey;
using store::EntryStage;
using store::JournalError;
using store::MaySend;

namespace
{

EntryKey keyOf(int customer)
{
    EntryKey key;
    key.bytes.fill('k');
    std::memcpy(key.bytes.data(), &customer, sizeof(customer));
    return key;
}

store::PersonKey person(char name)
{
    store::PersonKey key;
    key.bytes.fill(name);
    return key;
}

store::EntryIntent intentOf(int customer, char name)
{
    return {.key = keyOf(customer), .person = person(name)};
}

base::SubmissionId submission(const QString& id)
{
    return *base::SubmissionId::parse(id);
}

EntryEnd entered(int customer, const QString& id, int attempt = 1)
{
    return {.key = keyOf(customer),
            .attempt = attempt,
            .stage = EntryStage::Entered,
            .submissionId = submission(id),
            .enteredCase = {QStringLiteral("KOR"), QStringLiteral("passport"),
                            QStringLiteral("approved")},
            .httpStatus = 200};
}

EntryEnd endOf(int customer, EntryStage stage, int attempt = 1)
{
    if (stage == EntryStage::Entered)
        return entered(customer, QStringLiteral("id-%1").arg(customer), attempt);
    return {.key = keyOf(customer), .attempt = attempt, .stage = stage};
}

} // namespace

class JournalEntriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theSaltIsMadeOnceAndKept();
    void anIntentIsKept();
    void whatIsEnteredOrUnsettledIsNotIntendedAgain_data();
    void whatIsEnteredOrUnsettledIsNotIntendedAgain();
    void theSameTwiceInOneListIsIntendedOnce();
    void aPersonIsKnownWithOtherDetails_data();
    void aPersonIsKnownWithOtherDetails();
    void anEntryOfItsOwnIsKnownBeforeThoseOfThePerson();
    void ofOnePersonTheEnteredOneIsTold();
    void aPersonTwiceInOneListIsIntendedOnce();
    void aPersonIsEnteredAgainIfSomebodySaysSo();
    void whoCannotBeToldIsNotCompared();
    void anEndIsWrittenOnce_data();
    void anEndIsWrittenOnce();
    void anEndOfAnEarlierAttemptIsLate();
    void whatWasRefusedForgetsItWhenTriedAgain();
    void whatIsUnsettledIsFound();
    void aSubmissionLeadsToItsCustomer();
    void manyKeysAreLookedUpAtOnce();
    void anEnteredCustomerIsInTheListOfCases();
    void onlyEnteredOnesAreInTheListOfCases();
    void nothingElseTouchesAnEnteredCase();
    void aListIsWrittenAsAWholeOrNotAtAll();
    void theDatabaseItselfForbidsASecondRow();
    void twoProgramsSendACustomerOnce();
    void aProgramThatIsGoneIsSeenToBeGone();
    void whatWasIntendedIsThereAfterACrash();
    void aFileOfVersionOneIsLedForward();
    void tenThousandAreWrittenInBatches();

private:
    [[nodiscard]] bool maySend(int customer) const
    {
        const auto answers = journal->intendEntries({{keyOf(customer)}});
        return answers.ok() && std::holds_alternative<MaySend>(answers->first());
    }
    [[nodiscard]] bool end(const EntryEnd& end) const
    {
        return journal->endEntries({end})->first();
    }
    [[nodiscard]] store::EntryRecord known(int customer) const
    {
        return journal->entriesOf({keyOf(customer)})->first();
    }

    std::unique_ptr<support::JournalFolder> folder;
    std::unique_ptr<store::Journal> journal;
};

void JournalEntriesTest::init()
{
    journal.reset();
    folder = std::make_unique<support::JournalFolder>();
    journal = std::move(folder->tryToOpen()->journal); // without a key
}

void JournalEntriesTest::theSaltIsMadeOnceAndKept()
{
    const QByteArray salt = *journal->entrySalt();
    QCOMPARE(salt.size(), 32);
    QCOMPARE(*journal->entrySalt(), salt);
    journal.reset();
    journal = folder->open();
    QCOMPARE(*journal->entrySalt(), salt);
    support::JournalFolder another;
    QVERIFY(*another.open()->entrySalt() != salt);
}

void JournalEntriesTest::anIntentIsKept()
{
    const QByteArray source(32, 'f');
    const auto answers = journal->intendEntries({{keyOf(1), 17, source}, {keyOf(2), 0, {}}});
    QCOMPARE(answers->size(), 2);
    QCOMPARE(std::get<MaySend>(answers->first()).attempt, 1);
    const auto record = known(1);
    QCOMPARE(record.key, keyOf(1));
    QCOMPARE(record.stage, EntryStage::Intended);
    QCOMPARE(record.attempt, 1);
    QCOMPARE(record.row, 17);
    QCOMPARE(record.source, source);
    QCOMPARE(record.intendedAt, folder->clock.now());
    QVERIFY(!record.endedAt && !record.submissionId && record.senderIsThere);
    QVERIFY(known(2).source.isEmpty());
    QVERIFY(journal->entriesOf({keyOf(3)})->isEmpty());
}

void JournalEntriesTest::whatIsEnteredOrUnsettledIsNotIntendedAgain_data()
{
    QTest::addColumn<EntryStage>("stage");
    QTest::addColumn<bool>("again");
    QTest::newRow("under way") << EntryStage::Intended << false;
    QTest::newRow("entered") << EntryStage::Entered << false;
    QTest::newRow("unknown") << EntryStage::Unknown << false;
    QTest::newRow("refused") << EntryStage::Refused << true;
    QTest::newRow("not sent") << EntryStage::NotSent << true;
}

void JournalEntriesTest::whatIsEnteredOrUnsettledIsNotIntendedAgain()
{
    QFETCH(EntryStage, stage);
    QFETCH(bool, again);
    QVERIFY(maySend(1));
    if (stage != EntryStage::Intended)
        QVERIFY(end(endOf(1, stage)));
    const auto answer = journal->intendEntries({{keyOf(1)}})->first();
    QCOMPARE(std::holds_alternative<MaySend>(answer), again);
    if (again) {
        QCOMPARE(std::get<MaySend>(answer).attempt, 2);
    } else {
        QCOMPARE(std::get<store::EntryRecord>(answer).stage, stage);
        QCOMPARE(known(1).attempt, 1);
    }
}

void JournalEntriesTest::theSameTwiceInOneListIsIntendedOnce()
{
    const auto answers = journal->intendEntries({{keyOf(1)}, {keyOf(1)}});
    QVERIFY(std::holds_alternative<MaySend>(answers->first()));
    QVERIFY(std::holds_alternative<store::EntryRecord>(answers->last()));
}

void JournalEntriesTest::aPersonIsKnownWithOtherDetails_data()
{
    QTest::addColumn<EntryStage>("stage");
    QTest::addColumn<bool>("counts");
    QTest::newRow("under way") << EntryStage::Intended << true;
    QTest::newRow("unknown") << EntryStage::Unknown << true;
    QTest::newRow("entered") << EntryStage::Entered << true;
    QTest::newRow("refused") << EntryStage::Refused << false;
    QTest::newRow("not sent") << EntryStage::NotSent << false;
}

void JournalEntriesTest::aPersonIsKnownWithOtherDetails()
{
    QFETCH(EntryStage, stage);
    QFETCH(bool, counts);
    QVERIFY(journal->intendEntries({intentOf(1, 'a')}).ok());
    if (stage != EntryStage::Intended)
        QVERIFY(end(endOf(1, stage)));
    journal.reset(); // as another run finds it
    journal = folder->open();
    const auto answer = journal->intendEntries({intentOf(2, 'a')})->first();
    const auto* otherwise = std::get_if<store::KnownOtherwise>(&answer);
    QCOMPARE(otherwise != nullptr, counts);
    QCOMPARE(journal->entriesOf({keyOf(2)})->isEmpty(), counts);
    if (otherwise) {
        QCOMPARE(otherwise->other.key, keyOf(1));
        QCOMPARE(otherwise->other.stage, stage);
        QCOMPARE(otherwise->other.person, std::optional(person('a')));
        QCOMPARE(otherwise->other.submissionId.has_value(), stage == EntryStage::Entered);
    }
    QVERIFY(std::holds_alternative<MaySend>(journal->intendEntries({intentOf(3, 'b')})->first()));
}

void JournalEntriesTest::anEntryOfItsOwnIsKnownBeforeThoseOfThePerson()
{
    QVERIFY(journal->intendEntries({intentOf(1, 'a')}).ok());
    QVERIFY(end(endOf(1, EntryStage::Refused)));
    QVERIFY(journal->intendEntries({intentOf(2, 'a')}).ok());
    QVERIFY(end(endOf(2, EntryStage::Entered)));
    const auto answers = journal->intendEntries({intentOf(2, 'a'), intentOf(1, 'a')});
    QCOMPARE(std::get<store::EntryRecord>(answers->first()).key, keyOf(2));
    // Refused once, but entered with what was corrected.
    QCOMPARE(std::get<store::KnownOtherwise>(answers->last()).other.key, keyOf(2));
}

void JournalEntriesTest::ofOnePersonTheEnteredOneIsTold()
{
    for (int customer = 1; customer <= 3; ++customer) {
        auto intent = intentOf(customer, 'a');
        intent.anyway = true;
        QVERIFY(journal->intendEntries({intent}).ok());
    }
    QVERIFY(end(endOf(2, EntryStage::Entered)));
    const auto answer = journal->intendEntries({intentOf(4, 'a')})->first();
    QCOMPARE(std::get<store::KnownOtherwise>(answer).other.key, keyOf(2));
    QCOMPARE(journal->entriesOfPersons({person('a'), person('b')})->size(), 3);
}

void JournalEntriesTest::aPersonTwiceInOneListIsIntendedOnce()
{
    const auto answers = journal->intendEntries({intentOf(1, 'a'), intentOf(2, 'a')});
    QVERIFY(std::holds_alternative<MaySend>(answers->first()));
    QCOMPARE(std::get<store::KnownOtherwise>(answers->last()).other.key, keyOf(1));
    QCOMPARE(journal->unsettledEntries()->size(), 1);
}

void JournalEntriesTest::aPersonIsEnteredAgainIfSomebodySaysSo()
{
    QVERIFY(journal->intendEntries({intentOf(1, 'a')}).ok());
    auto intent = intentOf(2, 'a');
    intent.anyway = true;
    QVERIFY(std::holds_alternative<MaySend>(journal->intendEntries({intent})->first()));
    // The same entry is never sent twice, whatever anybody says.
    QVERIFY(std::holds_alternative<store::EntryRecord>(journal->intendEntries({intent})->first()));
}

void JournalEntriesTest::whoCannotBeToldIsNotCompared()
{
    QVERIFY(maySend(1));
    QVERIFY(maySend(2));
    QVERIFY(!known(1).person);
}

void JournalEntriesTest::anEndIsWrittenOnce_data()
{
    QTest::addColumn<EntryStage>("first");
    QTest::addColumn<bool>("another");
    QTest::newRow("entered") << EntryStage::Entered << false;
    QTest::newRow("refused") << EntryStage::Refused << false;
    QTest::newRow("not sent") << EntryStage::NotSent << false;
    QTest::newRow("unknown") << EntryStage::Unknown << true;
}

void JournalEntriesTest::anEndIsWrittenOnce()
{
    QFETCH(EntryStage, first);
    QFETCH(bool, another);
    QVERIFY(!end(endOf(1, first))); // never intended
    QVERIFY(maySend(1));
    QVERIFY(end(endOf(1, first)));
    QCOMPARE(known(1).endedAt, std::optional(folder->clock.now()));
    for (const EntryStage second : {EntryStage::Refused, EntryStage::Unknown})
        if (second != first)
            QCOMPARE(end(endOf(1, second)), another && second == EntryStage::Refused);
}

void JournalEntriesTest::anEndOfAnEarlierAttemptIsLate()
{
    QVERIFY(maySend(1));
    QVERIFY(end(endOf(1, EntryStage::NotSent)));
    QVERIFY(maySend(1));
    QVERIFY(!end(entered(1, QStringLiteral("id-1"), 1)));
    QCOMPARE(known(1).stage, EntryStage::Intended);
    QVERIFY(journal->list({})->cases.isEmpty());
    QVERIFY(end(entered(1, QStringLiteral("id-1"), 2)));
}

void JournalEntriesTest::whatWasRefusedForgetsItWhenTriedAgain()
{
    QVERIFY(maySend(1));
    auto refusal = endOf(1, EntryStage::Refused);
    refusal.serviceCode = QStringLiteral("invalid_admin");
    refusal.httpStatus = 400;
    QVERIFY(end(refusal));
    QCOMPARE(known(1).serviceCode, QStringLiteral("invalid_admin"));
    QCOMPARE(known(1).httpStatus, 400);
    QVERIFY(maySend(1));
    QVERIFY(known(1).serviceCode.isEmpty() && known(1).httpStatus == 0 && !known(1).endedAt);
}

void JournalEntriesTest::whatIsUnsettledIsFound()
{
    int customer = 0;
    for (const EntryStage stage : {EntryStage::Unknown, EntryStage::Entered, EntryStage::Refused,
                                   EntryStage::NotSent, EntryStage::Intended}) {
        folder->clock.advance(1s);
        QVERIFY(maySend(++customer));
        if (stage != EntryStage::Intended)
            QVERIFY(end(endOf(customer, stage)));
    }
    const auto unsettled = journal->unsettledEntries();
    QCOMPARE(unsettled->size(), 2);
    QCOMPARE(unsettled->first().key, keyOf(1));
    QCOMPARE(unsettled->last().key, keyOf(5));
    for (const store::EntryRecord& one : *unsettled)
        QVERIFY(store::mustBeAskedAbout(one.stage));
}

void JournalEntriesTest::aSubmissionLeadsToItsCustomer()
{
    QVERIFY(maySend(1) && maySend(2));
    QVERIFY(end(entered(1, QStringLiteral("id-1"))));
    const auto found = journal->entriesWithSubmissions(
        {submission(QStringLiteral("id-1")), submission(QStringLiteral("id-2"))});
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->first().key, keyOf(1));
    QCOMPARE(found->first().submissionId->text(), QStringLiteral("id-1"));
}

void JournalEntriesTest::manyKeysAreLookedUpAtOnce()
{
    QList<store::EntryIntent> intents;
    QList<EntryKey> keys;
    for (int i = 0; i < 1201; ++i) {
        intents.append({keyOf(i), i + 1});
        keys.append(keyOf(i));
    }
    QCOMPARE(journal->intendEntries(intents)->size(), 1201);
    QCOMPARE(journal->entriesOf(keys)->size(), 1201);
}

void JournalEntriesTest::anEnteredCustomerIsInTheListOfCases()
{
    QVERIFY(maySend(1));
    folder->clock.advance(1s);
    QVERIFY(end(entered(1, QStringLiteral("Sub-77_mg"))));
    for (const char* filter : {"", "sub-77", "kor", "approved", "migration", "decided"}) {
        const auto page = journal->list({QString::fromLatin1(filter)});
        QVERIFY2(page->cases.size() == 1, filter);
    }
    QVERIFY(journal->list({QStringLiteral("step2")})->cases.isEmpty());
    const auto record = journal->list({})->cases.first();
    QCOMPARE(record.kind, store::CaseKind::Migration);
    QCOMPARE(record.subject.submissionId.text(), QStringLiteral("Sub-77_mg"));
    QCOMPARE(record.subject.issuingCountry, QStringLiteral("KOR"));
    QCOMPARE(record.subject.idType, QStringLiteral("passport"));
    QCOMPARE(record.stage, store::CaseStage::Decided);
    QCOMPARE(record.answer.status, QStringLiteral("approved"));
    QCOMPARE(record.endedAt, std::optional(folder->clock.now()));
    QVERIFY(record.forgotten && !record.consent);
}

void JournalEntriesTest::onlyEnteredOnesAreInTheListOfCases()
{
    int customer = 0;
    for (const EntryStage stage : {EntryStage::Unknown, EntryStage::Refused, EntryStage::NotSent}) {
        QVERIFY(maySend(++customer));
        QVERIFY(end(endOf(customer, stage)));
    }
    QVERIFY(journal->list({})->cases.isEmpty());
    QVERIFY(end(entered(1, QStringLiteral("id-1")))); // found after all
    QCOMPARE(journal->list({})->cases.size(), 1);
}

void JournalEntriesTest::nothingElseTouchesAnEnteredCase()
{
    QVERIFY(maySend(1));
    QVERIFY(end(entered(1, QStringLiteral("id-1"))));
    const auto record = journal->list({})->cases.first();
    QVERIFY(!*journal->findOpen(submission(QStringLiteral("id-1"))));
    for (const auto stage : {store::CaseStage::Open, store::CaseStage::Waiting,
                             store::CaseStage::InDoubt, store::CaseStage::Pending})
        QVERIFY(journal->standingAt(stage)->isEmpty());
    QVERIFY(journal->unsettled()->isEmpty());
    folder->clock.advance(24h);
    QCOMPARE(*journal->forgetEndedBy(folder->clock.now()), 0);
    QVERIFY(!*journal->holdsSealed());
    QCOMPARE(journal->writeIntent(record.id, store::SendKind::Post).error(),
             JournalError::Conflict);
    QCOMPARE(journal->list({})->cases.first().changedAt, record.changedAt);
}

void JournalEntriesTest::aListIsWrittenAsAWholeOrNotAtAll()
{
    support::OtherConnection other(folder->file());
    other.run(QStringLiteral("CREATE TRIGGER no_third BEFORE INSERT ON entries"
                             " WHEN NEW.file_row = 3 BEGIN SELECT RAISE(ABORT, 'no'); END"));
    QVERIFY(!journal->intendEntries({{keyOf(1), 1}, {keyOf(2), 2}, {keyOf(3), 3}}).ok());
    QVERIFY(journal->unsettledEntries()->isEmpty());
    QVERIFY(journal->intendEntries({{keyOf(1), 1}, {keyOf(2), 2}}).ok());
    other.run(QStringLiteral("CREATE TRIGGER no_case BEFORE INSERT ON cases"
                             " BEGIN SELECT RAISE(ABORT, 'no'); END"));
    QVERIFY(
        !journal->endEntries({endOf(1, EntryStage::Refused), entered(2, QStringLiteral("id-2"))})
             .ok());
    QCOMPARE(journal->unsettledEntries()->size(), 2);
}

void JournalEntriesTest::theDatabaseItselfForbidsASecondRow()
{
    QVERIFY(maySend(1));
    const auto connection =
        *store::JournalConnection::open(folder->file(), {std::chrono::milliseconds(100), 0});
    const auto again =
        connection->change(QStringLiteral("INSERT INTO entries SELECT * FROM entries"));
    QCOMPARE(again.error(), JournalError::Conflict);
}

void JournalEntriesTest::twoProgramsSendACustomerOnce()
{
    const auto other = folder->open();
    QVERIFY(maySend(1));
    const auto answer = other->intendEntries({{keyOf(1)}})->first();
    QVERIFY(std::get<store::EntryRecord>(answer).senderIsThere);
    QCOMPARE(*other->entrySalt(), *journal->entrySalt());
    journal.reset(); // it ends without an end
    QVERIFY(!other->unsettledEntries()->first().senderIsThere);
}

void JournalEntriesTest::aProgramThatIsGoneIsSeenToBeGone()
{
    int ends[2];
    QCOMPARE(::pipe(ends), 0);
    const pid_t child = ::fork();
    if (child == 0) {
        const auto its = folder->open();
        if (!its->intendEntries({{keyOf(1)}}) || ::write(ends[1], "i", 1) != 1)
            ::_exit(1);
        ::pause();
    }
    char said = 0;
    QCOMPARE(::read(ends[0], &said, 1), 1);
    QVERIFY(known(1).senderIsThere);
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    QVERIFY(!known(1).senderIsThere);
    QCOMPARE(known(1).stage, EntryStage::Intended);
    ::close(ends[0]);
    ::close(ends[1]);
}

/// A child intends and ends, many at a time, and says on a pipe what is done; it must be there.
void JournalEntriesTest::whatWasIntendedIsThereAfterACrash()
{
    for (int round = 0; round < 10; ++round) {
        support::JournalFolder crashed;
        int ends[2];
        QCOMPARE(::pipe(ends), 0);
        const pid_t child = ::fork();
        if (child == 0) {
            const auto its = crashed.open();
            for (int i = 0;; i += 2) {
                if (!its->intendEntries({{keyOf(i)}, {keyOf(i + 1)}}) ||
                    ::write(ends[1], "i", 1) != 1 ||
                    !its->endEntries(
                        {endOf(i, EntryStage::Entered), endOf(i + 1, EntryStage::Entered)}) ||
                    ::write(ends[1], "e", 1) != 1)
                    ::_exit(1);
            }
        }
        ::close(ends[1]);
        char said = 0;
        for (int i = 0; i <= round; ++i)
            QCOMPARE(::read(ends[0], &said, 1), 1);
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        int told = round + 1;
        while (::read(ends[0], &said, 1) == 1)
            ++told;
        ::close(ends[0]);
        const auto opened = crashed.tryToOpen();
        QVERIFY(opened.ok() && opened->setAside.isEmpty());
        const auto unsettled = opened->journal->unsettledEntries()->size();
        const auto listed = opened->journal->list({{}, 1000})->cases.size();
        QVERIFY(unsettled == 0 || unsettled == 2); // both of a list or none
        const auto steps = listed + unsettled / 2;
        QVERIFY(steps == told || steps == told + 1); // killed before it could say so
    }
}

void JournalEntriesTest::aFileOfVersionOneIsLedForward()
{
    support::JournalFolder old;
    QDir().mkpath(old.path());
    {
        const auto connection =
            *store::JournalConnection::open(old.file(), {std::chrono::milliseconds(100), 0});
        QVERIFY(store::migrate(*connection, store::migrations().first(1)).ok());
        QCOMPARE(*store::schemaVersion(*connection), 1);
        QVERIFY(connection
                    ->change(QStringLiteral(
                        "INSERT INTO cases (id, submission_id, issuing_country, id_type, stage,"
                        " begun_at, changed_at, search_text) VALUES ('a', 'sub-1', 'KOR',"
                        " 'passport', 'open', 1, 1, 'sub-1 kor  open')"))
                    .ok());
    }
    const auto led = old.open();
    const auto cases = led->list({})->cases;
    QCOMPARE(cases.size(), 1);
    QCOMPARE(cases.first().kind, store::CaseKind::Step2);
    QCOMPARE(led->entrySalt()->size(), 32);
    QVERIFY(std::holds_alternative<MaySend>(led->intendEntries({{keyOf(1)}})->first()));
    QVERIFY(led->endEntries({entered(1, QStringLiteral("id-1"))})->first());
    QCOMPARE(led->list({})->cases.size(), 2);
}

void JournalEntriesTest::tenThousandAreWrittenInBatches()
{
    QElapsedTimer timer;
    timer.start();
    constexpr int batch = 64;
    for (int from = 0; from < 10'000; from += batch) {
        QList<store::EntryIntent> intents;
        QList<EntryEnd> ends;
        for (int i = from; i < from + batch; ++i) {
            intents.append({keyOf(i), i});
            ends.append(endOf(i, EntryStage::Entered));
        }
        QVERIFY(journal->intendEntries(intents).ok());
        QVERIFY(journal->endEntries(ends).ok());
    }
    qInfo("10,000 entries intended and ended in %lld ms", timer.elapsed());
    QCOMPARE(journal->list({{}, 1000})->cases.size(), 1000);
}

QTEST_GUILESS_MAIN(JournalEntriesTest)
#include "tst_journal_entries.moc"
