// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "store/journal.h"

#include "support/journal_folder.h"

#include <QTest>

#include <csignal>

#include <sys/wait.h>
#include <unistd.h>

using store::CaseStage;
using store::SendKind;
using store::SendOutcome;

namespace
{

enum Step { Nothing, Begun, Kept, Intended, Unknown, Asked, Settled, Ended, Forgotten };

const auto photoPart = QStringLiteral("photo");

/// A case up to that step, then sudden death: nothing is closed, nothing is flushed.
[[noreturn]] void liveUntil(Step last, support::JournalFolder& folder)
{
    const auto die = [] { ::kill(::getpid(), SIGKILL); };
    const auto journal = folder.open();
    if (last == Nothing)
        die();
    const auto id = *journal->begin(support::caseOf(QStringLiteral("sub-1")));
    for (int step = Begun; step < last; ++step) {
        bool done = false;
        switch (step + 1) {
        case Kept:
            done = journal->keep(id, {{photoPart, QByteArray(300'000, 'p')}}).ok();
            break;
        case Intended:
            done = journal->writeIntent(id, SendKind::Post).ok();
            break;
        case Unknown:
            done = journal->writeEnd(id, 1, {SendOutcome::Unknown, {}}).ok();
            break;
        case Asked:
            done = journal->writeIntent(id, SendKind::Get).ok();
            break;
        case Settled:
            done = journal->writeEnd(id, 1, {SendOutcome::FoundCounted, CaseStage::Open}).ok();
            break;
        case Ended:
            done = journal->moveTo(id, CaseStage::Decided).ok();
            break;
        case Forgotten:
            done = journal->forget(id).ok();
            break;
        }
        if (!done)
            ::_exit(1);
    }
    die();
    ::_exit(2);
}

/// Whether the child came to the step and was killed there.
bool diedAt(Step step, support::JournalFolder& folder)
{
    const pid_t child = ::fork();
    if (child == 0)
        liveUntil(step, folder);
    int status = 0;
    return ::waitpid(child, &status, 0) == child && WIFSIGNALED(status) &&
           WTERMSIG(status) == SIGKILL;
}

} // namespace

class JournalCrashTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasWrittenIsThereAfterACrash_data();
    void whatWasWrittenIsThereAfterACrash();
    void aWriterKilledAtAnyMomentLeavesASoundJournal();
};

void JournalCrashTest::whatWasWrittenIsThereAfterACrash_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<CaseStage>("stage");
    QTest::addColumn<int>("sends");
    QTest::addColumn<int>("unsettled");
    QTest::newRow("begun") << int(Begun) << CaseStage::Open << 0 << 0;
    QTest::newRow("photo kept") << int(Kept) << CaseStage::Open << 0 << 0;
    QTest::newRow("intent written") << int(Intended) << CaseStage::InDoubt << 1 << 1;
    QTest::newRow("answer lost") << int(Unknown) << CaseStage::InDoubt << 1 << 1;
    QTest::newRow("service asked") << int(Asked) << CaseStage::InDoubt << 2 << 1;
    QTest::newRow("settled") << int(Settled) << CaseStage::Open << 2 << 0;
    QTest::newRow("ended") << int(Ended) << CaseStage::Decided << 2 << 0;
    QTest::newRow("forgotten") << int(Forgotten) << CaseStage::Decided << 2 << 0;
}

void JournalCrashTest::whatWasWrittenIsThereAfterACrash()
{
    QFETCH(int, step);
    QFETCH(CaseStage, stage);
    QFETCH(int, sends);
    QFETCH(int, unsettled);
    support::JournalFolder folder;
    QVERIFY(diedAt(Step(step), folder));
    const auto journal = folder.open();
    const auto page = journal->list({});
    QCOMPARE(page->cases.size(), 1);
    const auto& record = page->cases.first();
    QCOMPARE(record.stage, stage);
    QCOMPARE(journal->sends(record.id)->size(), sends);
    QCOMPARE(journal->unsettled()->size(), unsettled);
    QCOMPARE(record.forgotten, step == Forgotten);
    const auto parts = journal->load(record.id);
    QCOMPARE(parts.ok(), step != Forgotten);
    if (parts.ok())
        QCOMPARE(parts->size(), step >= Kept ? 1U : 0U);
}

/// A child writes case after case and says on a pipe what is done; what it has said must be there,
/// whenever it is killed.
void JournalCrashTest::aWriterKilledAtAnyMomentLeavesASoundJournal()
{
    support::JournalFolder folder;
    int told = 0;
    for (int round = 0; round < 20; ++round) {
        int ends[2];
        QCOMPARE(::pipe(ends), 0);
        const pid_t child = ::fork();
        if (child == 0) {
            const auto journal = folder.open();
            for (int i = 0;; ++i) {
                const auto name = QStringLiteral("sub-%1-%2").arg(round).arg(i);
                const auto id = *journal->begin(support::caseOf(name));
                if (!journal->writeIntent(id, SendKind::Post) || ::write(ends[1], "i", 1) != 1)
                    ::_exit(1);
            }
        }
        ::close(ends[1]);
        char said = 0;
        for (int i = 0; i <= round; ++i)
            QCOMPARE(::read(ends[0], &said, 1), 1);
        QTest::qWait(round % 5); // so that it dies at another point of its work each time
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        told += round + 1;
        while (::read(ends[0], &said, 1) == 1)
            ++told;
        ::close(ends[0]);
        const auto opened = folder.tryToOpen();
        QVERIFY(opened.ok() && opened->setAside.isEmpty());
        const auto written = opened->journal->unsettled()->size();
        QVERIFY(written == told || written == told + 1); // killed before it could say so
        told = int(written);
    }
}

QTEST_GUILESS_MAIN(JournalCrashTest)
#include "tst_journal_crash.moc"
