// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "store/journal.h"

#include "support/journal_folder.h"

#include <QTest>

using namespace std::chrono_literals;
using store::CaseStage;
using store::JournalError;

namespace
{

const auto detailsPart = QStringLiteral("details");
const auto photoPart = QStringLiteral("photo");
const QByteArray details(R"({"name":"CANARY Hong Gildong","date_of_birth":"1990-02-03"})");

/// Spread over many pages of the file.
QByteArray photo()
{
    return QByteArray("CANARY photo ").repeated(20'000);
}

} // namespace

class JournalSealedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsKeptIsReadAgain();
    void aPartIsReplacedAndDropped();
    void withoutAKeyNothingIsSealed();
    void anotherSiteKeyOpensNothing();
    void whatIsTypedAgainTakesThePlaceOfWhatNobodyCanRead();
    void keysAreNoticedBeforeOneIsMade();
    void changedBytesAreNoticed_data();
    void changedBytesAreNoticed();
    void nothingPersonalIsEverInTheFiles();
    void whatIsForgottenIsGone_data();
    void whatIsForgottenIsGone();
    void theRecordStays();
    void onlyWhatEndedInTimeIsForgotten_data();
    void onlyWhatEndedInTimeIsForgotten();
    void whatOthersStillReadIsForgottenLater();

private:
    [[nodiscard]] store::CaseId kept(const QString& submissionId) const;
    [[nodiscard]] QList<QByteArray> sealedBytes() const;

    std::unique_ptr<support::JournalFolder> folder;
    std::unique_ptr<store::Journal> journal;
};

void JournalSealedTest::init()
{
    journal.reset();
    folder = std::make_unique<support::JournalFolder>();
    journal = folder->open();
}

store::CaseId JournalSealedTest::kept(const QString& submissionId) const
{
    const auto id = *journal->begin(support::caseOf(submissionId));
    if (!journal->keep(id, {{detailsPart, details}, {photoPart, photo()}}))
        qFatal("not kept");
    return id;
}

/// A piece out of everything sealed, as it lies on the disk.
QList<QByteArray> JournalSealedTest::sealedBytes() const
{
    support::OtherConnection other(folder->file());
    const auto wrapped = other.run(QStringLiteral("SELECT wrapped FROM case_keys")).toByteArray();
    QList<QByteArray> pieces{wrapped.mid(21, 16)};
    for (const QString& name : {detailsPart, photoPart}) {
        const auto sealed =
            other.run(QStringLiteral("SELECT sealed FROM sealed_parts WHERE name = ?"), {name})
                .toByteArray();
        pieces << sealed.mid(21, 16) << sealed.mid(sealed.size() / 2, 16) << sealed.last(16);
    }
    return pieces;
}

void JournalSealedTest::whatIsKeptIsReadAgain()
{
    const auto id = kept(QStringLiteral("sub-1"));
    journal.reset();
    journal = folder->open();
    const auto parts = journal->load(id);
    QVERIFY(parts.ok());
    QCOMPARE(parts->size(), 2U);
    QCOMPARE(parts->at(detailsPart).view(), QByteArrayView(details));
    QCOMPARE(parts->at(photoPart).view(), QByteArrayView(photo()));
}

void JournalSealedTest::aPartIsReplacedAndDropped()
{
    const auto id = kept(QStringLiteral("sub-1"));
    QVERIFY(journal->keep(id, {{photoPart, "another"}}).ok());
    QCOMPARE(journal->load(id)->at(photoPart).view(), QByteArrayView("another"));
    QVERIFY(journal->drop(id, photoPart).ok());
    QVERIFY(journal->drop(id, photoPart).ok());
    const auto parts = journal->load(id);
    QCOMPARE(parts->size(), 1U);
    QCOMPARE(parts->count(detailsPart), 1U);
}

void JournalSealedTest::withoutAKeyNothingIsSealed()
{
    const auto id = kept(QStringLiteral("sub-1"));
    journal.reset();
    journal = std::move(folder->tryToOpen().value().journal);
    QCOMPARE(journal->begin(support::caseOf(QStringLiteral("sub-2"))).error(), JournalError::NoKey);
    QCOMPARE(journal->keep(id, {{photoPart, "x"}}).error(), JournalError::NoKey);
    QCOMPARE(journal->load(id).error(), JournalError::NoKey);
    QCOMPARE(journal->list({})->cases.size(), 1);
    // What was sent is written down all the same.
    QVERIFY(journal->writeIntent(id, store::SendKind::Post).ok());
    QVERIFY(journal->writeEnd(id, 1, {store::SendOutcome::Unknown, {}}).ok());
    QVERIFY(journal->forget(id).ok());
}

void JournalSealedTest::anotherSiteKeyOpensNothing()
{
    const auto id = kept(QStringLiteral("sub-1"));
    QCOMPARE(*journal->unlock(support::sealingKey('l')), 1);
    QCOMPARE(journal->load(id).error(), JournalError::WrongKey);
    QCOMPARE(journal->keep(id, {{photoPart, "x"}}).error(), JournalError::WrongKey);
    const auto other = journal->begin(support::caseOf(QStringLiteral("sub-2")));
    QVERIFY(journal->load(*other).ok());
    QCOMPARE(*journal->unlock(support::sealingKey('k')), 1);
    QVERIFY(journal->load(id).ok());
    QCOMPARE(journal->load(*other).error(), JournalError::WrongKey);
}

void JournalSealedTest::whatIsTypedAgainTakesThePlaceOfWhatNobodyCanRead()
{
    const auto id = kept(QStringLiteral("sub-1"));
    QVERIFY(journal->unlock(support::sealingKey('l')));
    QVERIFY(journal->renewKey(id).ok());
    QVERIFY(journal->load(id)->empty());
    QVERIFY(journal->keep(id, {{detailsPart, "again"}}).ok());
    QCOMPARE(journal->load(id)->size(), size_t{1});
    QCOMPARE(journal->renewKey({QStringLiteral("none")}).error(), JournalError::UnknownCase);
    QVERIFY(journal->forget(id).ok());
    QCOMPARE(journal->renewKey(id).error(), JournalError::Forgotten);
}

void JournalSealedTest::keysAreNoticedBeforeOneIsMade()
{
    QVERIFY(!*journal->holdsSealed());
    const auto id = kept(QStringLiteral("sub-1"));
    QVERIFY(*std::move(folder->tryToOpen().value().journal)->holdsSealed());
    QVERIFY(journal->forget(id).ok());
    QVERIFY(!*journal->holdsSealed());
}

void JournalSealedTest::changedBytesAreNoticed_data()
{
    QTest::addColumn<QString>("statement");
    const auto row = [](const char* name, const QString& statement) {
        QTest::newRow(name) << statement;
    };
    row("cut", QStringLiteral("UPDATE sealed_parts SET sealed = SUBSTR(sealed, 1, 60)"));
    row("cut to nothing", QStringLiteral("UPDATE sealed_parts SET sealed = SUBSTR(sealed, 1, 3)"));
    row("foreign", QStringLiteral("UPDATE sealed_parts SET sealed = 'hello, this is not sealed'"));
    row("parts exchanged",
        QStringLiteral("UPDATE sealed_parts SET sealed = (SELECT p.sealed FROM sealed_parts p"
                       " WHERE p.case_id = sealed_parts.case_id AND p.name <> sealed_parts.name)"));
    row("cases exchanged",
        QStringLiteral("UPDATE sealed_parts SET sealed = (SELECT p.sealed FROM sealed_parts p"
                       " WHERE p.case_id <> sealed_parts.case_id AND p.name = sealed_parts.name)"));
    row("keys exchanged",
        QStringLiteral("UPDATE case_keys SET wrapped = (SELECT k.wrapped FROM case_keys k"
                       " WHERE k.case_id <> case_keys.case_id)"));
    row("key cut", QStringLiteral("UPDATE case_keys SET wrapped = SUBSTR(wrapped, 1, 40)"));
}

void JournalSealedTest::changedBytesAreNoticed()
{
    QFETCH(QString, statement);
    const auto id = kept(QStringLiteral("sub-1"));
    (void)kept(QStringLiteral("sub-2"));
    {
        support::OtherConnection other(folder->file());
        other.run(statement);
    }
    QCOMPARE(journal->load(id).error(), JournalError::Tampered);
}

void JournalSealedTest::nothingPersonalIsEverInTheFiles()
{
    const auto id = kept(QStringLiteral("sub-1"));
    QVERIFY(!folder->allBytes().contains("CANARY"));
    QVERIFY(journal->keep(id, {{photoPart, "CANARY another"}}).ok());
    QVERIFY(!folder->allBytes().contains("CANARY"));
    QVERIFY(!folder->allBytes().contains(QByteArray(32, 'k'))); // the site key
    journal.reset();
    QVERIFY(!folder->allBytes().contains("CANARY"));
}

void JournalSealedTest::whatIsForgottenIsGone_data()
{
    QTest::addColumn<bool>("byRetention");
    QTest::addColumn<bool>("reopened");
    QTest::newRow("one case") << false << false;
    QTest::newRow("one case of an earlier day") << false << true;
    QTest::newRow("by retention") << true << false;
    QTest::newRow("by retention, of an earlier day") << true << true;
}

// Sealed bytes without their key say nothing to anyone. That even they are gone is what shows that
// the key is.
void JournalSealedTest::whatIsForgottenIsGone()
{
    QFETCH(bool, byRetention);
    QFETCH(bool, reopened);
    const auto id = kept(QStringLiteral("sub-1"));
    QVERIFY(journal->moveTo(id, CaseStage::Decided).ok());
    if (reopened) {
        journal.reset();
        journal = folder->open();
    }
    const auto pieces = sealedBytes();
    for (const QByteArray& piece : pieces)
        QVERIFY(folder->allBytes().contains(piece));
    if (byRetention)
        QCOMPARE(*journal->forgetEndedBy(folder->clock.now()), 1);
    else
        QVERIFY(journal->forget(id).ok());
    const QByteArray left = folder->allBytes();
    for (const QByteArray& piece : pieces)
        QVERIFY(!left.contains(piece));
    QVERIFY(!left.contains("CANARY"));
}

void JournalSealedTest::theRecordStays()
{
    const auto id = kept(QStringLiteral("sub-1"));
    QVERIFY(journal->forget(id).ok());
    const auto record = journal->record(id);
    QVERIFY(record->forgotten);
    QCOMPARE(record->subject.submissionId.text(), QStringLiteral("sub-1"));
    QCOMPARE(journal->load(id).error(), JournalError::Forgotten);
    QCOMPARE(journal->keep(id, {{photoPart, "x"}}).error(), JournalError::Forgotten);
    QVERIFY(journal->forget(id).ok());
}

void JournalSealedTest::onlyWhatEndedInTimeIsForgotten_data()
{
    QTest::addColumn<CaseStage>("stage");
    QTest::addColumn<qint64>("millisecondsAfterTheEnd");
    QTest::addColumn<bool>("forgotten");
    const auto row = [](const char* name, CaseStage stage, qint64 after, bool forgotten) {
        QTest::newRow(name) << stage << after << forgotten;
    };
    row("ended later", CaseStage::Decided, -1, false);
    row("ended just then", CaseStage::Decided, 0, true);
    row("expired", CaseStage::Expired, 0, true);
    row("abandoned", CaseStage::Abandoned, 0, true);
    row("open", CaseStage::Open, 1'000'000, false);
    row("waiting", CaseStage::Waiting, 1'000'000, false);
    row("in doubt", CaseStage::InDoubt, 1'000'000, false);
    row("pending", CaseStage::Pending, 1'000'000, false);
}

void JournalSealedTest::onlyWhatEndedInTimeIsForgotten()
{
    QFETCH(CaseStage, stage);
    QFETCH(qint64, millisecondsAfterTheEnd);
    QFETCH(bool, forgotten);
    const auto id = kept(QStringLiteral("sub-1"));
    QVERIFY(journal->moveTo(id, stage).ok());
    const QDateTime moment = folder->clock.now().addMSecs(millisecondsAfterTheEnd);
    QCOMPARE(*journal->forgetEndedBy(moment), forgotten ? 1 : 0);
    QCOMPARE(journal->record(id)->forgotten, forgotten);
    QCOMPARE(journal->load(id).ok(), !forgotten);
    QCOMPARE(*journal->forgetEndedBy(moment), 0);
}

void JournalSealedTest::whatOthersStillReadIsForgottenLater()
{
    const auto id = kept(QStringLiteral("sub-1"));
    const auto pieces = sealedBytes();
    {
        support::OtherConnection reader(folder->file());
        reader.run(QStringLiteral("BEGIN"));
        QCOMPARE(reader.run(QStringLiteral("SELECT COUNT(*) FROM cases")).toInt(), 1);
        QCOMPARE(journal->forget(id).error(), JournalError::Locked);
        QCOMPARE(journal->load(id).error(), JournalError::Forgotten);
    }
    QVERIFY(journal->forget(id).ok());
    const QByteArray left = folder->allBytes();
    for (const QByteArray& piece : pieces)
        QVERIFY(!left.contains(piece));
}

QTEST_GUILESS_MAIN(JournalSealedTest)
#include "tst_journal_sealed.moc"
