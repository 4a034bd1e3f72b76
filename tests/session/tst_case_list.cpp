// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "session/case_list.h"
#include "support/watched_journal.h"

#include <QSignalSpy>
#include <QTest>

using session::CaseList;
using session::CaseRow;
using session::CaseStanding;
using session::Question;
using store::CaseStage;
using namespace std::chrono_literals;

class CaseListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { desk = std::make_unique<support::WatchedJournal>(); }

    void showsTheNewestFirst();
    void aRowSaysNothingAboutThePerson();
    void saysHowACaseStands_data();
    void saysHowACaseStands();
    void theTimeLeftRunsOut_data();
    void theTimeLeftRunsOut();
    void aDecidedCaseHasAllTheTime();
    void showsPageAfterPage();
    void aFilterNarrows();
    void hearsOfTheWatch();
    void aForgottenCaseCannotBeOpened();
    void anEnteredCustomerIsListedAsSuch();

private:
    std::unique_ptr<support::WatchedJournal> desk;
};

void CaseListTest::showsTheNewestFirst()
{
    const auto older = desk->open(QStringLiteral("submission-1"));
    desk->folder.clock.advance(1min);
    const auto newer = desk->open(QStringLiteral("submission-2"));
    const CaseList list({*desk->journal, desk->watch, desk->folder.clock}, 10);
    QCOMPARE(list.rows().size(), 2);
    QCOMPARE(list.rows()[0].id, newer);
    QCOMPARE(list.rows()[1].id, older);
    QVERIFY(!list.hasMore());
    QVERIFY(!list.error());
}

void CaseListTest::aRowSaysNothingAboutThePerson()
{
    Q_UNUSED(desk->open(QStringLiteral("submission-1234")))
    const CaseList list({*desk->journal, desk->watch, desk->folder.clock}, 10);
    const CaseRow row = list.rows().value(0);
    QVERIFY(row.submissionId.startsWith(QStringLiteral("submission-")));
    QVERIFY(!row.submissionId.contains(QStringLiteral("1234")));
    QCOMPARE(row.issuingCountry, QStringLiteral("KOR"));
    QCOMPARE(row.idType, QStringLiteral("drivers_license"));
    QCOMPARE(row.changedAt, desk->folder.clock.now());
}

void CaseListTest::saysHowACaseStands_data()
{
    QTest::addColumn<CaseStage>("stage");
    QTest::addColumn<QString>("status");
    QTest::addColumn<CaseStanding>("standing");
    QTest::addColumn<bool>("opens");
    QTest::addColumn<bool>("canBeAsked");
    const QString none;
    QTest::newRow("open") << CaseStage::Open << none << CaseStanding::Open << true << false;
    QTest::newRow("another photo") << CaseStage::Open << QStringLiteral("incomplete")
                                   << CaseStanding::AnotherPhoto << true << false;
    QTest::newRow("waiting") << CaseStage::Waiting << none << CaseStanding::Waiting << true
                             << false;
    QTest::newRow("in doubt") << CaseStage::InDoubt << none << CaseStanding::InDoubt << true
                              << true;
    QTest::newRow("pending") << CaseStage::Pending << QStringLiteral("pending")
                             << CaseStanding::Pending << false << true;
    QTest::newRow("approved") << CaseStage::Decided << QStringLiteral("approved")
                              << CaseStanding::Approved << false << false;
    QTest::newRow("rejected") << CaseStage::Decided << QStringLiteral("rejected")
                              << CaseStanding::Rejected << false << false;
    QTest::newRow("expired") << CaseStage::Expired << none << CaseStanding::Expired << false
                             << false;
    QTest::newRow("abandoned") << CaseStage::Abandoned << none << CaseStanding::Abandoned << false
                               << false;
}

void CaseListTest::saysHowACaseStands()
{
    QFETCH(CaseStage, stage);
    QFETCH(QString, status);
    QFETCH(CaseStanding, standing);
    const auto id = desk->open(QStringLiteral("submission-1"));
    QVERIFY(desk->journal->noteAnswer(id, {.status = status}, stage));
    const CaseList list({*desk->journal, desk->watch, desk->folder.clock}, 10);
    const CaseRow row = list.rows().value(0);
    QCOMPARE(row.standing, standing);
    QTEST(row.opens, "opens");
    QTEST(row.canBeAsked(), "canBeAsked");
}

void CaseListTest::theTimeLeftRunsOut_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<int>("seconds");
    QTest::newRow("at first") << 0 << 3600;
    QTest::newRow("later") << 59 << 60;
    QTest::newRow("at the end") << 60 << 0;
    QTest::newRow("after the end") << 61 << 0;
}

void CaseListTest::theTimeLeftRunsOut()
{
    QFETCH(int, minutes);
    QFETCH(int, seconds);
    store::CaseSubject subject = support::caseOf(QStringLiteral("submission-1"));
    subject.deadline = desk->folder.clock.now().addSecs(3600);
    QVERIFY(desk->journal->begin(subject));
    CaseList list({*desk->journal, desk->watch, desk->folder.clock}, 10);
    desk->folder.clock.advance(std::chrono::minutes(minutes));
    list.refresh();
    QCOMPARE(list.rows().value(0).timeLeft, std::optional(std::chrono::seconds(seconds)));
}

void CaseListTest::aDecidedCaseHasAllTheTime()
{
    store::CaseSubject subject = support::caseOf(QStringLiteral("submission-1"));
    subject.deadline = desk->folder.clock.now().addSecs(3600);
    const auto id = *desk->journal->begin(subject);
    QVERIFY(desk->journal->noteAnswer(id, {QStringLiteral("approved")}, CaseStage::Decided));
    const CaseList list({*desk->journal, desk->watch, desk->folder.clock}, 10);
    QVERIFY(!list.rows().value(0).timeLeft);
}

void CaseListTest::showsPageAfterPage()
{
    for (int i = 0; i < 5; ++i)
        Q_UNUSED(desk->open(QStringLiteral("submission-%1").arg(i)))
    CaseList list({*desk->journal, desk->watch, desk->folder.clock}, 2);
    QCOMPARE(list.rows().size(), 2);
    QVERIFY(list.hasMore());
    list.showMore();
    QCOMPARE(list.rows().size(), 4);
    QVERIFY(list.hasMore());
    list.showMore();
    QCOMPARE(list.rows().size(), 5);
    QVERIFY(!list.hasMore());
}

void CaseListTest::aFilterNarrows()
{
    for (int i = 0; i < 5; ++i)
        Q_UNUSED(desk->open(QStringLiteral("submission-%1").arg(i)))
    CaseList list({*desk->journal, desk->watch, desk->folder.clock}, 2);
    list.showMore();
    QSignalSpy changed(&list, &CaseList::changed);
    list.setFilter(QStringLiteral("SION-3"));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(list.rows().size(), 1);
    list.setFilter({});
    QCOMPARE(list.rows().size(), 2);
}

void CaseListTest::hearsOfTheWatch()
{
    const auto id = desk->pending(QStringLiteral("submission-1"));
    CaseList list({*desk->journal, desk->watch, desk->folder.clock}, 10);
    QVERIFY(list.rows()[0].canBeAsked());
    desk->watch.start();
    desk->watch.askNow(id);
    QCOMPARE(list.rows()[0].question, Question::UnderWay);
    desk->client.answerRead(support::recordOf(argos::KycStatus::Approved, 1));
    QCOMPARE(list.rows()[0].standing, CaseStanding::Approved);
    QCOMPARE(list.rows()[0].question, Question::None);
}

void CaseListTest::aForgottenCaseCannotBeOpened()
{
    const auto id = desk->open(QStringLiteral("submission-1"));
    QVERIFY(desk->journal->forget(id));
    const CaseList list({*desk->journal, desk->watch, desk->folder.clock}, 10);
    QVERIFY(!list.rows()[0].opens);
}

void CaseListTest::anEnteredCustomerIsListedAsSuch()
{
    Q_UNUSED(desk->open(QStringLiteral("submission-1")))
    desk->folder.clock.advance(1min);
    const auto id = desk->entered(QStringLiteral("submission-2"));
    CaseList list({*desk->journal, desk->watch, desk->folder.clock}, 10);
    QCOMPARE(list.rows().size(), 2);
    const CaseRow row = list.rows()[0];
    QCOMPARE(row.id, id);
    QCOMPARE(row.kind, store::CaseKind::Migration);
    QCOMPARE(row.standing, CaseStanding::Approved);
    QCOMPARE(row.idType, QStringLiteral("visa"));
    QVERIFY(!row.opens && !row.canBeAsked() && !row.timeLeft);
    QCOMPARE(list.rows()[1].kind, store::CaseKind::Step2);
    list.setFilter(QStringLiteral("migration"));
    QCOMPARE(list.rows().size(), 1);
}

QTEST_GUILESS_MAIN(CaseListTest)
#include "tst_case_list.moc"
