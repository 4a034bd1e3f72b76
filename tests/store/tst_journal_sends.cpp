// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "store/journal.h"

#include "support/journal_folder.h"

#include <QTest>

using store::CaseStage;
using store::JournalError;
using store::SendKind;
using store::SendOutcome;

class JournalSendsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anIntentPutsTheCaseInDoubt();
    void aSecondPostWaitsForTheFirst_data();
    void aSecondPostWaitsForTheFirst();
    void askingIsAlwaysAllowed();
    void anEndedCaseIsNotSent_data();
    void anEndedCaseIsNotSent();
    void aCaseLeavesDoubtOnlyWhenItsPostIsSettled_data();
    void aCaseLeavesDoubtOnlyWhenItsPostIsSettled();
    void theEndIsWrittenWithTheAnswer();
    void anEndIsWrittenOnce_data();
    void anEndIsWrittenOnce();
    void anEndWithoutAStageLeavesTheCaseWhereItIs();
    void aSendThatWasNotIntendedHasNoEnd();
    void whatIsUnsettledIsFound_data();
    void whatIsUnsettledIsFound();
    void casesDoNotHinderEachOther();
    void whoIsStillSendingIsSeen();
    void anEndThatCannotBeWrittenIsOneAllTheSame();

private:
    void end(int number, SendOutcome outcome) const
    {
        QVERIFY(journal->writeEnd(id, number, {outcome, {}}).ok());
    }

    std::unique_ptr<support::JournalFolder> folder;
    std::unique_ptr<store::Journal> journal;
    store::CaseId id;
};

void JournalSendsTest::init()
{
    journal.reset();
    folder = std::make_unique<support::JournalFolder>();
    journal = folder->open();
    id = *journal->begin(support::caseOf(QStringLiteral("sub-1")));
}

void JournalSendsTest::anIntentPutsTheCaseInDoubt()
{
    const auto number = journal->writeIntent(id, SendKind::Post);
    QVERIFY(number.ok());
    QCOMPARE(*number, 1);
    QCOMPARE(journal->record(id)->stage, CaseStage::InDoubt);
    const auto sends = journal->sends(id);
    QCOMPARE(sends->size(), 1);
    QCOMPARE(sends->first().caseId, id);
    QCOMPARE(sends->first().kind, SendKind::Post);
    QCOMPARE(sends->first().intendedAt, folder->clock.now());
    QVERIFY(!sends->first().outcome && !sends->first().endedAt);
}

void JournalSendsTest::aSecondPostWaitsForTheFirst_data()
{
    QTest::addColumn<std::optional<SendOutcome>>("first");
    QTest::addColumn<bool>("allowed");
    using Outcome = std::optional<SendOutcome>;
    QTest::newRow("under way") << Outcome() << false;
    QTest::newRow("unknown") << Outcome(SendOutcome::Unknown) << false;
    QTest::newRow("answered") << Outcome(SendOutcome::Answered) << true;
    QTest::newRow("not counted") << Outcome(SendOutcome::NotCounted) << true;
    QTest::newRow("found counted") << Outcome(SendOutcome::FoundCounted) << true;
    QTest::newRow("found not counted") << Outcome(SendOutcome::FoundNotCounted) << true;
    QTest::newRow("left unknown") << Outcome(SendOutcome::LeftUnknown) << true;
}

void JournalSendsTest::aSecondPostWaitsForTheFirst()
{
    QFETCH(std::optional<SendOutcome>, first);
    QFETCH(bool, allowed);
    QVERIFY(journal->writeIntent(id, SendKind::Post).ok());
    if (first)
        end(1, *first);
    const auto second = journal->writeIntent(id, SendKind::Post);
    QCOMPARE(second.ok(), allowed);
    if (allowed)
        QCOMPARE(*second, 2);
    else
        QCOMPARE(second.error(), JournalError::Conflict);
    QCOMPARE(journal->sends(id)->size(), allowed ? 2 : 1);
}

void JournalSendsTest::askingIsAlwaysAllowed()
{
    QVERIFY(journal->writeIntent(id, SendKind::Post).ok());
    QCOMPARE(*journal->writeIntent(id, SendKind::Get), 2);
    QCOMPARE(*journal->writeIntent(id, SendKind::Get), 3);
    end(2, SendOutcome::NotCounted);
    end(1, SendOutcome::FoundNotCounted);
    QVERIFY(journal->moveTo(id, CaseStage::Decided).ok());
    QCOMPARE(*journal->writeIntent(id, SendKind::Get), 4);
    QCOMPARE(journal->record(id)->stage, CaseStage::Decided);
}

void JournalSendsTest::anEndedCaseIsNotSent_data()
{
    QTest::addColumn<CaseStage>("stage");
    QTest::newRow("decided") << CaseStage::Decided;
    QTest::newRow("expired") << CaseStage::Expired;
    QTest::newRow("abandoned") << CaseStage::Abandoned;
}

void JournalSendsTest::anEndedCaseIsNotSent()
{
    QFETCH(CaseStage, stage);
    QVERIFY(journal->moveTo(id, stage).ok());
    QCOMPARE(journal->writeIntent(id, SendKind::Post).error(), JournalError::Conflict);
    QVERIFY(journal->sends(id)->isEmpty());
    QCOMPARE(journal->record(id)->stage, stage);
}

void JournalSendsTest::aCaseLeavesDoubtOnlyWhenItsPostIsSettled_data()
{
    QTest::addColumn<CaseStage>("stage");
    QTest::newRow("decided") << CaseStage::Decided;
    QTest::newRow("expired") << CaseStage::Expired;
    QTest::newRow("abandoned") << CaseStage::Abandoned;
    QTest::newRow("pending") << CaseStage::Pending;
    QTest::newRow("waiting") << CaseStage::Waiting;
    QTest::newRow("open") << CaseStage::Open;
}

void JournalSendsTest::aCaseLeavesDoubtOnlyWhenItsPostIsSettled()
{
    QFETCH(CaseStage, stage);
    QVERIFY(journal->writeIntent(id, SendKind::Post).ok());
    QVERIFY(!journal->moveTo(id, stage));
    QVERIFY(!journal->noteAnswer(id, {QStringLiteral("approved")}, stage));
    QVERIFY(!journal->writeEnd(id, 1, {SendOutcome::Unknown, stage}));
    QCOMPARE(journal->record(id)->stage, CaseStage::InDoubt);
    QVERIFY(journal->record(id)->answer.status.isEmpty());
    QVERIFY(!journal->sends(id)->first().outcome);
    end(1, SendOutcome::Unknown);
    QVERIFY(journal->writeEnd(id, 1, {SendOutcome::LeftUnknown, stage}).ok());
    QCOMPARE(journal->record(id)->stage, stage);
    QVERIFY(journal->unsettled()->isEmpty());
}

void JournalSendsTest::theEndIsWrittenWithTheAnswer()
{
    QVERIFY(journal->writeIntent(id, SendKind::Post).ok());
    folder->clock.advance(std::chrono::seconds(3));
    store::SendEnd sendEnd{SendOutcome::Answered, CaseStage::Open, QStringLiteral("retake"), 200,
                           QStringLiteral("E1")};
    sendEnd.answer = store::ServiceAnswer{QStringLiteral("incomplete"), 1};
    QVERIFY(journal->writeEnd(id, 1, sendEnd).ok());
    const auto send = journal->sends(id)->first();
    QCOMPARE(send.outcome, std::optional(SendOutcome::Answered));
    QCOMPARE(send.endedAt, std::optional(folder->clock.now()));
    QCOMPARE(send.httpStatus, 200);
    QCOMPARE(send.serviceCode, QStringLiteral("E1"));
    const auto record = journal->record(id);
    QCOMPARE(record->stage, CaseStage::Open);
    QCOMPARE(record->stageReason, QStringLiteral("retake"));
    QCOMPARE(record->answer.status, QStringLiteral("incomplete"));
    QCOMPARE(record->answer.retryCount, std::optional(1));
}

void JournalSendsTest::anEndIsWrittenOnce_data()
{
    QTest::addColumn<SendOutcome>("first");
    QTest::addColumn<SendOutcome>("then");
    QTest::addColumn<bool>("allowed");
    using O = SendOutcome;
    QTest::newRow("unknown is settled: counted") << O::Unknown << O::FoundCounted << true;
    QTest::newRow("unknown is settled: not") << O::Unknown << O::FoundNotCounted << true;
    QTest::newRow("unknown is settled: by a person") << O::Unknown << O::LeftUnknown << true;
    QTest::newRow("left unknown stays") << O::LeftUnknown << O::FoundCounted << false;
    QTest::newRow("unknown is not answered later") << O::Unknown << O::Answered << false;
    QTest::newRow("unknown is not excused later") << O::Unknown << O::NotCounted << false;
    QTest::newRow("unknown stays") << O::Unknown << O::Unknown << false;
    QTest::newRow("answered stays") << O::Answered << O::FoundNotCounted << false;
    QTest::newRow("not counted stays") << O::NotCounted << O::FoundCounted << false;
    QTest::newRow("found stays") << O::FoundCounted << O::FoundNotCounted << false;
}

void JournalSendsTest::anEndIsWrittenOnce()
{
    QFETCH(SendOutcome, first);
    QFETCH(SendOutcome, then);
    QFETCH(bool, allowed);
    QVERIFY(journal->writeIntent(id, SendKind::Post).ok());
    end(1, first);
    const auto second = journal->writeEnd(id, 1, {then, CaseStage::Decided});
    QCOMPARE(second.ok(), allowed);
    if (!allowed)
        QCOMPARE(second.error(), JournalError::Conflict);
    QCOMPARE(journal->sends(id)->first().outcome, std::optional(allowed ? then : first));
    QCOMPARE(journal->record(id)->stage, allowed ? CaseStage::Decided : CaseStage::InDoubt);
}

void JournalSendsTest::anEndWithoutAStageLeavesTheCaseWhereItIs()
{
    QVERIFY(journal->moveTo(id, CaseStage::Pending).ok());
    QVERIFY(journal->writeIntent(id, SendKind::Get).ok());
    end(1, SendOutcome::NotCounted);
    QCOMPARE(journal->record(id)->stage, CaseStage::Pending);
}

void JournalSendsTest::aSendThatWasNotIntendedHasNoEnd()
{
    const store::SendEnd answered{SendOutcome::Answered, CaseStage::Decided};
    QCOMPARE(journal->writeEnd(id, 1, answered).error(), JournalError::Conflict);
    QCOMPARE(journal->record(id)->stage, CaseStage::Open);
}

void JournalSendsTest::whatIsUnsettledIsFound_data()
{
    QTest::addColumn<SendKind>("kind");
    QTest::addColumn<std::optional<SendOutcome>>("outcome");
    QTest::addColumn<bool>("found");
    using Outcome = std::optional<SendOutcome>;
    const auto row = [](const char* name, SendKind kind, Outcome outcome, bool found) {
        QTest::newRow(name) << kind << outcome << found;
    };
    row("interrupted", SendKind::Post, {}, true);
    row("unknown", SendKind::Post, SendOutcome::Unknown, true);
    row("answered", SendKind::Post, SendOutcome::Answered, false);
    row("not counted", SendKind::Post, SendOutcome::NotCounted, false);
    row("found counted", SendKind::Post, SendOutcome::FoundCounted, false);
    row("found not counted", SendKind::Post, SendOutcome::FoundNotCounted, false);
    row("a question without an answer", SendKind::Get, {}, false);
}

void JournalSendsTest::whatIsUnsettledIsFound()
{
    QFETCH(SendKind, kind);
    QFETCH(std::optional<SendOutcome>, outcome);
    QFETCH(bool, found);
    QVERIFY(journal->writeIntent(id, kind).ok());
    if (outcome)
        end(1, *outcome);
    journal.reset();
    journal = folder->open();
    const auto unsettled = journal->unsettled();
    QCOMPARE(unsettled->size(), found ? 1 : 0);
    if (found) {
        QCOMPARE(unsettled->first().caseId, id);
        QCOMPARE(unsettled->first().outcome, outcome);
    }
}

void JournalSendsTest::casesDoNotHinderEachOther()
{
    folder->clock.advance(std::chrono::seconds(1));
    const auto other = *journal->begin(support::caseOf(QStringLiteral("sub-2")));
    QCOMPARE(*journal->writeIntent(other, SendKind::Post), 1);
    folder->clock.advance(std::chrono::seconds(1));
    QCOMPARE(*journal->writeIntent(id, SendKind::Post), 1);
    QCOMPARE(journal->unsettled()->size(), 2);
    QCOMPARE(journal->unsettled()->first().caseId, other);
}

void JournalSendsTest::whoIsStillSendingIsSeen()
{
    QVERIFY(!journal->lastPost(id)->has_value());
    auto other = folder->open();
    QVERIFY(other->writeIntent(id, SendKind::Post));
    QVERIFY(journal->lastPost(id)->value().isUnderWay);
    other.reset();
    QVERIFY(!journal->lastPost(id)->value().isUnderWay);
    end(1, SendOutcome::FoundNotCounted);
    QVERIFY(journal->writeIntent(id, SendKind::Post));
    QVERIFY(journal->writeIntent(id, SendKind::Get));
    QCOMPARE(journal->lastPost(id)->value().number, 2);
    QVERIFY(journal->lastPost(id)->value().isUnderWay);
    end(2, SendOutcome::Answered);
    QVERIFY(!journal->lastPost(id)->value().isUnderWay);
}

void JournalSendsTest::anEndThatCannotBeWrittenIsOneAllTheSame()
{
    QVERIFY(journal->writeIntent(id, SendKind::Post));
    {
        support::OtherConnection other(folder->file());
        other.run(QStringLiteral("BEGIN IMMEDIATE"));
        QVERIFY(!journal->writeEnd(id, 1, {SendOutcome::Unknown, {}}));
        other.run(QStringLiteral("ROLLBACK"));
    }
    const store::Send send = journal->lastPost(id)->value();
    QVERIFY(!send.outcome);
    QVERIFY(!send.isUnderWay);
}

QTEST_GUILESS_MAIN(JournalSendsTest)
#include "tst_journal_sends.moc"
