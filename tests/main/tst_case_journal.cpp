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
    void theVerbsWorkBesideAWindow();

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

void CaseJournalTest::theVerbsWorkBesideAWindow()
{
    const auto window = open(QStringLiteral("one.example"));
    QVERIFY(window->claim());
    const auto verb = open(QStringLiteral("one.example"));
    QVERIFY(verb);
    QVERIFY(verb->journal().unlock(support::sealingKey()));
    QVERIFY(verb->journal().begin({*base::SubmissionId::parse(QStringLiteral("abc"))}));
}

QTEST_GUILESS_MAIN(CaseJournalTest)
#include "tst_case_journal.moc"
