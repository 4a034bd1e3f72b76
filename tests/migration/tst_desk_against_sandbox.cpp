// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "argos/http_migration_client.h"
#include "support/face_picture.h"
#include "support/migration_sample.h"
#include "support/running_sandbox.h"

#include <QTest>

using argos::CipherForm;

namespace
{

const base::JobNumber job{1};

/// The document's sample, with that userid, as the client sends it.
argos::MigrationRequest sampleRequest(const QString& userid)
{
    argos::MigrationRequest request;
    const QJsonObject sample = QJsonDocument::fromJson(support::migrationFor(userid)).object();
    for (auto member = sample.begin(); member != sample.end(); ++member)
        request.fields.append({member.key().toUtf8(), member.value().toString()});
    return request;
}

} // namespace

/// The client against a service that was written without it, over a real connection: enter a
/// customer, find the customer again, add pictures, in the open and encrypted.
class DeskAgainstSandboxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCustomerIsEnteredFoundAndGivenPictures_data();
    void aCustomerIsEnteredFoundAndGivenPictures();
    void encryptionThatDoesNotAgreeIsTold_data();
    void encryptionThatDoesNotAgreeIsTold();
    void allPagesOfAListAreRead();

private:
    struct Ground {
        support::RunningSandbox service;
        base::SystemClock clock;
        base::SystemRandom random;
        argos::HttpMigrationClient client;

        Ground(bool encrypted, std::optional<CipherForm> form)
            : service({}, sandbox::Service::Options{.encryptBodies = encrypted}),
              client({service.url().toString(), security::Secret(QByteArrayView("key")), {}}, form,
                     clock, random)
        {
        }
        argos::MigrationOutcome enter(const QString& userid)
        {
            return await<argos::MigrationOutcome>(&argos::MigrationClient::entered, [&] {
                client.enter(job, sampleRequest(userid));
            });
        }
        argos::FindOutcome find(const argos::SubmissionQuery& query)
        {
            return await<argos::FindOutcome>(&argos::MigrationClient::found,
                                             [&] { client.find(job, query); });
        }
        argos::ImageOutcome putImages(const argos::ImageRequest& request)
        {
            return await<argos::ImageOutcome>(&argos::MigrationClient::imagesPut,
                                              [&] { client.putImages(job, request); });
        }

    private:
        template<class Outcome, class Signal, class Call> Outcome await(Signal signal, Call call)
        {
            std::optional<Outcome> arrived;
            const auto connection = QObject::connect(
                &client, signal, &client,
                [&](base::JobNumber, const Outcome& outcome) { arrived = outcome; });
            call();
            (void)QTest::qWaitFor([&] { return arrived.has_value(); }, 10'000);
            QObject::disconnect(connection);
            if (!arrived)
                qFatal("there was no answer");
            return *arrived;
        }
    };
};

void DeskAgainstSandboxTest::aCustomerIsEnteredFoundAndGivenPictures_data()
{
    using Encoding = CipherForm::Encoding;
    using Wrapping = CipherForm::Wrapping;
    QTest::addColumn<bool>("encrypted");
    QTest::addColumn<int>("encoding");
    QTest::addColumn<int>("wrapping");
    QTest::newRow("open") << false << 0 << 0;
    for (const auto encoding : {Encoding::Base64, Encoding::Hex})
        for (const auto wrapping : {Wrapping::Member, Wrapping::Bare})
            QTest::addRow("encrypted, %d, %d", int(encoding), int(wrapping))
                << true << int(encoding) << int(wrapping);
}

void DeskAgainstSandboxTest::aCustomerIsEnteredFoundAndGivenPictures()
{
    QFETCH(bool, encrypted);
    QFETCH(int, encoding);
    QFETCH(int, wrapping);
    const CipherForm form{CipherForm::Encoding(encoding), CipherForm::Wrapping(wrapping)};
    Ground ground(encrypted, encrypted ? std::optional(form) : std::nullopt);
    const auto userid = QStringLiteral("there-and-back");

    const auto entered = ground.enter(userid);
    QVERIFY(entered.ok());
    const auto page = ground.find({.by = argos::SubmissionQuery::By::UserId, .value = userid});
    QVERIFY(page.ok());
    QCOMPARE(page->submissions.size(), 1);
    const argos::FoundSubmission& found = page->submissions.first();
    QCOMPARE(found.id, entered->submissionId);
    QCOMPARE(found.status, std::optional(argos::KycStatus::Approved));
    QCOMPARE(found.data[QStringLiteral("fullName")], QStringLiteral("홍길동"));

    argos::ImageRequest pictures{.submissionId = found.id,
                                 .admin = QStringLiteral("admin@sample.com"),
                                 .idType = QStringLiteral("drivers_license")};
    pictures.idImage = pictures.idBackImage = pictures.selfieImage = pictures.addressImage =
        support::facePicture();
    QVERIFY(ground.putImages(pictures).ok());
    QCOMPARE(ground.service.timesEntered(userid), 1);
}

void DeskAgainstSandboxTest::encryptionThatDoesNotAgreeIsTold_data()
{
    QTest::addColumn<bool>("serviceEncrypts");
    QTest::addColumn<bool>("weEncrypt");
    QTest::newRow("only the service") << true << false;
    QTest::newRow("only this program") << false << true;
}

/// Whichever side does it alone: a failure, and never a customer who is in without our knowing.
void DeskAgainstSandboxTest::encryptionThatDoesNotAgreeIsTold()
{
    QFETCH(bool, serviceEncrypts);
    QFETCH(bool, weEncrypt);
    Ground ground(serviceEncrypts, weEncrypt ? std::optional(CipherForm{}) : std::nullopt);
    const auto outcome = ground.enter(QStringLiteral("disagree"));
    QVERIFY(!outcome.ok());
    QCOMPARE(ground.service.timesEntered(QStringLiteral("disagree")), 0);
    QCOMPARE(outcome.error().call.counted, argos::Counted::No);
}

void DeskAgainstSandboxTest::allPagesOfAListAreRead()
{
    Ground ground(false, {});
    constexpr int customers = 120;
    for (int i = 0; i < customers; ++i)
        QVERIFY(ground.enter(QStringLiteral("page-%1").arg(i)).ok());
    argos::SubmissionQuery query{.by = argos::SubmissionQuery::By::Email,
                                 .value = QStringLiteral("migration@sample.com")};
    QSet<QString> ids;
    do {
        const auto page = ground.find(query);
        QVERIFY(page.ok());
        for (const argos::FoundSubmission& found : page->submissions)
            ids.insert(found.id.text());
        query.after = page->next;
    } while (query.after);
    QCOMPARE(ids.size(), customers);
}

QTEST_GUILESS_MAIN(DeskAgainstSandboxTest)
#include "tst_desk_against_sandbox.moc"
