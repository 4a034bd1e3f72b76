// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "migration/pictures_upload.h"

#include "support/fake_migration_client.h"

#include <QSignalSpy>
#include <QTest>

using argos::Counted;
using argos::Fault;
using migration::PicturesState;
using support::FakeMigrationClient;

class PicturesUploadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsGivenIsPut();
    void theIdTypeGoesWithPicturesOfTheId_data();
    void theIdTypeGoesWithPicturesOfTheId();
    void oneAtATime();
    void progressIsTold();
    void whatBecomesOfIt_data();
    void whatBecomesOfIt();
    void aRefusalSaysWhy();
    void lostPicturesMaySimplyBePutAgain();
    void cancellingWaitsForWhatTheClientSays_data();
    void cancellingWaitsForWhatTheClientSays();
    void cancellingNothingIsNothing();
    void whatIsForgottenIsCancelledAndItsAnswerDropped();
    void goingCancelsIt();

private:
    void put(const QString& name = QStringLiteral("selfieImage"))
    {
        upload->put(*base::SubmissionId::parse(QStringLiteral("id-1")),
                    {{QStringLiteral("admin"), QStringLiteral("admin@sample.example")},
                     {QStringLiteral("idType"), QStringLiteral("passport")}},
                    {{name, "jpeg"}});
    }

    FakeMigrationClient client;
    std::unique_ptr<migration::PicturesUpload> upload;
};

void PicturesUploadTest::init()
{
    upload = std::make_unique<migration::PicturesUpload>(client);
    client.puts.clear();
    client.cancelled.clear();
}

void PicturesUploadTest::whatIsGivenIsPut()
{
    QSignalSpy changes(upload.get(), &migration::PicturesUpload::changed);
    put();
    QCOMPARE(upload->state(), PicturesState::Sending);
    QCOMPARE(changes.size(), 1);
    const argos::ImageRequest& request = client.puts.last().request;
    QCOMPARE(request.submissionId.text(), QStringLiteral("id-1"));
    QCOMPARE(request.admin, QStringLiteral("admin@sample.example"));
    QCOMPARE(request.selfieImage, QByteArray("jpeg"));
    QVERIFY(request.idImage.isEmpty() && request.addressImage.isEmpty());
}

void PicturesUploadTest::theIdTypeGoesWithPicturesOfTheId_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("idType");
    QTest::newRow("front") << QStringLiteral("idImage") << QStringLiteral("passport");
    QTest::newRow("back") << QStringLiteral("idBackImage") << QStringLiteral("passport");
    QTest::newRow("face") << QStringLiteral("selfieImage") << QString();
    QTest::newRow("address") << QStringLiteral("addressImage") << QString();
}

void PicturesUploadTest::theIdTypeGoesWithPicturesOfTheId()
{
    QFETCH(QString, name);
    put(name);
    QTEST(client.puts.last().request.idType, "idType");
}

void PicturesUploadTest::oneAtATime()
{
    put();
    put();
    QCOMPARE(client.puts.size(), 1);
}

void PicturesUploadTest::progressIsTold()
{
    put();
    client.progress(0.5);
    QCOMPARE(upload->progress(), 0.5);
    client.answerPut(base::Done{});
    client.progress(0.7); // late
    QCOMPARE(upload->progress(), 0.5);
    put();
    QCOMPARE(upload->progress(), 0.0);
}

void PicturesUploadTest::whatBecomesOfIt_data()
{
    QTest::addColumn<argos::ImageOutcome>("outcome");
    QTest::addColumn<PicturesState>("state");
    const auto row = [](const char* name, const argos::ImageOutcome& outcome, PicturesState state) {
        QTest::newRow(name) << outcome << state;
    };
    row("arrived", base::Done{}, PicturesState::Sent);
    row("turned away", FakeMigrationClient::refused(argos::MigrationRefusal::NoImage),
        PicturesState::Refused);
    row("not begun", FakeMigrationClient::failure(Fault::NoConnection, Counted::No),
        PicturesState::Refused);
    row("lost", FakeMigrationClient::failure(Fault::TimedOut, Counted::Unknown),
        PicturesState::Unknown);
}

void PicturesUploadTest::whatBecomesOfIt()
{
    QFETCH(argos::ImageOutcome, outcome);
    put();
    QSignalSpy changes(upload.get(), &migration::PicturesUpload::changed);
    client.answerPut(outcome);
    QTEST(upload->state(), "state");
    QCOMPARE(upload->problem().has_value(), !outcome.ok());
    QCOMPARE(changes.size(), 1);
}

void PicturesUploadTest::aRefusalSaysWhy()
{
    put(QStringLiteral("idImage"));
    client.answerPut(FakeMigrationClient::refused(argos::MigrationRefusal::InvalidIdType));
    QCOMPARE(upload->problem()->refusal, std::optional(argos::MigrationRefusal::InvalidIdType));
}

void PicturesUploadTest::lostPicturesMaySimplyBePutAgain()
{
    put();
    client.answerPut(FakeMigrationClient::failure(Fault::TimedOut, Counted::Unknown));
    QCOMPARE(upload->problem()->view.next, session::NextStep::SubmitAgain);
    put();
    QCOMPARE(upload->state(), PicturesState::Sending);
    QVERIFY(!upload->problem());
    QCOMPARE(client.puts.size(), 2);
}

void PicturesUploadTest::cancellingWaitsForWhatTheClientSays_data()
{
    QTest::addColumn<argos::ImageOutcome>("outcome");
    QTest::addColumn<PicturesState>("state");
    const auto row = [](const char* name, const argos::ImageOutcome& outcome, PicturesState state) {
        QTest::newRow(name) << outcome << state;
    };
    row("nothing has arrived", FakeMigrationClient::failure(Fault::Cancelled, Counted::No),
        PicturesState::Refused);
    row("some may have", FakeMigrationClient::failure(Fault::Cancelled, Counted::Unknown),
        PicturesState::Unknown);
    row("too late", base::Done{}, PicturesState::Sent);
}

void PicturesUploadTest::cancellingWaitsForWhatTheClientSays()
{
    QFETCH(argos::ImageOutcome, outcome);
    put();
    upload->cancel();
    QCOMPARE(client.cancelled, QList{client.puts.last().job});
    QCOMPARE(upload->state(), PicturesState::Sending);
    client.answerPut(outcome);
    QTEST(upload->state(), "state");
}

void PicturesUploadTest::cancellingNothingIsNothing()
{
    upload->cancel();
    put();
    client.answerPut(base::Done{});
    upload->cancel();
    QVERIFY(client.cancelled.isEmpty());
    QCOMPARE(upload->state(), PicturesState::Sent);
}

void PicturesUploadTest::whatIsForgottenIsCancelledAndItsAnswerDropped()
{
    put();
    upload->forget();
    QCOMPARE(client.cancelled.size(), 1);
    QCOMPARE(upload->state(), PicturesState::None);
    client.answerPut(base::Done{});
    QCOMPARE(upload->state(), PicturesState::None);
    put(); // of the next customer
    client.answerPut(client.puts.first().job, base::Done{});
    QCOMPARE(upload->state(), PicturesState::Sending);
}

void PicturesUploadTest::goingCancelsIt()
{
    put();
    upload.reset();
    QCOMPARE(client.cancelled.size(), 1);
}

Q_DECLARE_METATYPE(argos::ImageOutcome)
QTEST_GUILESS_MAIN(PicturesUploadTest)
#include "tst_pictures_upload.moc"
