// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "store/journal.h"

#include "support/journal_folder.h"

#include <QTest>

using namespace std::chrono_literals;
using store::CaseStage;
using store::JournalError;

class JournalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aCaseIsKeptAsItWasBegun();
    void aSubmissionHasOneOpenCase();
    void anEndedCaseCannotBeTakenUpBesideAnother();
    void aCaseIsRevised();
    void consentIsKept();
    void theMomentOfTheEndStays();
    void answersAreKept();
    void whatIsNotToldStays();
    void anUnknownCaseIsTold_data();
    void anUnknownCaseIsTold();
    void theNearestDeadlineComesFirst();
    void allStagesAreKept_data();
    void allStagesAreKept();
    void hostileTextIsOnlyText();
    void theNewestComeFirst();
    void pagesFollowEachOther_data();
    void pagesFollowEachOther();
    void theListIsFiltered_data();
    void theListIsFiltered();
    void whatIsWrittenTogetherIsThereOrNotTogether();
    void aPartThatFailedIsUndoneAlone();

private:
    [[nodiscard]] store::CaseId begin(const QString& submissionId);
    [[nodiscard]] store::CaseRecord record(const store::CaseId& id) const;
    [[nodiscard]] QStringList listed(const store::CaseQuery& query) const;

    std::unique_ptr<support::JournalFolder> folder;
    std::unique_ptr<store::Journal> journal;
};

void JournalTest::init()
{
    journal.reset();
    folder = std::make_unique<support::JournalFolder>();
    journal = folder->open();
}

store::CaseId JournalTest::begin(const QString& submissionId)
{
    folder->clock.advance(1s);
    return *journal->begin(support::caseOf(submissionId));
}

store::CaseRecord JournalTest::record(const store::CaseId& id) const
{
    return *journal->record(id);
}

QStringList JournalTest::listed(const store::CaseQuery& query) const
{
    QStringList ids;
    const auto page = journal->list(query);
    for (const store::CaseRecord& found : page->cases)
        ids << found.subject.submissionId.text();
    return ids;
}

void JournalTest::aCaseIsKeptAsItWasBegun()
{
    store::CaseSubject subject = support::caseOf(QStringLiteral("sub-1"));
    subject.step1At = folder->clock.now().addSecs(-3600);
    subject.deadline = subject.step1At->addDays(1);
    const auto id = journal->begin(subject);
    QVERIFY(id.ok());
    journal.reset();
    journal = folder->open();
    const auto kept = journal->record(*id);
    QVERIFY(kept.ok());
    QCOMPARE(kept->subject.submissionId.text(), QStringLiteral("sub-1"));
    QCOMPARE(kept->subject.issuingCountry, QStringLiteral("KOR"));
    QCOMPARE(kept->subject.idType, QStringLiteral("drivers_license"));
    QCOMPARE(kept->subject.step1At, subject.step1At);
    QCOMPARE(kept->subject.deadline, subject.deadline);
    QCOMPARE(kept->stage, CaseStage::Open);
    QCOMPARE(kept->begunAt, folder->clock.now());
    QVERIFY(!kept->endedAt && !kept->consent && !kept->forgotten);
    QVERIFY(kept->answer.status.isEmpty() && !kept->answer.retryCount && !kept->answer.attempts);
}

void JournalTest::aSubmissionHasOneOpenCase()
{
    const auto first = begin(QStringLiteral("sub-1"));
    const auto again = journal->begin(support::caseOf(QStringLiteral("sub-1")));
    QCOMPARE(again.error(), JournalError::Conflict);
    const auto submissionId = *base::SubmissionId::parse(QStringLiteral("sub-1"));
    QCOMPARE((*journal->findOpen(submissionId))->id, first);
    QVERIFY(journal->moveTo(first, CaseStage::Abandoned).ok());
    QVERIFY(!*journal->findOpen(submissionId));
    QVERIFY(journal->begin(support::caseOf(QStringLiteral("sub-1"))).ok());
}

void JournalTest::anEndedCaseCannotBeTakenUpBesideAnother()
{
    const auto first = begin(QStringLiteral("sub-1"));
    QVERIFY(journal->moveTo(first, CaseStage::Expired).ok());
    QVERIFY(journal->moveTo(first, CaseStage::Open).ok());
    QVERIFY(journal->moveTo(first, CaseStage::Expired).ok());
    (void)begin(QStringLiteral("sub-1"));
    QCOMPARE(journal->moveTo(first, CaseStage::Open).error(), JournalError::Conflict);
    QCOMPARE(record(first).stage, CaseStage::Expired);
}

void JournalTest::aCaseIsRevised()
{
    const auto id = begin(QStringLiteral("sub-1"));
    store::CaseSubject subject = support::caseOf(QStringLiteral("sub-1"));
    subject.issuingCountry = QStringLiteral("IND");
    subject.idType = QString();
    QVERIFY(journal->revise(id, subject).ok());
    QCOMPARE(record(id).subject.issuingCountry, QStringLiteral("IND"));
    QCOMPARE(record(id).subject.idType, QString());
    QCOMPARE(listed({QStringLiteral("ind")}), QStringList{QStringLiteral("sub-1")});
    QCOMPARE(journal->revise(id, support::caseOf(QStringLiteral("sub-2"))).error(),
             JournalError::Conflict);
    QCOMPARE(record(id).subject.issuingCountry, QStringLiteral("IND"));
}

void JournalTest::consentIsKept()
{
    const auto id = begin(QStringLiteral("sub-1"));
    const store::Consent consent{QStringLiteral("2026-11"), QStringLiteral("ko"),
                                 folder->clock.now()};
    QVERIFY(journal->noteConsent(id, consent).ok());
    const auto kept = record(id).consent;
    QVERIFY(kept.has_value());
    QCOMPARE(kept->version, consent.version);
    QCOMPARE(kept->language, consent.language);
    QCOMPARE(kept->at, consent.at);
}

void JournalTest::theMomentOfTheEndStays()
{
    const auto id = begin(QStringLiteral("sub-1"));
    QVERIFY(!record(id).endedAt);
    QVERIFY(journal->moveTo(id, CaseStage::Decided).ok());
    const QDateTime ended = folder->clock.now();
    folder->clock.advance(1h);
    QVERIFY(journal->moveTo(id, CaseStage::Abandoned).ok());
    QCOMPARE(record(id).endedAt, std::optional(ended));
    QCOMPARE(record(id).changedAt, folder->clock.now());
    QVERIFY(journal->moveTo(id, CaseStage::Pending).ok());
    QVERIFY(!record(id).endedAt);
}

void JournalTest::answersAreKept()
{
    const auto id = begin(QStringLiteral("sub-1"));
    const store::ServiceAnswer answer{
        QStringLiteral("incomplete"), 1, 2, {QStringLiteral("blur"), QStringLiteral("glare")}};
    QVERIFY(journal->noteAnswer(id, answer, CaseStage::Open).ok());
    const auto kept = record(id).answer;
    QCOMPARE(kept.status, answer.status);
    QCOMPARE(kept.retryCount, answer.retryCount);
    QCOMPARE(kept.attempts, answer.attempts);
    QCOMPARE(kept.reasons, answer.reasons);
}

void JournalTest::whatIsNotToldStays()
{
    const auto id = begin(QStringLiteral("sub-1"));
    QVERIFY(
        journal->noteAnswer(id, {QStringLiteral("incomplete"), 1, 2, {}}, CaseStage::Open).ok());
    QVERIFY(journal->noteAnswer(id, {QStringLiteral("approved")}, CaseStage::Decided).ok());
    QCOMPARE(record(id).answer.status, QStringLiteral("approved"));
    QCOMPARE(record(id).answer.retryCount, std::optional(1));
    QCOMPARE(record(id).answer.attempts, std::optional(2));
    QVERIFY(
        journal->noteAnswer(id, {QStringLiteral("approved"), 0, 0, {}}, CaseStage::Decided).ok());
    QCOMPARE(record(id).answer.retryCount, std::optional(0));
}

void JournalTest::anUnknownCaseIsTold_data()
{
    using Ask = std::function<JournalError(store::Journal&, const store::CaseId&)>;
    QTest::addColumn<Ask>("ask");
    const auto row = [](const char* name, const Ask& ask) { QTest::newRow(name) << ask; };
    row("record", [](auto& j, auto& id) { return j.record(id).error(); });
    row("revise", [](auto& j, auto& id) {
        return j.revise(id, support::caseOf(QStringLiteral("sub-1"))).error();
    });
    row("consent", [](auto& j, auto& id) { return j.noteConsent(id, {}).error(); });
    row("move", [](auto& j, auto& id) { return j.moveTo(id, CaseStage::Open).error(); });
    row("answer", [](auto& j, auto& id) { return j.noteAnswer(id, {}, CaseStage::Open).error(); });
    row("keep", [](auto& j, auto& id) {
        return j.keep(id, {{QStringLiteral("photo"), "x"}}).error();
    });
    row("load", [](auto& j, auto& id) { return j.load(id).error(); });
    row("intent",
        [](auto& j, auto& id) { return j.writeIntent(id, store::SendKind::Post).error(); });
    row("forget", [](auto& j, auto& id) { return j.forget(id).error(); });
}

void JournalTest::anUnknownCaseIsTold()
{
    using Ask = std::function<JournalError(store::Journal&, const store::CaseId&)>;
    QFETCH(Ask, ask);
    QCOMPARE(ask(*journal, {QStringLiteral("nobody")}), JournalError::UnknownCase);
}

void JournalTest::theNearestDeadlineComesFirst()
{
    const auto waiting = [&](const QString& name, std::optional<int> hours) {
        auto subject = support::caseOf(name);
        if (hours)
            subject.deadline = folder->clock.now().addSecs(*hours * 3600);
        const auto id = *journal->begin(subject);
        QVERIFY(journal->moveTo(id, CaseStage::Waiting, QStringLiteral("no_connection")).ok());
    };
    waiting(QStringLiteral("never"), std::nullopt);
    waiting(QStringLiteral("late"), 20);
    waiting(QStringLiteral("soon"), 1);
    (void)begin(QStringLiteral("open"));
    const auto queue = journal->standingAt(CaseStage::Waiting);
    QVERIFY(queue.ok());
    QStringList order;
    for (const auto& waitingCase : *queue)
        order << waitingCase.subject.submissionId.text();
    QCOMPARE(order, (QStringList{QStringLiteral("soon"), QStringLiteral("late"),
                                 QStringLiteral("never")}));
    QCOMPARE(queue->first().stageReason, QStringLiteral("no_connection"));
}

void JournalTest::allStagesAreKept_data()
{
    QTest::addColumn<CaseStage>("stage");
    QTest::addColumn<bool>("ended");
    QTest::newRow("open") << CaseStage::Open << false;
    QTest::newRow("waiting") << CaseStage::Waiting << false;
    QTest::newRow("in doubt") << CaseStage::InDoubt << false;
    QTest::newRow("pending") << CaseStage::Pending << false;
    QTest::newRow("decided") << CaseStage::Decided << true;
    QTest::newRow("expired") << CaseStage::Expired << true;
    QTest::newRow("abandoned") << CaseStage::Abandoned << true;
}

void JournalTest::allStagesAreKept()
{
    QFETCH(CaseStage, stage);
    QFETCH(bool, ended);
    const auto id = begin(QStringLiteral("sub-1"));
    QVERIFY(journal->moveTo(id, stage).ok());
    QCOMPARE(record(id).stage, stage);
    QCOMPARE(record(id).endedAt.has_value(), ended);
    QCOMPARE(journal->standingAt(stage)->size(), 1);
}

void JournalTest::hostileTextIsOnlyText()
{
    const auto id = begin(QStringLiteral("sub-1"));
    const auto hostile = QStringLiteral("'); DROP TABLE cases; -- \u0000 \U0001F600");
    QVERIFY(journal->moveTo(id, CaseStage::Waiting, hostile).ok());
    QCOMPARE(record(id).stageReason, hostile);
    QVERIFY(journal->list({hostile}).ok());
    QVERIFY(journal->list({QStringLiteral("'\\%_\"")}).ok());
}

void JournalTest::theNewestComeFirst()
{
    (void)begin(QStringLiteral("sub-1"));
    (void)begin(QStringLiteral("sub-2"));
    (void)begin(QStringLiteral("sub-3"));
    QCOMPARE(listed({}), (QStringList{QStringLiteral("sub-3"), QStringLiteral("sub-2"),
                                      QStringLiteral("sub-1")}));
}

void JournalTest::pagesFollowEachOther_data()
{
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("pages");
    QTest::addColumn<bool>("sameMoment");
    QTest::newRow("one a page") << 1 << 10 << false;
    QTest::newRow("all but one") << 9 << 2 << false;
    QTest::newRow("exactly all") << 10 << 1 << false;
    QTest::newRow("more than there are") << 11 << 1 << false;
    QTest::newRow("begun in the same millisecond") << 3 << 4 << true;
    QTest::newRow("at least one") << 0 << 10 << false;
}

void JournalTest::pagesFollowEachOther()
{
    QFETCH(int, limit);
    QFETCH(int, pages);
    QFETCH(bool, sameMoment);
    for (int i = 0; i < 10; ++i) {
        const auto name = QStringLiteral("sub-%1").arg(i);
        if (sameMoment)
            QVERIFY(journal->begin(support::caseOf(name)).ok());
        else
            (void)begin(name);
    }
    QSet<QString> seen;
    store::CaseQuery query{{}, limit};
    int turned = 0;
    do {
        const auto page = journal->list(query);
        QVERIFY(page.ok());
        for (const auto& found : page->cases)
            seen.insert(found.id.text);
        query.after = page->next;
        ++turned;
    } while (query.after);
    QCOMPARE(turned, pages);
    QCOMPARE(seen.size(), 10);
}

void JournalTest::theListIsFiltered_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QStringList>("found");
    const QString a = QStringLiteral("A_1-x");
    const QString b = QStringLiteral("b.2-x");
    QTest::newRow("nothing typed") << QString() << QStringList{b, a};
    QTest::newRow("white space only") << QStringLiteral("  ") << QStringList{b, a};
    QTest::newRow("part of both") << QStringLiteral("-x") << QStringList{b, a};
    QTest::newRow("part of one") << QStringLiteral(".2") << QStringList{b};
    QTest::newRow("other letter case") << QStringLiteral(" a_1 ") << QStringList{a};
    QTest::newRow("_ is no joker") << QStringLiteral("b_2") << QStringList{};
    QTest::newRow("% is no joker") << QStringLiteral("a%x") << QStringList{};
    QTest::newRow("a backslash") << QStringLiteral("\\") << QStringList{};
    QTest::newRow("country") << QStringLiteral("kor") << QStringList{b, a};
    QTest::newRow("status") << QStringLiteral("Approved") << QStringList{a};
    QTest::newRow("stage") << QStringLiteral("waiting") << QStringList{b};
    QTest::newRow("none") << QStringLiteral("zzz") << QStringList{};
}

void JournalTest::theListIsFiltered()
{
    QFETCH(QString, filter);
    QFETCH(QStringList, found);
    const auto a = begin(QStringLiteral("A_1-x"));
    const auto b = begin(QStringLiteral("b.2-x"));
    QVERIFY(journal->noteAnswer(a, {QStringLiteral("approved")}, CaseStage::Decided).ok());
    QVERIFY(journal->moveTo(b, CaseStage::Waiting).ok());
    QCOMPARE(listed({filter}), found);
}

void JournalTest::whatIsWrittenTogetherIsThereOrNotTogether()
{
    const auto id = *journal->begin(support::caseOf(QStringLiteral("sub-1")));
    const auto intend = [&](bool fails) {
        return journal->together([&]() -> store::JournalResult<base::Done> {
            if (!journal->keep(id, {{QStringLiteral("photo"), "x"}}) ||
                !journal->writeIntent(id, store::SendKind::Post))
                qFatal("not written");
            return fails ? store::JournalResult<base::Done>(base::fail(JournalError::DiskFull))
                         : base::Done{};
        });
    };
    QCOMPARE(intend(true).error(), JournalError::DiskFull);
    QCOMPARE(journal->record(id)->stage, CaseStage::Open);
    QVERIFY(journal->load(id)->empty());
    QVERIFY(intend(false).ok());
    journal.reset();
    journal = folder->open();
    QCOMPARE(journal->record(id)->stage, CaseStage::InDoubt);
    QCOMPARE(journal->load(id)->size(), 1U);
}

void JournalTest::aPartThatFailedIsUndoneAlone()
{
    const auto id = *journal->begin(support::caseOf(QStringLiteral("sub-1")));
    const auto written = journal->together([&]() -> store::JournalResult<base::Done> {
        const auto inner = journal->together([&]() -> store::JournalResult<base::Done> {
            if (!journal->keep(id, {{QStringLiteral("photo"), "x"}}))
                qFatal("not kept");
            return base::fail(JournalError::Conflict);
        });
        return inner ? store::JournalResult<base::Done>(base::fail(JournalError::Failed))
                     : journal->moveTo(id, CaseStage::Waiting);
    });
    QVERIFY(written.ok());
    QCOMPARE(journal->record(id)->stage, CaseStage::Waiting);
    QVERIFY(journal->load(id)->empty());
}

QTEST_GUILESS_MAIN(JournalTest)
#include "tst_journal.moc"
