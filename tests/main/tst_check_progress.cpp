// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "main/check/progress.h"

#include "support/fake_clock.h"

#include <QTest>

using namespace std::chrono_literals;
using program::CheckProgress;
using program::CheckTally;
using Stream = CheckProgress::Stream;

class CheckProgressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_written.clear();
        m_tally = {};
        m_tally.add({framing::Verdict::Ready, framing::Advice::Ready});
        m_tally.add({std::nullopt, framing::Advice::NoFace});
    }

    void aFileGetsALineASecond()
    {
        CheckProgress progress(9, Stream::File, m_clock, writer());
        m_clock.advance(999ms);
        progress.show(m_tally);
        QCOMPARE(m_written, QString());
        m_clock.advance(1ms);
        progress.show(m_tally);
        progress.show(m_tally);
        QCOMPARE(m_written, QStringLiteral("2 of 9\n"));
    }

    void aTerminalHasOneLineRewritten()
    {
        CheckProgress progress(9, Stream::Terminal, m_clock, writer());
        m_clock.advance(99ms);
        progress.show(m_tally);
        QCOMPARE(m_written, QString());
        m_clock.advance(1ms);
        progress.show(m_tally);
        progress.say(QStringLiteral("Broken."));
        QCOMPARE(m_written, QStringLiteral("\r\x1b[K2 of 9\r\x1b[KBroken.\n"));
    }

    void theSumComesLast()
    {
        CheckProgress progress(2, Stream::File, m_clock, writer());
        m_clock.advance(500ms);
        progress.finish(m_tally);
        QCOMPARE(m_written,
                 QStringLiteral("2 pictures: 1 ready, 0 to improve, 0 to reject, 1 unreadable; "
                                "0.5 s, 4 a second\n"));
    }

    void aSinglePictureHasNoProgress()
    {
        CheckProgress progress(1, Stream::File, m_clock, writer());
        m_clock.advance(5s);
        progress.show(m_tally);
        progress.finish(m_tally);
        QCOMPARE(m_written, QString());
        progress.say(QStringLiteral("Broken."));
        QCOMPARE(m_written, QStringLiteral("Broken.\n"));
    }

    void theTallyDecidesTheExitCode()
    {
        CheckTally tally;
        QCOMPARE(tally.exitCode(), 0);
        tally.add({framing::Verdict::Ready, framing::Advice::Ready});
        QCOMPARE(tally.exitCode(), 0);
        tally.add({framing::Verdict::Improve, framing::Advice::EvenLight});
        QCOMPARE(tally.exitCode(), 1);
        tally.add({std::nullopt, framing::Advice::NoFace});
        tally.add({framing::Verdict::Reject, framing::Advice::NoFace});
        QCOMPARE(tally.exitCode(), 2);
        QCOMPARE(tally.pictures(), 4);
        QCOMPARE(tally.advices().at(framing::Advice::NoFace), 1);
    }

private:
    CheckProgress::Write writer()
    {
        return [this](const QString& text) { m_written += text; };
    }

    support::FakeClock m_clock;
    CheckTally m_tally;
    QString m_written;
};

QTEST_GUILESS_MAIN(CheckProgressTest)
#include "tst_check_progress.moc"
