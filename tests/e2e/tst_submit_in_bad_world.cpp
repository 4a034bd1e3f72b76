// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "base/clock.h"
#include "support/called_program.h"
#include "support/journal_folder.h"
#include "support/portrait_frames.h"
#include "support/scripted_server.h"
#include "support/test_authority.h"

#include <QDir>
#include <QTest>

#include <csignal>

#include <sys/resource.h>

using support::Ended;
using support::ScriptedServer;
using support::ServerScript;

namespace
{

const QByteArray approved =
    R"({"kycStatus":"approved","retryCount":1,"Items":[{"submission_id":"case-1",)"
    R"("kyc":{"result":"approved","retryCount":1,"attempts":[{"attemptCnt":1}]}}]})";

/// No file of the process may grow beyond that, which is what a full disk looks like from inside.
void forbidLargeFiles()
{
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit most{150'000, 150'000};
    ::setrlimit(RLIMIT_FSIZE, &most);
}

} // namespace

/// The program itself in a world that is not as it should be: one sentence, one line of JSON, and
/// when the world is in order the same call settles the case with one counted try.
class SubmitInBadWorldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aCaptivePortalIsToldAndNothingIsSentTwice();
    void aServerWithoutProofIsToldAndSentNothing();
    void aFullDiskIsToldAndNothingIsSent();
    void aFolderThatTakesNothingIsToldAndNothingIsSent();
    void aJournalHeldByAnotherProcessIsToldAndNothingIsSent();

private:
    [[nodiscard]] Ended submit(const QString& address, const std::function<void()>& inChild = {});
    [[nodiscard]] QString journalFolder(const QString& address) const;
    void settle(ScriptedServer& server);

    QTemporaryDir m_files;
    std::unique_ptr<QTemporaryDir> m_data;
    QString m_dataPath;
};

void SubmitInBadWorldTest::initTestCase()
{
    qputenv("ARGOS_API_KEY", "key");
    qunsetenv("DBUS_SESSION_BUS_ADDRESS"); // a desk without a key ring
    const support::PortraitFrame ready{.eyeDistance = 150, .eyeMidpoint = {480, 330}};
    QVERIFY(support::portraitFrame(ready).save(m_files.filePath(QStringLiteral("ready.jpg")), "JPG",
                                               95));
    QFile file(m_files.filePath(QStringLiteral("case.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"submissionId":"case-1","issuingCountry":"USA","idType":"passport",)"
               R"("fields":{"name":"Jhon Smith","date_of_birth":"1998-11-11"}})");
}

void SubmitInBadWorldTest::init()
{
    m_data = std::make_unique<QTemporaryDir>();
    m_dataPath = m_data->path();
}

/// The server of the test answers meanwhile.
Ended SubmitInBadWorldTest::submit(const QString& address, const std::function<void()>& inChild)
{
    QProcess process;
    process.setChildProcessModifier(inChild);
    QEventLoop untilItEnds;
    connect(&process, &QProcess::finished, &untilItEnds, &QEventLoop::quit);
    QTimer::singleShot(std::chrono::seconds(60), &untilItEnds, &QEventLoop::quit);
    support::start(process,
                   {QStringLiteral("submit"), QStringLiteral("--case"),
                    m_files.filePath(QStringLiteral("case.json")), QStringLiteral("--photo"),
                    m_files.filePath(QStringLiteral("ready.jpg")), QStringLiteral("--data-dir"),
                    m_dataPath, QStringLiteral("--endpoint"), address});
    untilItEnds.exec();
    return support::end(process);
}

QString SubmitInBadWorldTest::journalFolder(const QString& address) const
{
    return QStringLiteral("%1/journal/127.0.0.1_%2").arg(m_dataPath).arg(QUrl(address).port());
}

/// The world is in order again; one POST in all has reached the service when the case is settled.
void SubmitInBadWorldTest::settle(ScriptedServer& server)
{
    server.follow({.answer = ServerScript::http(200, approved)});
    const Ended ended = submit(server.address());
    QVERIFY2(ended.exitCode == 0, ended.messages.constData());
    QCOMPARE(ended.lines().first()[u"kycStatus"].toString(), QStringLiteral("approved"));
    QCOMPARE(server.posts(), 1);

    const base::SystemClock clock;
    const auto opened = store::Journal::open({.folder = journalFolder(server.address())}, clock);
    QVERIFY(opened && opened->setAside.isEmpty());
    const auto cases = opened->journal->list({})->cases;
    QCOMPARE(cases.size(), 1);
    QCOMPARE(cases.first().answer.status, QStringLiteral("approved"));
}

void SubmitInBadWorldTest::aCaptivePortalIsToldAndNothingIsSentTwice()
{
    ScriptedServer server({.answer = ServerScript::http(200, "<html>Please log in</html>")});
    const Ended ended = submit(server.address());
    QCOMPARE(ended.exitCode, 5);
    QCOMPARE(ended.lines().size(), 1);
    QCOMPARE(ended.lines().first()[u"problem"].toString(), QStringLiteral("outcome_unknown"));
    QCOMPARE(ended.lines().first()[u"next"].toString(), QStringLiteral("ask_again"));
    QVERIFY2(ended.messages.contains("Something else answered in place of the service") &&
                 ended.messages.contains("open any web page"),
             ended.messages.constData());
    settle(server);
}

void SubmitInBadWorldTest::aServerWithoutProofIsToldAndSentNothing()
{
    const support::TestAuthority authority;
    ScriptedServer server({.answer = ServerScript::http(200, approved)},
                          authority.server(support::TestAuthority::Flaw::SelfSigned));
    const Ended ended = submit(server.address("https"));
    QCOMPARE(ended.exitCode, 5);
    QCOMPARE(ended.lines().size(), 1);
    QCOMPARE(ended.lines().first()[u"problem"].toString(), QStringLiteral("untrusted_server"));
    QVERIFY2(ended.messages.contains("could not prove who it is"), ended.messages.constData());
    QVERIFY(server.requests.isEmpty());
}

void SubmitInBadWorldTest::aFullDiskIsToldAndNothingIsSent()
{
    ScriptedServer server({.answer = ServerScript::http(200, approved)});
    const Ended ended = submit(server.address(), forbidLargeFiles);
    QCOMPARE(ended.exitCode, 5);
    QCOMPARE(ended.lines().size(), 1);
    QCOMPARE(ended.lines().first()[u"problem"].toString(), QStringLiteral("not_recorded"));
    QVERIFY2(ended.messages.contains("disk"), ended.messages.constData());
    QVERIFY(server.requests.isEmpty());
    settle(server);
}

void SubmitInBadWorldTest::aFolderThatTakesNothingIsToldAndNothingIsSent()
{
    ScriptedServer server({.answer = ServerScript::http(200, approved)});
    m_dataPath = QStringLiteral("/proc/kyc-capture"); // read-only to root, too
    const Ended ended = submit(server.address());
    QCOMPARE(ended.exitCode, 5);
    QCOMPARE(ended.lines().size(), 1);
    QCOMPARE(ended.lines().first()[u"problem"].toString(), QStringLiteral("not_recorded"));
    QVERIFY2(ended.messages.contains("othing can be sent"), ended.messages.constData());
    QVERIFY(server.requests.isEmpty());
}

void SubmitInBadWorldTest::aJournalHeldByAnotherProcessIsToldAndNothingIsSent()
{
    ScriptedServer server({.answer = ServerScript::http(200, approved)});
    const QString folder = journalFolder(server.address());
    const base::SystemClock clock;
    {
        const auto made = store::Journal::open({.folder = folder}, clock);
        QVERIFY(made.ok());
    }
    support::OtherConnection other(folder + QStringLiteral("/journal.sqlite"));
    other.run(QStringLiteral("BEGIN IMMEDIATE"));
    const Ended ended = submit(server.address());
    other.run(QStringLiteral("ROLLBACK"));
    QCOMPARE(ended.exitCode, 5);
    QCOMPARE(ended.lines().size(), 1);
    QCOMPARE(ended.lines().first()[u"problem"].toString(), QStringLiteral("not_recorded"));
    QVERIFY(server.requests.isEmpty());
    settle(server);
}

QTEST_GUILESS_MAIN(SubmitInBadWorldTest)
#include "tst_submit_in_bad_world.moc"
