// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "main/case_journal.h"
#include "support/journal_folder.h"

#include <QTemporaryDir>
#include <QTest>

using program::CaseJournal;

class CaseJournalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneWindowGoesOnWithCases();
    void otherServicesHaveOtherWindows();
    void eachServiceHasItsJournal_data();
    void eachServiceHasItsJournal();
    void theVerbsWorkBesideAWindow();
    void whoMayOrMayNotBeEnteredIsTold();
    void nobodyIsToldOfWhoIsBeingSent();

private:
    [[nodiscard]] std::unique_ptr<CaseJournal> open(const QString& host)
    {
        auto opened = CaseJournal::open(folder.path(), QStringLiteral("https://") + host, clock);
        return opened ? std::move(opened).value() : nullptr;
    }

    QTemporaryDir folder;
    support::FakeClock clock;
};

void CaseJournalTest::oneWindowGoesOnWithCases()
{
    auto first = open(QStringLiteral("one.example"));
    QVERIFY(first->claim());
    const auto second = open(QStringLiteral("one.example"));
    QVERIFY(!second->claim());
    first.reset();
    QVERIFY(second->claim());
}

void CaseJournalTest::otherServicesHaveOtherWindows()
{
    const auto one = open(QStringLiteral("one.example"));
    const auto other = open(QStringLiteral("other.example"));
    QVERIFY(one->claim());
    QVERIFY(other->claim());
}

void CaseJournalTest::eachServiceHasItsJournal_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isTheSame");
    QTest::newRow("usual port, said") << QStringLiteral("one.example:443") << true;
    QTest::newRow("slash at the end") << QStringLiteral("one.example/") << true;
    QTest::newRow("upper case") << QStringLiteral("ONE.example") << true;
    QTest::newRow("other port") << QStringLiteral("one.example:8443") << false;
    QTest::newRow("other path") << QStringLiteral("one.example/test") << false;
    QTest::newRow("path like the port") << QStringLiteral("one.example/8443") << false;
    QTest::newRow("other host") << QStringLiteral("two.example") << false;
}

void CaseJournalTest::eachServiceHasItsJournal()
{
    QFETCH(QString, address);
    QFETCH(bool, isTheSame);
    const auto id = *base::SubmissionId::parse(QStringLiteral("same-or-not"));
    const auto one = open(QStringLiteral("one.example"));
    QVERIFY(one->journal().unlock(support::sealingKey()));
    const auto begun = one->journal().begin({id});
    QVERIFY(begun);
    const auto other = open(address);
    QCOMPARE(other->journal().findOpen(id)->has_value(), isTheSame);
    QVERIFY(one->journal().moveTo(*begun, store::CaseStage::Abandoned));
}

void CaseJournalTest::theVerbsWorkBesideAWindow()
{
    const auto window = open(QStringLiteral("one.example"));
    QVERIFY(window->claim());
    const auto verb = open(QStringLiteral("one.example"));
    QVERIFY(verb);
    QVERIFY(verb->journal().unlock(support::sealingKey()));
    QVERIFY(verb->journal().begin({*base::SubmissionId::parse(QStringLiteral("abc"))}));
}

static store::EntryKey keyOf(char customer)
{
    store::EntryKey key;
    key.bytes.fill(customer);
    return key;
}

void CaseJournalTest::whoMayOrMayNotBeEnteredIsTold()
{
    const auto host = QStringLiteral("lost.example");
    const auto told = [&] {
        return program::unsettledSentence(*open(host)->journal().unsettledEntries(), clock.now());
    };
    QVERIFY(told().isEmpty());
    {
        const auto crashed = open(host);
        for (const char customer : {'a', 'b', 'c', 'd'}) {
            QVERIFY(crashed->journal().intendEntries({{keyOf(customer)}}).ok());
            clock.advance(std::chrono::minutes(1));
        }
        using store::EntryStage;
        QVERIFY(crashed->journal()
                    .endEntries({{.key = keyOf('a'), .stage = EntryStage::Unknown},
                                 {.key = keyOf('d'), .stage = EntryStage::Refused}})
                    .ok());
    }
    const QDateTime last = clock.now().addSecs(-120).toLocalTime();
    QVERIFY2(told().startsWith(QStringLiteral("3 customer")), qPrintable(told()));
    QVERIFY(told().contains(QLocale().toString(last.time(), QLocale::ShortFormat)));
    QVERIFY(!told().contains(QLocale().toString(last, QLocale::ShortFormat)));
    clock.advance(std::chrono::hours(48));
    QVERIFY(told().contains(QLocale().toString(last, QLocale::ShortFormat)));
}

void CaseJournalTest::nobodyIsToldOfWhoIsBeingSent()
{
    const auto import = open(QStringLiteral("busy.example"));
    QVERIFY(import->journal().intendEntries({{keyOf('a')}}).ok());
    const auto window = open(QStringLiteral("busy.example"));
    const auto unsettled = window->journal().unsettledEntries();
    QCOMPARE(unsettled->size(), 1);
    QVERIFY(program::unsettledSentence(*unsettled, clock.now()).isEmpty());
}

QTEST_GUILESS_MAIN(CaseJournalTest)
#include "tst_case_journal.moc"
