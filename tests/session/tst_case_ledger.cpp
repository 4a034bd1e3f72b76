// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "session/case_ledger.h"
#include "session/kept_cases.h"
#include "support/fake_client.h"
#include "support/fake_studio.h"
#include "support/journal_folder.h"

#include <QTest>

using namespace session;
using argos::Counted;
using argos::Fault;
using argos::KycStatus;
using store::CaseStage;
using support::FakeClient;

/// Each test ends the program at some point and looks at what the next one knows.
class CaseLedgerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aCaseInWorkIsFoundAgain();
    void aCaseThatWasSentIsInDoubt();
    void theAnswerEndsTheDoubt_data();
    void theAnswerEndsTheDoubt();
    void aLostAnswerStaysInDoubt();
    void aSendThatFailedForCertainIsOpenAgain();
    void aRecordSettlesTheDoubt_data();
    void aRecordSettlesTheDoubt();
    void whatSomebodyElseHasSentIsTheServices();
    void anEndThatCannotBeWrittenIsWrittenBeforeTheNextSend();
    void aDoubtThatNobodySettlesEnds();
    void aPictureThatWasRemovedDoesNotComeBack();
    void whoBringsAllAgainLeavesNothing();
    void triesBeforeTheSendAreKnown();
    void nothingIsSentOverADoubt();
    void whatCannotBeWrittenIsNotSent();
    void anAbandonedCaseIsForgotten();
    void aCaseInDoubtIsNotAbandoned();
    void underAnotherKeyOnlyTheDoubtIsLeft();
    void theSameSubmissionGoesOnWithItsCase();
    void withoutAJournalNothingFails();

private:
    void restart(char key = 'k');
    void begin();
    void fillIn();
    [[nodiscard]] CaseStage stage() const;

    std::unique_ptr<support::JournalFolder> folder;
    std::unique_ptr<store::Journal> journal;
    std::unique_ptr<CaseLedger> ledger;
    std::unique_ptr<KeptCases> cases;
    std::unique_ptr<OpenCase> open;
};

void CaseLedgerTest::init()
{
    folder = std::make_unique<support::JournalFolder>();
    open = std::make_unique<OpenCase>();
    open->draft = CaseDraft{*base::SubmissionId::parse(QStringLiteral("abc"))};
    restart();
}

void CaseLedgerTest::cleanup()
{
    ledger.reset();
    journal.reset();
    folder.reset();
}

void CaseLedgerTest::restart(char key)
{
    ledger.reset();
    journal.reset();
    journal = folder->open(key);
    ledger = std::make_unique<CaseLedger>(journal.get());
    cases = std::make_unique<KeptCases>(journal.get());
}

void CaseLedgerTest::begin()
{
    ledger->begin(*open->draft, {});
    fillIn();
    ledger->keepDetails(*open);
}

void CaseLedgerTest::fillIn()
{
    open->values = {{QStringLiteral("name"), {QStringLiteral("Hong Gildong")}}};
    open->pictures = {{QStringLiteral("addressImage"), "bill"}};
    open->photo = support::FakeStudio::aPhoto();
}

CaseStage CaseLedgerTest::stage() const
{
    return journal->list({})->cases.first().stage;
}

void CaseLedgerTest::aCaseInWorkIsFoundAgain()
{
    begin();
    restart();
    const auto kept = cases->interrupted();
    QVERIFY(kept);
    QCOMPARE(kept->record.stage, CaseStage::Open);
    QVERIFY(kept->details);
    QCOMPARE(kept->details->values.value(QStringLiteral("name")).value,
             QStringLiteral("Hong Gildong"));
    QCOMPARE(kept->pictures, open->pictures);
    QVERIFY2(kept->photo.isEmpty(), "a photo that nobody has accepted is not kept");
    QVERIFY(!kept->sentAt);
}

void CaseLedgerTest::aCaseThatWasSentIsInDoubt()
{
    begin();
    QVERIFY(ledger->intend(*open));
    QVERIFY(ledger->isInDoubt());
    restart();
    const auto kept = cases->interrupted();
    QVERIFY(kept);
    QCOMPARE(kept->record.stage, CaseStage::InDoubt);
    QCOMPARE(kept->photo, open->photo->jpeg);
    QCOMPARE(kept->sentAt, std::optional(folder->clock.now()));
    QVERIFY(cases->findOpen(open->draft->submissionId)->isInDoubt());
    QVERIFY(!cases->findOpen(*base::SubmissionId::parse(QStringLiteral("other"))));
}

void CaseLedgerTest::theAnswerEndsTheDoubt_data()
{
    QTest::addColumn<KycStatus>("status");
    QTest::addColumn<CaseStage>("stage");
    QTest::newRow("approved") << KycStatus::Approved << CaseStage::Decided;
    QTest::newRow("rejected") << KycStatus::Rejected << CaseStage::Decided;
    QTest::newRow("pending") << KycStatus::Pending << CaseStage::Pending;
    QTest::newRow("incomplete") << KycStatus::Incomplete << CaseStage::Open;
}

void CaseLedgerTest::theAnswerEndsTheDoubt()
{
    QFETCH(KycStatus, status);
    begin();
    QVERIFY(ledger->intend(*open));
    ledger->note(FakeClient::verdict(status, 1), {1, 1});
    QCOMPARE(ledger->isInDoubt(), status == KycStatus::Pending); // only the service knows
    QTEST(stage(), "stage");
    QVERIFY(journal->unsettled()->isEmpty());
    const auto answer = journal->list({})->cases.first().answer;
    QCOMPARE(answer.retryCount, std::optional(1));
    QCOMPARE(answer.attempts, std::optional(1));
}

void CaseLedgerTest::aLostAnswerStaysInDoubt()
{
    begin();
    QVERIFY(ledger->intend(*open));
    ledger->note(FakeClient::failure(Fault::TimedOut, Counted::Unknown), {});
    QVERIFY(ledger->isInDoubt());
    QCOMPARE(journal->unsettled()->size(), 1);
    restart();
    QCOMPARE(cases->interrupted()->record.stage, CaseStage::InDoubt);
}

void CaseLedgerTest::aSendThatFailedForCertainIsOpenAgain()
{
    begin();
    QVERIFY(ledger->intend(*open));
    ledger->note(FakeClient::failure(Fault::NoConnection, Counted::No), {});
    QCOMPARE(stage(), CaseStage::Open);
    QVERIFY(ledger->intend(*open));
    QCOMPARE(journal->sends(journal->list({})->cases.first().id)->size(), 2);
}

void CaseLedgerTest::aRecordSettlesTheDoubt_data()
{
    QTest::addColumn<Reading>("reading");
    QTest::addColumn<std::optional<KycStatus>>("status");
    QTest::addColumn<CaseStage>("stage");
    using Status = std::optional<KycStatus>;
    QTest::newRow("final") << Reading::Final << Status(KycStatus::Approved) << CaseStage::Decided;
    QTest::newRow("pending") << Reading::Final << Status(KycStatus::Pending) << CaseStage::Pending;
    QTest::newRow("counted") << Reading::Counted << Status(KycStatus::Incomplete)
                             << CaseStage::Open;
    QTest::newRow("not counted") << Reading::NotCounted << Status() << CaseStage::Open;
    QTest::newRow("unclear") << Reading::Unclear << Status() << CaseStage::InDoubt;
}

void CaseLedgerTest::aRecordSettlesTheDoubt()
{
    QFETCH(Reading, reading);
    QFETCH(std::optional<KycStatus>, status);
    QFETCH(CaseStage, stage);
    begin();
    QVERIFY(ledger->intend(*open));
    restart();
    ledger->resume(cases->interrupted()->record);
    argos::SubmissionRecord record;
    record.status = status;
    ledger->note(record, reading);
    QCOMPARE(this->stage(), stage);
    QCOMPARE(journal->unsettled()->isEmpty(), stage != CaseStage::InDoubt);
}

void CaseLedgerTest::whatSomebodyElseHasSentIsTheServices()
{
    begin();
    QVERIFY(ledger->intend(*open));
    ledger->note(FakeClient::failure(Fault::AlreadyProcessed, Counted::No), {});
    ledger->end(CaseStage::Abandoned);
    QCOMPARE(stage(), CaseStage::Pending);
}

void CaseLedgerTest::anEndThatCannotBeWrittenIsWrittenBeforeTheNextSend()
{
    begin();
    QVERIFY(ledger->intend(*open));
    support::OtherConnection other(folder->file());
    other.run(QStringLiteral("BEGIN IMMEDIATE"));
    ledger->note(FakeClient::verdict(KycStatus::Incomplete, 1), {1, 1});
    QVERIFY2(!ledger->isInDoubt(), "it is known, only not written");
    QCOMPARE(ledger->intend(*open).error(), store::JournalError::Locked);
    other.run(QStringLiteral("ROLLBACK"));
    QVERIFY(ledger->intend(*open));
    const auto sends = journal->sends(journal->list({})->cases.first().id);
    QCOMPARE(sends->first().outcome, std::optional(store::SendOutcome::Answered));
}

void CaseLedgerTest::aDoubtThatNobodySettlesEnds()
{
    begin();
    QVERIFY(ledger->intend(*open));
    const QDateTime sentAt = folder->clock.now();
    restart();
    const store::CaseId id = journal->list({})->cases.first().id;
    cases->dropPartsOfDoubtful(sentAt.addSecs(-1));
    QVERIFY(!journal->load(id)->empty());
    cases->dropPartsOfDoubtful(sentAt);
    QVERIFY(journal->load(id)->empty());
    QCOMPARE(stage(), CaseStage::InDoubt); // it can still be asked about
    cases->giveUp(id);
    QCOMPARE(stage(), CaseStage::Expired);
    QVERIFY(journal->list({})->cases.first().forgotten);
    QVERIFY(journal->unsettled()->isEmpty());
}

void CaseLedgerTest::aPictureThatWasRemovedDoesNotComeBack()
{
    begin();
    open->pictures.clear();
    ledger->keepDetails(*open);
    restart();
    QVERIFY(cases->interrupted()->pictures.isEmpty());
}

void CaseLedgerTest::whoBringsAllAgainLeavesNothing()
{
    begin();
    QVERIFY(ledger->intend(*open));
    ledger->note(FakeClient::failure(Fault::NoConnection, Counted::No), {});
    ledger->leave();
    restart();
    QCOMPARE(stage(), CaseStage::Open);
    QVERIFY(!cases->interrupted());
}

void CaseLedgerTest::triesBeforeTheSendAreKnown()
{
    begin();
    QVERIFY(ledger->intend(*open));
    ledger->note(FakeClient::verdict(KycStatus::Incomplete, 1), {1, 2});
    QVERIFY(ledger->intend(*open));
    restart();
    QCOMPARE(cases->interrupted()->before, (Tries{1, 2}));
}

void CaseLedgerTest::nothingIsSentOverADoubt()
{
    begin();
    QVERIFY(ledger->intend(*open));
    QVERIFY(!ledger->intend(*open));
    QCOMPARE(journal->unsettled()->size(), 1);
}

void CaseLedgerTest::whatCannotBeWrittenIsNotSent()
{
    begin();
    folder->mostPages = 1; // of those the file has already
    restart();
    ledger->resume(cases->interrupted()->record);
    open->photo->jpeg = QByteArray(1'000'000, 'x');
    const auto intended = ledger->intend(*open);
    QVERIFY(!intended);
    QCOMPARE(intended.error(), store::JournalError::DiskFull);
    QVERIFY(!ledger->isInDoubt());
    QVERIFY(journal->unsettled()->isEmpty());
}

void CaseLedgerTest::anAbandonedCaseIsForgotten()
{
    open->draft->fields = {{QStringLiteral("name"), QStringLiteral("Hong Gildong")}};
    begin();
    ledger->end(CaseStage::Abandoned);
    QCOMPARE(stage(), CaseStage::Abandoned);
    QVERIFY(journal->list({})->cases.first().forgotten);
    restart();
    QVERIFY(!cases->interrupted());
}

void CaseLedgerTest::aCaseInDoubtIsNotAbandoned()
{
    begin();
    QVERIFY(ledger->intend(*open));
    ledger->end(CaseStage::Abandoned);
    QCOMPARE(stage(), CaseStage::InDoubt);
    QVERIFY(cases->findOpen(open->draft->submissionId)->isInDoubt());
}

void CaseLedgerTest::underAnotherKeyOnlyTheDoubtIsLeft()
{
    begin();
    restart('o');
    QVERIFY(!cases->interrupted());
    restart();
    ledger->resume(cases->interrupted()->record);
    QVERIFY(ledger->intend(*open));
    restart('o');
    const auto kept = cases->interrupted();
    QVERIFY(kept);
    QVERIFY(!kept->details);
    QVERIFY(kept->photo.isEmpty());
}

void CaseLedgerTest::theSameSubmissionGoesOnWithItsCase()
{
    begin();
    restart();
    begin();
    QCOMPARE(journal->list({})->cases.size(), 1);
    ledger->end(CaseStage::Abandoned);
    begin();
    QCOMPARE(journal->list({})->cases.size(), 2);
}

void CaseLedgerTest::withoutAJournalNothingFails()
{
    CaseLedger none(nullptr);
    none.begin(*open->draft, {});
    fillIn();
    none.keepDetails(*open);
    QVERIFY(none.intend(*open));
    none.note(FakeClient::verdict(KycStatus::Approved), {});
    none.note(argos::SubmissionRecord{}, Reading::Final);
    none.end(CaseStage::Abandoned);
    QVERIFY(!none.isInDoubt());
    QVERIFY(!KeptCases(nullptr).interrupted());
}

QTEST_GUILESS_MAIN(CaseLedgerTest)
#include "tst_case_ledger.moc"
