// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "argos/http_client.h"
#include "sandbox/server.h"
#include "sandbox/service.h"
#include "session/waiting_cases.h"
#include "support/journal_folder.h"

#include <QBuffer>
#include <QTest>

using namespace session;
using namespace std::chrono_literals;

namespace
{

framing::Photo aPhoto()
{
    framing::Photo photo;
    photo.image = QImage(960, 720, QImage::Format_RGB32);
    photo.image.fill(Qt::gray);
    QBuffer buffer(&photo.jpeg);
    buffer.open(QIODevice::WriteOnly);
    photo.image.save(&buffer, "JPEG");
    return photo;
}

Policy impatient()
{
    Policy policy;
    policy.settleAfterLoss = 300ms;
    policy.pauseBetweenQuestions = 100ms;
    return policy;
}

} // namespace

/// The whole engine below the window against a service over a real connection: each scenario ends
/// as it should, with exactly one POST unless it is certain that the first was not counted.
class AgainstSandboxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aVerdictArrives_data();
    void aVerdictArrives();
    void aProblemArrives_data();
    void aProblemArrives();
    void whatWaitsIsSentWhenTheNetworkIsBack();

private:
    struct Outcome {
        HeadlessSubmission::Ending ending;
        int posts;
    };
    [[nodiscard]] static std::optional<Outcome> submit(const QString& scenario);
};

std::optional<AgainstSandboxTest::Outcome> AgainstSandboxTest::submit(const QString& scenario)
{
    const base::SystemClock clock;
    base::SystemRandom random;
    sandbox::Service service(clock);
    const auto server = sandbox::Server::start({}, service);
    if (!server)
        return std::nullopt;
    argos::HttpClient client({(*server)->baseUrl().toString(), security::Secret("key"), {1s, 5s}},
                             clock, random);
    HeadlessSubmission submission(client, clock, impatient());
    std::optional<HeadlessSubmission::Ending> ending;
    connect(&submission, &HeadlessSubmission::finished, &submission,
            [&ending](const HeadlessSubmission::Ending& told) { ending = told; });
    submission.start(
        CaseDraft{*base::SubmissionId::parse(QStringLiteral("sbx-%1-1").arg(scenario))},
        {{QStringLiteral("name"), QStringLiteral("Hong Gildong")},
         {QStringLiteral("date_of_birth"), QStringLiteral("1990-05-17")}},
        aPhoto());
    if (!QTest::qWaitFor([&ending] { return ending.has_value(); }, 20000))
        return std::nullopt;
    return Outcome{*ending, (*server)->postsSeen()};
}

void AgainstSandboxTest::aVerdictArrives_data()
{
    QTest::addColumn<CaseStatus>("status");
    QTest::newRow("approved") << CaseStatus::Approved;
    QTest::newRow("pending") << CaseStatus::Pending;
    QTest::newRow("rejected") << CaseStatus::Rejected;
    QTest::newRow("retry1") << CaseStatus::Incomplete;
    QTest::newRow("lost") << CaseStatus::Approved;
    QTest::newRow("badjson") << CaseStatus::Approved;
}

void AgainstSandboxTest::aVerdictArrives()
{
    QFETCH(CaseStatus, status);
    const auto outcome = submit(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(outcome);
    const auto* result = std::get_if<ResultView>(&outcome->ending);
    QVERIFY(result);
    QCOMPARE(result->status, status);
    QCOMPARE(outcome->posts, 1);
}

void AgainstSandboxTest::aProblemArrives_data()
{
    QTest::addColumn<ProblemCause>("cause");
    QTest::addColumn<NextStep>("next");
    QTest::addColumn<int>("posts");
    QTest::newRow("cut") << ProblemCause::NoConnection << NextStep::SubmitAgain << 1;
    QTest::newRow("badgateway") << ProblemCause::ServiceDown << NextStep::SubmitAgain << 1;
    QTest::newRow("error500") << ProblemCause::ServiceDown << NextStep::SubmitAgain << 1;
    QTest::newRow("forbidden") << ProblemCause::WrongKey << NextStep::SubmitAgain << 1;
    QTest::newRow("ipblocked") << ProblemCause::AddressNotAllowed << NextStep::SubmitAgain << 1;
    QTest::newRow("toolarge") << ProblemCause::PictureTooLarge << NextStep::TakePhoto
                              << 2; // once smaller
    QTest::newRow("processed") << ProblemCause::AlreadyProcessed << NextStep::AskAgain << 1;
}

void AgainstSandboxTest::aProblemArrives()
{
    QFETCH(ProblemCause, cause);
    QFETCH(NextStep, next);
    const auto outcome = submit(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(outcome);
    const auto* problem = std::get_if<ProblemView>(&outcome->ending);
    QVERIFY(problem);
    QCOMPARE(problem->cause, cause);
    QCOMPARE(problem->next, next);
    QTEST(outcome->posts, "posts");
}

void AgainstSandboxTest::whatWaitsIsSentWhenTheNetworkIsBack()
{
    const base::SystemClock clock;
    base::SystemRandom random;
    sandbox::Service service(clock);
    auto server = sandbox::Server::start({}, service);
    QVERIFY(server);
    const int port = (*server)->port();
    argos::HttpClient client({(*server)->baseUrl().toString(), security::Secret("key"), {1s, 5s}},
                             clock, random);
    server->reset();

    support::JournalFolder folder;
    const auto journal = folder.open();
    OpenCase open;
    open.draft = CaseDraft{*base::SubmissionId::parse(QStringLiteral("sbx-approved-1"))};
    open.consent = Consent{QStringLiteral("1"), QStringLiteral("en"), folder.clock.now()};
    open.values = {{QStringLiteral("name"), {QStringLiteral("Hong Gildong")}},
                   {QStringLiteral("date_of_birth"), {QStringLiteral("1990-05-17")}}};
    open.photo = aPhoto();
    CaseLedger ledger(journal.get());
    ledger.begin(*open.draft, {});
    QVERIFY(ledger.letWait(open, QStringLiteral("no_connection")));
    const store::CaseId id = journal->list({})->cases.first().id;

    WaitingCases waiting(*journal, client, folder.clock, random, impatient());
    waiting.start();
    waiting.checkTime();
    QCOMPARE(waiting.standing(id), WaitingCases::Standing::UnderWay);
    QTRY_COMPARE(waiting.standing(id), WaitingCases::Standing::Waits);
    QVERIFY(journal->sends(id)->isEmpty());

    const auto back = sandbox::Server::start({.port = port}, service);
    QVERIFY(back);
    folder.clock.advance(1s);
    waiting.sendNow(id);
    QTRY_COMPARE(journal->record(id)->stage, store::CaseStage::Decided);
    QCOMPARE((*back)->postsSeen(), 1);
}

QTEST_GUILESS_MAIN(AgainstSandboxTest)
#include "tst_against_sandbox.moc"
