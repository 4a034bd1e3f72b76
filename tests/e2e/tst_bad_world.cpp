// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "argos/http_client.h"
#include "base/random.h"
#include "session/headless_submission.h"
#include "support/journal_folder.h"
#include "support/scripted_server.h"
#include "support/test_authority.h"

#include <QBuffer>
#include <QLoggingCategory>
#include <QNetworkInterface>
#include <QTest>

using namespace std::chrono_literals;
using session::CaseStatus;
using session::HeadlessSubmission;
using session::NextStep;
using session::ProblemCause;
using store::CaseStage;
using support::ScriptedServer;
using support::ServerScript;
using Flaw = support::TestAuthority::Flaw;
using Reads = ServerScript::Reads;
using Then = ServerScript::Then;

Q_DECLARE_METATYPE(ServerScript)
Q_DECLARE_METATYPE(Flaw)
Q_DECLARE_METATYPE(ProblemCause)

namespace
{

const QByteArray caseId = "case-1";
/// Right as the answer to the POST and to the GET alike.
const QByteArray approved =
    R"({"kycStatus":"approved","retryCount":1,"Items":[{"submission_id":"case-1",)"
    R"("kyc":{"result":"approved","retryCount":1,"attempts":[{"attemptCnt":1}]}}]})";
/// `approved`, by gzip.
const QByteArray folded = QByteArray::fromBase64(
    "H4sIAAAAAAACA32MsQqAMBBD/yWzDl27Ojk7ikjVDkVrS+8qSPHfPdRZyBKS9wrWc+7YcCZomBhT"
    "OOyCCslyOpuQd4ZWFVq2Xh59AeXJOyIX9tEtwsyGbK2EEBF0EZDyxr8yw2KL/Pq+0jzbNVySG1kX"
    "QySVAAAA");
const QByteArray loginPage = "<!DOCTYPE html><html><body>Welcome! Please log in.</body></html>";

framing::Photo aPhoto()
{
    framing::Photo photo;
    photo.image = QImage(480, 360, QImage::Format_RGB32);
    photo.image.fill(Qt::gray);
    photo.jpeg = QByteArray(400'000, 'j');
    return photo;
}

/// One run of the engine, by a desk's own clock.
class Run
{
public:
    Run(support::JournalFolder& desk, const QString& address,
        const std::optional<QDateTime>& step1At = {})
        : m_clock(desk.clock),
          m_journal(desk.open()),
          m_client({address, security::Secret("key"), {400ms, 3000ms}}, desk.clock, m_random),
          m_submission(m_client, desk.clock, {}, {}, m_journal.get())
    {
        QObject::connect(&m_submission, &HeadlessSubmission::finished, &m_submission,
                         [this](const HeadlessSubmission::Ending& told) { m_ending = told; });
        QObject::connect(&m_submission, &HeadlessSubmission::waiting, &m_submission,
                         [this] { m_isWaiting = true; });
        session::CaseDraft draft{*base::SubmissionId::parse(QString::fromLatin1(caseId))};
        draft.step1At = step1At;
        m_submission.start(draft,
                           {{QStringLiteral("name"), QStringLiteral("Hong Gildong")},
                            {QStringLiteral("date_of_birth"), QStringLiteral("1990-05-17")}},
                           aPhoto());
    }

    /// Waits until `met`, or for the end of the run.
    template<class Condition> void waitFor(Condition met)
    {
        while (!m_ending && !met()) {
            QTest::qWait(2);
            m_clock.advance(100ms);
            m_submission.checkTime();
        }
    }
    void waitForEnd()
    {
        waitFor([] { return false; });
    }
    [[nodiscard]] const store::Journal& journal() const { return *m_journal; }
    [[nodiscard]] const session::ProblemView* problem() const
    {
        return m_ending ? std::get_if<session::ProblemView>(&*m_ending) : nullptr;
    }
    /// To try again by itself.
    [[nodiscard]] bool isWaiting() const { return m_isWaiting; }
    [[nodiscard]] bool isApproved() const
    {
        const auto* result = m_ending ? std::get_if<session::ResultView>(&*m_ending) : nullptr;
        return result && result->status == CaseStatus::Approved;
    }

private:
    support::FakeClock& m_clock;
    base::SystemRandom m_random;
    std::unique_ptr<store::Journal> m_journal;
    argos::HttpClient m_client;
    HeadlessSubmission m_submission;
    std::optional<HeadlessSubmission::Ending> m_ending;
    bool m_isWaiting = false;
};

/// What a journal says of the one case.
struct Noted {
    qsizetype cases = 0;
    int posts = 0;
    CaseStage stage = CaseStage::Open;
    QString status{};

    explicit Noted(const store::Journal& journal)
    {
        const auto page = journal.list({});
        cases = page->cases.size();
        for (const store::CaseRecord& record : page->cases) {
            stage = record.stage;
            status = record.answer.status;
            const auto sends = journal.sends(record.id);
            for (const store::Send& send : *sends)
                posts += send.kind == store::SendKind::Post ? 1 : 0;
        }
    }
};

} // namespace

/// The engine in a world that is not as it should be: it ends with one clear problem, what it knows
/// stays known, and once the world is in order the case is settled with one counted try.
class BadWorldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void whatIsNoAnswerOfTheServiceIsNotTakenForOne_data();
    void whatIsNoAnswerOfTheServiceIsNotTakenForOne();
    void aServerWithoutProofIsSentNothing_data();
    void aServerWithoutProofIsSentNothing();
    void openHttpToAnotherMachineIsSentNothing();
    void aFullDiskSendsNothing();
    void anotherProgramsLockWhileTheAnswerComesLosesNothing();
    void aClockSetBackAYearSendsNothingTwice();
    void aClockSetBackAYearWinsNoTime();

private:
    void settle(ScriptedServer& server, qsizetype posts);

    std::unique_ptr<support::TestAuthority> m_authority;
    std::unique_ptr<support::JournalFolder> m_desk;
};

void BadWorldTest::initTestCase()
{
    QLoggingCategory::setFilterRules(QStringLiteral("kyc.*=false"));
    m_authority = std::make_unique<support::TestAuthority>();
    auto configuration = QSslConfiguration::defaultConfiguration();
    configuration.addCaCertificate(m_authority->root());
    QSslConfiguration::setDefaultConfiguration(configuration);
}

void BadWorldTest::init()
{
    m_desk = std::make_unique<support::JournalFolder>();
}

/// The server is what it should be from now on; then that many POSTs have reached it in all.
void BadWorldTest::settle(ScriptedServer& server, qsizetype posts)
{
    server.follow({.answer = ServerScript::http(200, approved)});
    Run next(*m_desk, server.address());
    next.waitForEnd();
    QVERIFY(next.isApproved());
    const Noted noted(next.journal());
    QCOMPARE(noted.cases, 1);
    QCOMPARE(noted.stage, CaseStage::Decided);
    QCOMPARE(noted.status, QStringLiteral("approved"));
    QCOMPARE(qsizetype(noted.posts), posts);
    QCOMPARE(server.posts(), posts);
}

void BadWorldTest::whatIsNoAnswerOfTheServiceIsNotTakenForOne_data()
{
    const auto html = QByteArrayLiteral("Content-Type: text/html\r\n");
    const auto elsewhere = html + "Location: http://127.0.0.1:1/login\r\n";
    const QByteArray whole = ServerScript::http(200, approved);
    const QByteArray ofAnother = QByteArray(approved)
                                     .replace("case-1", "case-2")
                                     .replace(0, 1, R"({"submissionId":"case-2",)");
    QTest::addColumn<ServerScript>("script");
    QTest::addColumn<ProblemCause>("cause");
    QTest::addColumn<bool>("inDoubt");
    QTest::newRow("captive portal: page")
        << ServerScript{.answer = ServerScript::http(200, loginPage, html)}
        << ProblemCause::NoValidAnswer << true;
    QTest::newRow("captive portal: sent elsewhere")
        << ServerScript{.answer = ServerScript::http(302, loginPage, elsewhere)}
        << ProblemCause::Redirected << false;
    QTest::newRow("captive portal: log-in required")
        << ServerScript{.answer = ServerScript::http(511, loginPage, html)}
        << ProblemCause::Redirected << false;
    QTest::newRow("captive portal: answers before it has everything")
        << ServerScript{.reads = Reads::HeaderOnly,
                        .answer = ServerScript::http(302, loginPage, elsewhere)}
        << ProblemCause::Redirected << false;
    QTest::newRow("proxy cuts the body")
        << ServerScript{.answer = whole.chopped(20), .then = Then::Close}
        << ProblemCause::OutcomeUnknown << true;
    QTest::newRow("proxy cuts the header")
        << ServerScript{.answer = whole.left(12), .then = Then::Close}
        << ProblemCause::OutcomeUnknown << true;
    QTest::newRow("proxy keeps half of it to itself")
        << ServerScript{.answer = whole.chopped(20)} << ProblemCause::OutcomeUnknown << true;
    QTest::newRow("proxy cuts it to a whole answer of less")
        << ServerScript{.answer = ServerScript::http(200, approved.left(20))}
        << ProblemCause::NoValidAnswer << true;
    QTest::newRow("answer for another submission")
        << ServerScript{.answer = ServerScript::http(200, ofAnother)} << ProblemCause::NoValidAnswer
        << true;
    QTest::newRow("folded, though nobody asked for that")
        << ServerScript{.answer = ServerScript::http(200, folded, "Content-Encoding: gzip\r\n")}
        << ProblemCause::NoValidAnswer << true;
    QTest::newRow("silence") << ServerScript{} << ProblemCause::OutcomeUnknown << true;
}

void BadWorldTest::whatIsNoAnswerOfTheServiceIsNotTakenForOne()
{
    QFETCH(ServerScript, script);
    QFETCH(bool, inDoubt);
    ScriptedServer server(script);
    {
        Run run(*m_desk, server.address());
        run.waitForEnd();
        QVERIFY(run.problem());
        QTEST(run.problem()->cause, "cause");
        QCOMPARE(run.problem()->next, inDoubt ? NextStep::AskAgain : NextStep::SubmitAgain);
        const Noted noted(run.journal());
        QCOMPARE(noted.cases, 1);
        QCOMPARE(noted.posts, 1);
        QCOMPARE(noted.stage, inDoubt ? CaseStage::InDoubt : CaseStage::Open);
        QCOMPARE(server.posts(), 1);
    }
    settle(server, inDoubt ? 1 : 2);
}

void BadWorldTest::aServerWithoutProofIsSentNothing_data()
{
    QTest::addColumn<Flaw>("flaw");
    QTest::newRow("expired") << Flaw::Expired;
    QTest::newRow("not yet valid, or the clock is wrong") << Flaw::NotYetValid;
    QTest::newRow("for another host") << Flaw::OtherHost;
    QTest::newRow("self-signed") << Flaw::SelfSigned;
}

void BadWorldTest::aServerWithoutProofIsSentNothing()
{
    QFETCH(Flaw, flaw);
    ScriptedServer wrong({.answer = ServerScript::http(200, approved)}, m_authority->server(flaw));
    {
        Run run(*m_desk, wrong.address("https"));
        run.waitForEnd();
        QVERIFY(run.problem());
        QCOMPARE(run.problem()->cause, ProblemCause::UntrustedServer);
        QCOMPARE(run.problem()->next, NextStep::SubmitAgain);
        QCOMPARE(Noted(run.journal()).stage, CaseStage::Open);
        QVERIFY(wrong.requests.isEmpty());
    }
    ScriptedServer right({.answer = ServerScript::http(200, approved)},
                         m_authority->server(Flaw::None));
    Run run(*m_desk, right.address("https"));
    run.waitForEnd();
    QVERIFY(run.isApproved());
    QCOMPARE(right.posts(), 1);
    QCOMPARE(Noted(run.journal()).cases, 1);
}

void BadWorldTest::openHttpToAnotherMachineIsSentNothing()
{
    const auto all = QNetworkInterface::allAddresses();
    const auto outside = std::find_if(all.begin(), all.end(), [](const QHostAddress& address) {
        return address.protocol() == QAbstractSocket::IPv4Protocol && !address.isLoopback();
    });
    if (outside == all.end())
        QSKIP("this machine has no address but loopback");
    QTcpServer server;
    QVERIFY(server.listen(*outside));
    Run run(*m_desk,
            QStringLiteral("http://%1:%2").arg(outside->toString()).arg(server.serverPort()));
    run.waitForEnd();
    QVERIFY(run.problem());
    QCOMPARE(run.problem()->cause, ProblemCause::InsecureEndpoint);
    QCOMPARE(Noted(run.journal()).stage, CaseStage::Open);
    QVERIFY2(!server.waitForNewConnection(50), "nobody may have knocked");
}

void BadWorldTest::aFullDiskSendsNothing()
{
    ScriptedServer server({.answer = ServerScript::http(200, approved)});
    m_desk->mostPages = 60; // not enough for the photo
    {
        Run run(*m_desk, server.address());
        run.waitForEnd();
        QVERIFY(run.problem());
        QCOMPARE(run.problem()->cause, ProblemCause::NotRecorded);
        QCOMPARE(run.problem()->next, NextStep::SubmitAgain);
        QCOMPARE(Noted(run.journal()).posts, 0);
        QCOMPARE(Noted(run.journal()).stage, CaseStage::Open);
        QVERIFY(server.requests.isEmpty());
    }
    m_desk->mostPages = 0;
    settle(server, 1);
}

void BadWorldTest::anotherProgramsLockWhileTheAnswerComesLosesNothing()
{
    ScriptedServer server({.answer = ServerScript::http(200, approved), .drip = 1ms});
    {
        const auto made = m_desk->open();
    }
    support::OtherConnection other(m_desk->file());
    {
        Run run(*m_desk, server.address());
        run.waitFor([&] { return server.posts() == 1; });
        other.run(QStringLiteral("BEGIN IMMEDIATE"));
        run.waitForEnd();
        QVERIFY2(run.isApproved(), "what the service has said is shown");
    }
    other.run(QStringLiteral("ROLLBACK"));
    settle(server, 1);
}

void BadWorldTest::aClockSetBackAYearSendsNothingTwice()
{
    ScriptedServer server({.then = Then::Close});
    {
        Run run(*m_desk, server.address());
        run.waitFor([&] { return server.posts() == 1; });
        m_desk->clock.setWallClock(m_desk->clock.now().addYears(-1));
        run.waitForEnd();
        QCOMPARE(run.problem()->cause, ProblemCause::OutcomeUnknown);
        QCOMPARE(Noted(run.journal()).stage, CaseStage::InDoubt);
    }
    settle(server, 1);
}

void BadWorldTest::aClockSetBackAYearWinsNoTime()
{
    ScriptedServer server({.answer = ServerScript::http(429, "{}", "Retry-After: 90\r\n")});
    Run run(*m_desk, server.address(), m_desk->clock.now().addSecs(-23 * 3600));
    run.waitFor([&] { return run.isWaiting(); });
    m_desk->clock.setWallClock(m_desk->clock.now().addYears(-1));
    m_desk->clock.advance(1h);
    run.waitForEnd();
    QVERIFY(run.problem());
    QCOMPARE(run.problem()->cause, ProblemCause::DeadlinePassed);
    QCOMPARE(server.posts(), 1);
}

QTEST_GUILESS_MAIN(BadWorldTest)
#include "tst_bad_world.moc"
