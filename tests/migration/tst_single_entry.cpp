// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "migration/single_entry.h"

#include "migration/entry_key.h"
#include "support/fake_migration_client.h"
#include "support/fixed_random.h"
#include "support/journal_folder.h"
#include "support/sending_desk.h"

#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using argos::Counted;
using argos::Fault;
using migration::EntryState;
using migration::PicturesState;
using session::NextStep;
using session::ProblemCause;
using store::EntryStage;
using support::FakeMigrationClient;

class SingleEntryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theAdministratorIsFilledIn();
    void aDraftIsKept();
    void whatIsWrongIsSaidBeforeAnythingIsSent();
    void backKeepsWhatWasTyped();
    void aCustomerIsEntered();
    void nothingLeavesThatIsNotInTheJournal();
    void aRefusalLeadsBackToTheField();
    void whatDidNotLeaveMayBeSentAgain_data();
    void whatDidNotLeaveMayBeSentAgain();
    void aLostAnswerIsAskedAbout();
    void noTraceIsBelievedOnlyWhenTheServiceHadItsTime();
    void whatIsUnclearMayBeAskedAgain();
    void aQuestionThatFailsLeavesItUnknown();
    void whoIsEnteredIsNotSentAgain();
    void whoIsKnownWithOtherDetailsIsNotSent_data();
    void whoIsKnownWithOtherDetailsIsNotSent();
    void aPersonMaySayThatItIsSentAllTheSame();
    void thatIsSaidOfTheseDetailsOnly();
    void whoWasRefusedMayBeCorrected();
    void whoWasLostIsAskedAboutFirst_data();
    void whoWasLostIsAskedAboutFirst();
    void cancellingWaitsForWhatTheClientSays_data();
    void cancellingWaitsForWhatTheClientSays();
    void cancellingAQuestionLeavesItUnknown();
    void aLateAnswerIsDropped();
    void theNextCustomerKnowsNothingOfTheLast();
    void startingOverWhileSendingLeavesTheIntent();
    void picturesFollow();
    void startingOverEndsTheUpload();

private:
    void open();
    void send(int number = 1)
    {
        entry->submitForm(support::customer(number).values);
        QCOMPARE(entry->state(), EntryState::Confirm);
        entry->send();
    }
    void sendCorrected()
    {
        auto values = support::customer(1).values;
        values[QStringLiteral("idType")] = QStringLiteral("visa");
        entry->submitForm(values);
        entry->send();
    }
    void lose() { client->answer(FakeMigrationClient::failure(Fault::TimedOut, Counted::Unknown)); }
    void pass(std::chrono::milliseconds time)
    {
        folder->clock.advance(time);
        entry->checkTime();
    }
    [[nodiscard]] std::optional<EntryStage> known() const
    {
        const auto key =
            migration::EntryKeys(*journal->entrySalt()).of(support::customer(1).values);
        const auto found = journal->entriesOf({key});
        return found->isEmpty() ? std::nullopt : std::optional(found->first().stage);
    }

    const rules::RuleBook rules = *rules::RuleBook::load(QStringLiteral(":/rules"));
    support::FixedRandom random;
    std::unique_ptr<support::JournalFolder> folder;
    std::unique_ptr<store::Journal> journal;
    std::unique_ptr<FakeMigrationClient> client;
    std::unique_ptr<migration::SingleEntry> entry;
};

void SingleEntryTest::init()
{
    entry.reset();
    journal.reset();
    folder = std::make_unique<support::JournalFolder>();
    journal = folder->open();
    client = std::make_unique<FakeMigrationClient>();
    open();
}

void SingleEntryTest::open()
{
    entry.reset();
    entry = std::make_unique<migration::SingleEntry>(
        migration::SingleEntry::World{*client, *journal, folder->clock, rules, random},
        QStringLiteral("admin@sample.example"));
}

void SingleEntryTest::theAdministratorIsFilledIn()
{
    QCOMPARE(entry->state(), EntryState::Form);
    QCOMPARE(entry->values().value(QStringLiteral("admin")),
             QStringLiteral("admin@sample.example"));
    QCOMPARE(entry->today(), QDate(2026, 11, 21));
}

void SingleEntryTest::aDraftIsKept()
{
    entry->keepDraft({{QStringLiteral("fullName"), QStringLiteral("Kim")}});
    QCOMPARE(entry->values().value(QStringLiteral("fullName")), QStringLiteral("Kim"));
    QCOMPARE(entry->state(), EntryState::Form);
}

void SingleEntryTest::whatIsWrongIsSaidBeforeAnythingIsSent()
{
    QSignalSpy problems(entry.get(), &migration::SingleEntry::problemsFound);
    auto values = support::customer(1).values;
    values[QStringLiteral("birthDate")] = QStringLiteral("2190-01-02");
    values.remove(QStringLiteral("email"));
    entry->submitForm(values);
    QCOMPARE(problems.size(), 1);
    QCOMPARE(entry->state(), EntryState::Form);
    QCOMPARE(entry->problems().keys(),
             QStringList({QStringLiteral("birthDate"), QStringLiteral("email")}));
    entry->send();
    QVERIFY(client->entries.isEmpty());
}

void SingleEntryTest::backKeepsWhatWasTyped()
{
    entry->submitForm(support::customer(1).values);
    entry->back();
    QCOMPARE(entry->state(), EntryState::Form);
    QCOMPARE(entry->values(), support::customer(1).values);
}

void SingleEntryTest::aCustomerIsEntered()
{
    QSignalSpy states(entry.get(), &migration::SingleEntry::stateChanged);
    send();
    QCOMPARE(entry->state(), EntryState::Sending);
    QCOMPARE(known(), std::optional(EntryStage::Intended));
    client->answer(FakeMigrationClient::accepted("id-1"));
    QCOMPARE(entry->state(), EntryState::Entered);
    QCOMPARE(entry->submissionId(), QStringLiteral("id-1"));
    QVERIFY(!entry->wasThereBefore());
    QCOMPARE(states.size(), 3); // confirm, sending, entered
    QCOMPARE(known(), std::optional(EntryStage::Entered));
    QCOMPARE(journal->list({})->cases.first().kind, store::CaseKind::Migration);
    QVERIFY(!folder->allBytes().contains("Canary"));
    entry->send(); // not from here
    QCOMPARE(client->entries.size(), 1);
}

void SingleEntryTest::nothingLeavesThatIsNotInTheJournal()
{
    (void)*journal->entrySalt();
    support::OtherConnection other(folder->file());
    other.run(QStringLiteral("CREATE TRIGGER full BEFORE INSERT ON entries"
                             " BEGIN SELECT RAISE(ABORT, 'no'); END"));
    send();
    QCOMPARE(entry->state(), EntryState::Problem);
    QCOMPARE(entry->problem()->view.cause, ProblemCause::NotRecorded);
    QVERIFY(client->entries.isEmpty());
    other.run(QStringLiteral("DROP TRIGGER full"));
    entry->send();
    QCOMPARE(client->entries.size(), 1);
}

void SingleEntryTest::aRefusalLeadsBackToTheField()
{
    send();
    client->answer(FakeMigrationClient::refused(argos::MigrationRefusal::InvalidFormat,
                                                QStringLiteral("birthDate")));
    QCOMPARE(entry->state(), EntryState::Problem);
    QCOMPARE(entry->problem()->refusal, std::optional(argos::MigrationRefusal::InvalidFormat));
    QCOMPARE(entry->problem()->view.next, NextStep::FixDetails);
    QCOMPARE(known(), std::optional(EntryStage::Refused));
    entry->back();
    QCOMPARE(entry->state(), EntryState::Form);
    QCOMPARE(entry->problem()->parameter, QStringLiteral("birthDate"));
    QCOMPARE(entry->values(), support::customer(1).values);
    entry->submitForm(entry->values());
    QVERIFY(!entry->problem());
    entry->send();
    client->answer(FakeMigrationClient::accepted("id-1"));
    QCOMPARE(entry->state(), EntryState::Entered);
}

void SingleEntryTest::whatDidNotLeaveMayBeSentAgain_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<ProblemCause>("cause");
    QTest::newRow("no connection") << Fault::NoConnection << ProblemCause::NoConnection;
    QTest::newRow("wrong key") << Fault::WrongKey << ProblemCause::WrongKey;
    QTest::newRow("busy") << Fault::TooManyRequests << ProblemCause::TooManyRequests;
}

void SingleEntryTest::whatDidNotLeaveMayBeSentAgain()
{
    QFETCH(Fault, fault);
    QFETCH(ProblemCause, cause);
    send();
    client->answer(FakeMigrationClient::failure(fault, Counted::No));
    QCOMPARE(entry->state(), EntryState::Problem);
    QCOMPARE(entry->problem()->view.cause, cause);
    QCOMPARE(entry->problem()->view.next, NextStep::SubmitAgain);
    QCOMPARE(known(), std::optional(EntryStage::NotSent));
    pass(1h);
    QCOMPARE(client->entries.size(), 1); // not by itself
    entry->send();
    QCOMPARE(client->entries.size(), 2);
    QVERIFY(!entry->problem());
}

void SingleEntryTest::aLostAnswerIsAskedAbout()
{
    send();
    lose();
    QCOMPARE(entry->state(), EntryState::Asking);
    QCOMPARE(client->searches.size(), 1);
    client->answerFind(argos::FoundPage{{}, argos::PageKey{QStringLiteral("x"), {}}});
    QCOMPARE(client->searches.size(), 2);
    client->answerFind(support::pageOf(support::customer(1), "id-1"));
    QCOMPARE(entry->state(), EntryState::Entered);
    QVERIFY(entry->wasThereBefore());
    QCOMPARE(known(), std::optional(EntryStage::Entered));
    QCOMPARE(client->entries.size(), 1);
}

void SingleEntryTest::noTraceIsBelievedOnlyWhenTheServiceHadItsTime()
{
    send();
    lose();
    for (int i = 1; i <= 3; ++i) {
        client->answerFind(argos::FoundPage{});
        QCOMPARE(entry->state(), EntryState::Asking);
        pass(2s);
    }
    client->answerFind(argos::FoundPage{});
    QCOMPARE(entry->state(), EntryState::Problem);
    QCOMPARE(entry->problem()->view.next, NextStep::SubmitAgain);
    QCOMPARE(known(), std::optional(EntryStage::NotSent));
    QCOMPARE(client->entries.size(), 1);
    entry->send(); // a person has decided
    QCOMPARE(client->entries.size(), 2);
}

void SingleEntryTest::whatIsUnclearMayBeAskedAgain()
{
    send();
    lose();
    auto other = support::customer(1);
    other.values[QStringLiteral("fullName")] = QStringLiteral("Somebody");
    pass(6s);
    client->answerFind(support::pageOf(other, "id-9"));
    pass(0s);
    client->answerFind(support::pageOf(other, "id-9"));
    QCOMPARE(entry->state(), EntryState::Problem);
    QCOMPARE(entry->problem()->view.cause, ProblemCause::OutcomeUnknown);
    QCOMPARE(entry->problem()->view.next, NextStep::AskAgain);
    QCOMPARE(known(), std::optional(EntryStage::Unknown));
    entry->send();
    entry->back();
    QCOMPARE(entry->state(), EntryState::Problem);
    QCOMPARE(client->entries.size(), 1);
    entry->askAgain();
    QCOMPARE(entry->state(), EntryState::Asking);
    client->answerFind(support::pageOf(support::customer(1), "id-1"));
    QCOMPARE(entry->state(), EntryState::Entered);
    QCOMPARE(known(), std::optional(EntryStage::Entered));
}

void SingleEntryTest::aQuestionThatFailsLeavesItUnknown()
{
    send();
    lose();
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(client->searches.size(), i + 1);
        client->answerFind(FakeMigrationClient::failure(Fault::NoConnection, Counted::No));
        pass(5s);
    }
    QCOMPARE(entry->state(), EntryState::Problem);
    QCOMPARE(entry->problem()->view.cause, ProblemCause::OutcomeUnknown);
    QCOMPARE(client->entries.size(), 1);
}

void SingleEntryTest::whoIsEnteredIsNotSentAgain()
{
    send();
    client->answer(FakeMigrationClient::accepted("id-1"));
    entry->startOver();
    send();
    QCOMPARE(entry->state(), EntryState::Entered);
    QCOMPARE(entry->submissionId(), QStringLiteral("id-1"));
    QVERIFY(entry->wasThereBefore());
    QCOMPARE(client->entries.size(), 1);
}

void SingleEntryTest::whoIsKnownWithOtherDetailsIsNotSent_data()
{
    QTest::addColumn<bool>("entered");
    QTest::newRow("entered") << true;
    QTest::newRow("answer lost") << false;
}

void SingleEntryTest::whoIsKnownWithOtherDetailsIsNotSent()
{
    QFETCH(bool, entered);
    send();
    if (entered)
        client->answer(FakeMigrationClient::accepted("id-1"));
    entry->startOver();
    sendCorrected();
    QCOMPARE(entry->state(), EntryState::Problem);
    QCOMPARE(entry->problem()->other->submissionId, entered ? QStringLiteral("id-1") : QString());
    QCOMPARE(entry->problem()->view.next, NextStep::FixDetails);
    entry->send(); // is not yet a yes
    QCOMPARE(entry->state(), EntryState::Problem);
    QCOMPARE(client->entries.size(), 1);
    QVERIFY(client->searches.isEmpty());
    entry->back();
    QCOMPARE(entry->state(), EntryState::Form);
    QCOMPARE(entry->values().value(QStringLiteral("idType")), QStringLiteral("visa"));
}

void SingleEntryTest::aPersonMaySayThatItIsSentAllTheSame()
{
    send();
    client->answer(FakeMigrationClient::accepted("id-1"));
    entry->startOver();
    sendCorrected();
    entry->sendAnyway();
    QCOMPARE(entry->state(), EntryState::Sending);
    client->answer(FakeMigrationClient::failure(Fault::NoConnection, Counted::No));
    QVERIFY(!entry->problem()->other);
    entry->sendAnyway(); // is no answer to this problem
    QCOMPARE(client->entries.size(), 2);
    entry->send(); // that was said already
    client->answer(FakeMigrationClient::accepted("id-2"));
    QCOMPARE(entry->state(), EntryState::Entered);
    QCOMPARE(entry->submissionId(), QStringLiteral("id-2"));
    QVERIFY(!entry->wasThereBefore());
    QCOMPARE(client->entries.size(), 3);
}

void SingleEntryTest::thatIsSaidOfTheseDetailsOnly()
{
    send();
    client->answer(FakeMigrationClient::accepted("id-1"));
    entry->startOver();
    sendCorrected();
    entry->sendAnyway();
    client->answer(FakeMigrationClient::failure(Fault::NoConnection, Counted::No));
    entry->back();
    auto values = entry->values();
    values[QStringLiteral("cf1")] = QStringLiteral("a note");
    entry->submitForm(values);
    entry->send();
    QCOMPARE(entry->state(), EntryState::Problem);
    QVERIFY(entry->problem()->other);
    QCOMPARE(client->entries.size(), 2);
}

void SingleEntryTest::whoWasRefusedMayBeCorrected()
{
    send();
    client->answer(FakeMigrationClient::refused(argos::MigrationRefusal::InvalidFormat));
    entry->back();
    sendCorrected();
    QCOMPARE(entry->state(), EntryState::Sending);
}

void SingleEntryTest::whoWasLostIsAskedAboutFirst_data()
{
    QTest::addColumn<bool>("isThere");
    QTest::newRow("there") << true;
    QTest::newRow("not there") << false;
}

void SingleEntryTest::whoWasLostIsAskedAboutFirst()
{
    QFETCH(bool, isThere);
    send();
    entry.reset(); // as a crash would
    journal.reset();
    journal = folder->open();
    open();
    send();
    QCOMPARE(entry->state(), EntryState::Asking);
    QCOMPARE(client->entries.size(), 1);
    if (isThere) {
        client->answerFind(support::pageOf(support::customer(1), "id-1"));
        QCOMPARE(entry->state(), EntryState::Entered);
        return;
    }
    client->answerFind(argos::FoundPage{});
    pass(6s);
    client->answerFind(argos::FoundPage{});
    QCOMPARE(entry->state(), EntryState::Sending); // that is what the person has asked for
    QCOMPARE(client->entries.size(), 2);
}

void SingleEntryTest::cancellingWaitsForWhatTheClientSays_data()
{
    QTest::addColumn<Counted>("counted");
    QTest::addColumn<EntryState>("state");
    QTest::newRow("it had not left") << Counted::No << EntryState::Problem;
    QTest::newRow("it may have arrived") << Counted::Unknown << EntryState::Asking;
}

void SingleEntryTest::cancellingWaitsForWhatTheClientSays()
{
    QFETCH(Counted, counted);
    QFETCH(EntryState, state);
    send();
    entry->cancel();
    QCOMPARE(client->cancelled.size(), 1);
    QCOMPARE(entry->state(), EntryState::Sending);
    client->answer(FakeMigrationClient::failure(Fault::Cancelled, counted));
    QCOMPARE(entry->state(), state);
}

void SingleEntryTest::cancellingAQuestionLeavesItUnknown()
{
    send();
    lose();
    entry->cancel();
    QCOMPARE(entry->state(), EntryState::Problem);
    QCOMPARE(known(), std::optional(EntryStage::Unknown));
    client->answerFind(support::pageOf(support::customer(1), "id-1")); // late
    QCOMPARE(entry->state(), EntryState::Problem);
}

void SingleEntryTest::aLateAnswerIsDropped()
{
    send();
    const auto job = client->entries.last().job;
    lose();
    client->answer(job, FakeMigrationClient::accepted("late"));
    QCOMPARE(entry->state(), EntryState::Asking);
}

void SingleEntryTest::theNextCustomerKnowsNothingOfTheLast()
{
    send();
    client->answer(FakeMigrationClient::accepted("id-1"));
    entry->startOver();
    QCOMPARE(entry->state(), EntryState::Form);
    QCOMPARE(entry->values().size(), 1); // who enters stays
    QVERIFY(entry->submissionId().isEmpty() && !entry->problem());
    QCOMPARE(entry->pictures().state(), PicturesState::None);
}

void SingleEntryTest::startingOverWhileSendingLeavesTheIntent()
{
    send();
    entry->startOver();
    QCOMPARE(client->cancelled.size(), 1);
    QCOMPARE(known(), std::optional(EntryStage::Intended));
    client->answer(FakeMigrationClient::accepted("late"));
    QCOMPARE(entry->state(), EntryState::Form);
    send();
    QCOMPARE(entry->state(), EntryState::Asking);
}

void SingleEntryTest::picturesFollow()
{
    send();
    entry->putPictures({{QStringLiteral("selfieImage"), "jpeg"}});
    QVERIFY(client->puts.isEmpty()); // not yet
    client->answer(FakeMigrationClient::accepted("id-1"));
    entry->putPictures({{QStringLiteral("selfieImage"), "jpeg"}});
    QCOMPARE(entry->pictures().state(), PicturesState::Sending);
    const auto& put = client->puts.last().request;
    QCOMPARE(put.submissionId.text(), QStringLiteral("id-1"));
    QCOMPARE(put.admin, QStringLiteral("admin@sample.example"));
    QCOMPARE(put.selfieImage, QByteArray("jpeg"));
    QVERIFY(put.idType.isEmpty() && put.idImage.isEmpty() && put.addressImage.isEmpty());
    client->progress(0.5);
    QCOMPARE(entry->pictures().progress(), 0.5);
    entry->pictures().cancel();
    QCOMPARE(client->cancelled, QList{client->puts.last().job});
    client->answerPut(FakeMigrationClient::failure(Fault::Cancelled, Counted::Unknown));
    QCOMPARE(entry->pictures().state(), PicturesState::Unknown);
    QVERIFY(entry->pictures().problem());
    QCOMPARE(entry->state(), EntryState::Entered);
    entry->putPictures({{QStringLiteral("selfieImage"), "jpeg"}});
    client->answerPut(base::Done{});
    QCOMPARE(entry->pictures().state(), PicturesState::Sent);
    QCOMPARE(client->entries.size(), 1);
}

void SingleEntryTest::startingOverEndsTheUpload()
{
    send();
    client->answer(FakeMigrationClient::accepted("id-1"));
    entry->putPictures({{QStringLiteral("selfieImage"), "jpeg"}});
    entry->startOver();
    QCOMPARE(client->cancelled, QList{client->puts.last().job});
    client->answerPut(base::Done{}); // late
    QCOMPARE(entry->pictures().state(), PicturesState::None);
}

QTEST_GUILESS_MAIN(SingleEntryTest)
#include "tst_single_entry.moc"
