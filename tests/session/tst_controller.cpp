// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "session/camera_feed.h"
#include "session/controller.h"
#include "support/fake_camera.h"
#include "support/fake_client.h"
#include "support/fake_clock.h"
#include "support/fake_studio.h"

#include <QSignalSpy>
#include <QTest>

using namespace session;
using namespace std::chrono_literals;
using argos::Counted;
using argos::Fault;
using argos::KycStatus;
using support::FakeClient;

namespace
{

const QString name = QStringLiteral("name");
const QString birth = QStringLiteral("date_of_birth");

/// A whole counter without devices and network.
struct Counter {
    explicit Counter(const Policy& policy = {})
        : controller({clock, rules, cameras, studio, client}, policy)
    {
        cameras.plug({QStringLiteral("desk")});
    }

    support::FakeClock clock;
    rules::RuleBook rules = *rules::RuleBook::load(QStringLiteral(":/rules"));
    support::FakeCameraList cameras;
    support::FakeStudio studio;
    FakeClient client;
    Controller controller;

    [[nodiscard]] State state() const { return controller.state(); }

    static CaseDraft draft(const QString& id = QStringLiteral("sbx-approved-1"))
    {
        CaseDraft known{*base::SubmissionId::parse(id)};
        known.issuingCountry = QStringLiteral("KOR");
        known.idType = rules::IdType::DriversLicense;
        known.idTypeOfStep1 = known.idType;
        return known;
    }
    static rules::Values details()
    {
        return {{name, QStringLiteral("Hong Gildong")},
                {birth, QStringLiteral("1990-05-17")},
                {QStringLiteral("license_number"), QStringLiteral("12-34-567890-12")},
                {QStringLiteral("serial_number"), QStringLiteral("07PN10")}};
    }

    void toDetails(const CaseDraft& known = draft())
    {
        controller.handle(StartRequested{known});
        controller.handle(ConsentGiven{});
    }
    void toCapture(const CaseDraft& known = draft())
    {
        toDetails(known);
        controller.handle(DetailsSubmitted{details()});
    }
    void takePhoto() { studio.finish(support::FakeStudio::aPhoto()); }
    void toConfirm(const CaseDraft& known = draft())
    {
        toCapture(known);
        takePhoto();
        controller.handle(PhotoAccepted{});
    }
    void toSending(const CaseDraft& known = draft())
    {
        toConfirm(known);
        controller.handle(SubmitRequested{});
    }
    /// Nothing of the send has left.
    void notReached() { client.answer(FakeClient::failure(Fault::NoConnection, Counted::No)); }
    void failEveryAttempt()
    {
        notReached();
        for (int attempt = 2; state() == State::TryingAgain && attempt < 20; ++attempt) {
            clock.advance(*controller.sendsIn());
            controller.checkTime();
            notReached();
        }
    }
    void loseTheAnswer()
    {
        client.answer(FakeClient::failure(Fault::ConnectionLost, Counted::Unknown));
    }
    void pass(std::chrono::milliseconds time)
    {
        clock.advance(time);
        controller.checkTime();
    }
    void waitUntilSettled()
    {
        clock.advance(Policy{}.settleAfterLoss);
        controller.checkTime();
    }
    void incompleteOnce(int retryCount)
    {
        client.answer(FakeClient::verdict(KycStatus::Incomplete, retryCount));
        controller.handle(RetakeRequested{});
        takePhoto();
        controller.handle(PhotoAccepted{});
        controller.handle(SubmitRequested{});
    }
};

argos::SubmissionRecord record(std::optional<KycStatus> status, int attempts)
{
    argos::SubmissionRecord known;
    known.status = status;
    known.retryCount = attempts;
    for (int number = 1; number <= attempts; ++number)
        known.attempts.append(
            {number, {}, {{QStringLiteral("try_%1").arg(number), QStringLiteral("why")}}});
    return known;
}

} // namespace

class ControllerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromStartToApproved();
    void whatIsSentIsWhatWasConfirmed();
    void incompleteThenApproved();
    void badDetailsStayInDetails();
    void warningsDoNotStopTheDetails();
    void theProjectDecidesWhatIsAsked();
    void picturesAreKeptSentAndForgotten();
    void whatTheCaseLocksCannotBeChanged();
    void aWrongLockedValueCanBeCorrected();
    void anUnknownIdTypeIsAskedForAndSent();
    void documentsAreSeenOnlyWhileTheFaceIsNot();
    void theOriginOfValuesIsRemembered();
    void locksOfAnotherDraftGoBeforeWhatWasTyped();
    void backKeepsTheValues();
    void anotherIdStartsWithNothing();
    void theSameIdGoesOnWhereItWas();
    void aNewPhotoIsNotNeededToMendTheDetails();

    void theCameraRunsDuringCaptureAlone();
    void framesGoToTheStudioAndToThePage();
    void guidanceReachesThePage();
    void whatWasSeenIsToldToWhoeverAsks();
    void takingItNowHasToBeAllowed();
    void agentsMayAlwaysTakeItNow();
    void aPhotoThatComesTooLateIsDropped();
    void anUnpluggedCameraComesBack();
    void choosingACameraIsTold();

    void lostAndApproved();
    void lostAndCounted();
    void lostAndNotCounted();
    void lostOnTheSecondTry();
    void lostAndStillUnknown();
    void lateResultsAreDropped();
    void theServiceIsAskedAgainOnRequest();

    void whatDidNotLeaveIsTriedAgain();
    void attemptsAreBounded();
    void aPersonStartsTheAttemptsAnew();
    void theServiceSaysHowLongToWait();
    void tryingAgainCanBeHurried();
    void tryingAgainCanBeStopped();
    void tryingAgainEndsWithTheDeadline();
    void aPauseBeyondTheDeadlineIsNotBegun();
    void aPhotoTooLargeIsSentSmaller();

    void aPendingResultIsAskedAboutUntilItIsDecided();
    void aPersonMayAskAboutAPendingResult();
    void aPendingResultMayEndInAnotherPhoto();
    void noAnswerAboutAPendingResultIsSaid();

    void cancelBeforeAnythingIsSent();
    void cancelWhileSending_data();
    void cancelWhileSending();
    void cancelWhileAsking();
    void cancelWhileWaitingToAsk();
    void cancelEndsTheCase_data();
    void cancelEndsTheCase();

    void consentIsRecorded();
    void consentIsGivenAnewForEachStart();
    void refusingConsentLeavesNothing();
    void theDeadlineEndsACase();
    void theDeadlineDoesNotEndASend();
    void theDeadlineIsNotFooledByTheWallClock();
    void theTimeLeftIsToldEachMinute();
    void aCaseThatIsAlreadyTooLate();
    void withoutATimeThereIsNoDeadline();

    void aNewCaseFindsNothingOfTheOldOne();
    void goingAwayInTheMiddleIsHarmless();
};

void ControllerTest::fromStartToApproved()
{
    Counter counter;
    QSignalSpy states(&counter.controller, &Controller::stateChanged);
    QVERIFY(!counter.controller.currentCase());
    counter.controller.handle(StartRequested{Counter::draft()});
    QCOMPARE(counter.state(), State::Consent);
    counter.controller.handle(ConsentGiven{});
    QCOMPARE(counter.state(), State::Details);
    QVERIFY(counter.controller.form().field(QStringLiteral("license_number")));
    counter.controller.handle(DetailsSubmitted{Counter::details()});
    QCOMPARE(counter.state(), State::Capture);
    counter.takePhoto();
    QCOMPARE(counter.state(), State::Review);
    QVERIFY(!counter.controller.photo().isNull());
    QCOMPARE(counter.controller.photoReport().verdict, framing::Verdict::Ready);
    counter.controller.handle(PhotoAccepted{});
    QCOMPARE(counter.state(), State::Confirm);
    QVERIFY(counter.client.posts.isEmpty());
    counter.controller.handle(SubmitRequested{});
    QCOMPARE(counter.state(), State::Sending);
    counter.client.progress(0.25);
    QCOMPARE(counter.controller.sendProgress(), 0.25);
    counter.client.answer(FakeClient::verdict(KycStatus::Approved));
    QCOMPARE(counter.state(), State::Finished);
    QCOMPARE(counter.controller.result()->status, CaseStatus::Approved);
    QCOMPARE(counter.controller.result()->at, counter.clock.now());
    QVERIFY(!counter.controller.problem());
    QCOMPARE(counter.client.posts.size(), 1);
    QCOMPARE(states.count(), 7);
}

void ControllerTest::whatIsSentIsWhatWasConfirmed()
{
    Counter counter;
    counter.toSending();
    const argos::Step2Request sent = counter.client.posts.first().request;
    QCOMPARE(sent.submissionId, Counter::draft().submissionId);
    QCOMPARE(sent.faceImage, QByteArray("jpeg"));
    QCOMPARE(sent.fields.size(), counter.controller.values().size());
    for (const argos::FormField& field : sent.fields)
        QCOMPARE(field.value, counter.controller.values().value(QString::fromUtf8(field.name)));
}

void ControllerTest::incompleteThenApproved()
{
    Counter counter;
    counter.toSending();
    counter.client.answer(FakeClient::verdict(KycStatus::Incomplete, 1));
    QCOMPARE(counter.state(), State::Retake);
    QCOMPARE(counter.controller.result()->triesLeft, std::optional(2));
    counter.controller.handle(RetakeRequested{});
    QCOMPARE(counter.state(), State::Capture);
    QVERIFY(counter.controller.photo().isNull());
    QCOMPARE(counter.controller.values(), Counter::details());
    counter.studio.finish(support::FakeStudio::aPhoto("second"));
    counter.controller.handle(PhotoAccepted{});
    counter.controller.handle(SubmitRequested{});
    counter.client.answer(FakeClient::verdict(KycStatus::Approved, 1));
    QCOMPARE(counter.state(), State::Finished);
    QCOMPARE(counter.client.posts.size(), 2);
    QCOMPARE(counter.client.posts.last().request.faceImage, QByteArray("second"));
}

void ControllerTest::badDetailsStayInDetails()
{
    Counter counter;
    counter.toDetails();
    QSignalSpy problems(&counter.controller, &Controller::problemsFound);
    rules::Values values = Counter::details();
    values.remove(name);
    values.insert(birth, QStringLiteral("2026-11-22")); // tomorrow
    counter.controller.handle(DetailsSubmitted{values});
    QCOMPARE(counter.state(), State::Details);
    QCOMPARE(problems.count(), 1);
    QCOMPARE(counter.controller.problems().size(), 2);
    QCOMPARE(counter.controller.problems().value(name).kind, rules::ProblemKind::Missing);
    QCOMPARE(counter.controller.values(), values);
    counter.controller.handle(DetailsSubmitted{Counter::details()});
    QCOMPARE(counter.state(), State::Capture);
    QVERIFY(counter.controller.problems().isEmpty());
}

void ControllerTest::warningsDoNotStopTheDetails()
{
    Counter counter;
    CaseDraft passport = Counter::draft();
    passport.idType = passport.idTypeOfStep1 = rules::IdType::Passport;
    counter.toDetails(passport);
    counter.controller.handle(
        DetailsSubmitted{{{name, QStringLiteral("Hong Gildong")},
                          {birth, QStringLiteral("1990-05-17")},
                          {QStringLiteral("document_number"), QStringLiteral("M12345678")},
                          {QStringLiteral("date_of_issue"), QStringLiteral("2010-03-04")},
                          {QStringLiteral("date_of_expiry"), QStringLiteral("2020-03-04")}}});
    QCOMPARE(counter.state(), State::Capture);
    QCOMPARE(counter.controller.problems().size(), 1); // told all the same
    QCOMPARE(counter.controller.problems().first().kind, rules::ProblemKind::Expired);
}

void ControllerTest::theProjectDecidesWhatIsAsked()
{
    Policy policy;
    policy.project.collectAddress = true;
    Counter counter(policy);
    counter.toDetails();
    QVERIFY(counter.controller.form().field(QStringLiteral("globalCode")) != nullptr);

    Counter another(policy);
    CaseDraft without = Counter::draft();
    without.options.collectAddress = false; // the case file goes first
    another.toDetails(without);
    QVERIFY(another.controller.form().field(QStringLiteral("globalCode")) == nullptr);
}

void ControllerTest::picturesAreKeptSentAndForgotten()
{
    Policy policy;
    policy.project.addressImage = true;
    Counter counter(policy);
    const auto address = QStringLiteral("addressImage");
    const rules::Pictures pictures{{address, QByteArray("\xFF\xD8\xFFpage")}};
    counter.toDetails();
    counter.controller.handle(DetailsSubmitted{Counter::details()});
    QCOMPARE(counter.state(), State::Details);
    QCOMPARE(counter.controller.problems().value(address).kind, rules::ProblemKind::Missing);
    counter.controller.keepDraft(Counter::details(), pictures);
    QCOMPARE(counter.controller.pictures(), pictures);
    counter.controller.handle(DetailsSubmitted{Counter::details(), pictures});
    QCOMPARE(counter.state(), State::Capture);
    counter.takePhoto();
    counter.controller.handle(PhotoAccepted{});
    counter.controller.handle(SubmitRequested{});
    QCOMPARE(counter.client.posts.constLast().request.addressImage, pictures.first());
    counter.client.answer(FakeClient::verdict(KycStatus::Approved, 0));
    counter.controller.handle(NewCaseRequested{});
    QVERIFY(counter.controller.pictures().isEmpty());
}

void ControllerTest::whatTheCaseLocksCannotBeChanged()
{
    Counter counter;
    CaseDraft known = Counter::draft();
    known.fields = {{name, QStringLiteral("Read By Machine")}};
    known.locked = {name};
    counter.toDetails(known);
    counter.controller.keepDraft({{name, QStringLiteral("Somebody Else")}});
    QCOMPARE(counter.controller.values().value(name), known.fields.value(name));
    counter.controller.handle(DetailsSubmitted{Counter::details()});
    counter.takePhoto();
    counter.controller.handle(PhotoAccepted{});
    counter.controller.handle(SubmitRequested{});
    const auto& fields = counter.client.posts.constLast().request.fields;
    QVERIFY(fields.contains({"name", known.fields.value(name)}));
    QVERIFY(counter.controller.sourcedValues().value(name).locked);
}

void ControllerTest::aWrongLockedValueCanBeCorrected()
{
    Counter counter;
    CaseDraft known = Counter::draft();
    known.fields = {{birth, QStringLiteral("1990-02-30")}};
    known.locked = {birth};
    counter.toDetails(known);
    counter.controller.handle(DetailsSubmitted{Counter::details()});
    QCOMPARE(counter.state(), State::Capture);
    QCOMPARE(counter.controller.values().value(birth), Counter::details().value(birth));
}

void ControllerTest::documentsAreSeenOnlyWhileTheFaceIsNot()
{
    Counter counter;
    QVERIFY(counter.controller.documentFeed()); // of a customer who was verified elsewhere
    counter.toDetails();
    const auto feed = counter.controller.documentFeed();
    QVERIFY(feed);
    QVERIFY(counter.cameras.opened.isEmpty());
    feed->start();
    QCOMPARE(counter.cameras.opened.size(), 1);
    feed->stop();
    counter.controller.handle(DetailsSubmitted{Counter::details()});
    QCOMPARE(counter.state(), State::Capture);
    QVERIFY(!counter.controller.documentFeed());
}

void ControllerTest::anUnknownIdTypeIsAskedForAndSent()
{
    const auto idType = QStringLiteral("idType");
    Policy policy;
    policy.project.universal = true;
    Counter counter(policy);
    CaseDraft unknown = Counter::draft();
    unknown.idType.reset();
    unknown.idTypeOfStep1.reset();
    counter.toDetails(unknown);
    QVERIFY(counter.controller.form().field(idType) != nullptr);
    rules::Values values = Counter::details();
    counter.controller.handle(DetailsSubmitted{values});
    QCOMPARE(counter.controller.problems().value(idType).kind, rules::ProblemKind::Missing);
    values.insert(idType, QStringLiteral("passport"));
    counter.controller.handle(DetailsSubmitted{values});
    QCOMPARE(counter.state(), State::Capture);
    counter.takePhoto();
    counter.controller.handle(PhotoAccepted{});
    counter.controller.handle(SubmitRequested{});
    const auto& fields = counter.client.posts.constLast().request.fields;
    QVERIFY(fields.contains({"idType", QStringLiteral("passport")}));
}

void ControllerTest::theOriginOfValuesIsRemembered()
{
    Counter counter;
    CaseDraft known = Counter::draft();
    known.fields = {{name, QStringLiteral("Hong  Gildong")}, {birth, QStringLiteral("1991-01-01")}};
    counter.toDetails(known);
    const QDateTime readAt = counter.clock.now();
    counter.clock.advance(5s);
    counter.controller.handle(DetailsSubmitted{Counter::details()});
    counter.controller.handle(BackRequested{});
    const rules::SourcedValues values = counter.controller.sourcedValues();
    QCOMPARE(values.value(name).source, rules::ValueSource::CaseFile);
    QCOMPARE(values.value(name).at, readAt);
    QCOMPARE(values.value(name).value, QStringLiteral("Hong Gildong"));
    QCOMPARE(values.value(birth).source, rules::ValueSource::Typed);
    QCOMPARE(values.value(birth).at, counter.clock.now());
}

void ControllerTest::locksOfAnotherDraftGoBeforeWhatWasTyped()
{
    Counter counter;
    counter.toDetails();
    counter.controller.keepDraft(Counter::details());
    counter.controller.handle(BackRequested{});
    counter.controller.handle(BackRequested{});
    CaseDraft locking = Counter::draft();
    locking.fields = {{name, QStringLiteral("Read By Machine")}};
    locking.locked = {name};
    counter.toDetails(locking);
    QCOMPARE(counter.controller.values().value(name), locking.fields.value(name));
    QCOMPARE(counter.controller.values().value(birth), Counter::details().value(birth));

    counter.controller.handle(BackRequested{});
    counter.controller.handle(BackRequested{});
    counter.toDetails(); // a draft that locks nothing, and brings nothing
    QVERIFY(!counter.controller.values().contains(name));
}

void ControllerTest::backKeepsTheValues()
{
    Counter counter;
    counter.toDetails();
    const rules::Values typed{{name, QStringLiteral("Hong")}};
    counter.controller.keepDraft(typed);
    counter.controller.handle(BackRequested{});
    QCOMPARE(counter.state(), State::Consent);
    counter.controller.handle(ConsentGiven{});
    QCOMPARE(counter.controller.values(), typed);
}

void ControllerTest::anotherIdStartsWithNothing()
{
    Counter counter;
    counter.toDetails();
    counter.controller.keepDraft(Counter::details());
    counter.controller.handle(BackRequested{});
    counter.controller.handle(BackRequested{});
    QCOMPARE(counter.state(), State::Start);
    counter.controller.handle(StartRequested{Counter::draft(QStringLiteral("another"))});
    QVERIFY(counter.controller.values().isEmpty());
    QCOMPARE(counter.controller.currentCase()->submissionId.text(), QStringLiteral("another"));
}

void ControllerTest::theSameIdGoesOnWhereItWas()
{
    Counter counter;
    counter.toDetails();
    counter.controller.keepDraft({{name, QStringLiteral("Hong")}});
    counter.controller.handle(BackRequested{});
    counter.controller.handle(BackRequested{});
    QVERIFY(counter.controller.currentCase());
    CaseDraft again = Counter::draft();
    again.fields = {{name, QStringLiteral("Read By Machine")},
                    {birth, QStringLiteral("1990-05-17")}};
    counter.controller.handle(StartRequested{again});
    QCOMPARE(counter.controller.values().value(name), QStringLiteral("Hong"));
    QCOMPARE(counter.controller.values().value(birth), QStringLiteral("1990-05-17"));
}

void ControllerTest::aNewPhotoIsNotNeededToMendTheDetails()
{
    Counter counter;
    counter.toSending();
    counter.client.answer(FakeClient::failure(Fault::MissingParameters, Counted::No));
    QCOMPARE(counter.state(), State::Problem);
    QCOMPARE(counter.controller.problem()->next, NextStep::FixDetails);
    counter.controller.handle(BackRequested{});
    QCOMPARE(counter.state(), State::Details);
    QVERIFY(!counter.controller.problem());
    counter.controller.handle(DetailsSubmitted{Counter::details()});
    QCOMPARE(counter.state(), State::Review);
}

void ControllerTest::theCameraRunsDuringCaptureAlone()
{
    Counter counter;
    counter.toDetails();
    QVERIFY(counter.cameras.opened.isEmpty());
    counter.controller.handle(DetailsSubmitted{Counter::details()});
    QVERIFY(counter.cameras.latest->isRunning);
    QVERIFY(counter.studio.isOpen);
    counter.takePhoto();
    QVERIFY(!counter.cameras.latest || !counter.cameras.latest->isRunning);
    QVERIFY(!counter.studio.isOpen);
    counter.controller.handle(RetakeRequested{});
    QVERIFY(counter.cameras.latest->isRunning);
    counter.controller.handle(NewCaseRequested{});
    QVERIFY(!counter.cameras.latest || !counter.cameras.latest->isRunning);
    QVERIFY(!counter.studio.isOpen);
}

void ControllerTest::framesGoToTheStudioAndToThePage()
{
    Counter counter;
    counter.toCapture();
    QSignalSpy frames(&counter.controller, &Controller::frameArrived);
    counter.cameras.latest->begin(QSize(640, 480));
    counter.cameras.latest->show(QImage(640, 480, QImage::Format_RGB32));
    QCOMPARE(counter.studio.frames.size(), 1);
    QCOMPARE(frames.count(), 1);
    QCOMPARE(counter.controller.cameraSize(), QSize(640, 480));
    QVERIFY(counter.controller.cameraBelowRecommended());
}

void ControllerTest::guidanceReachesThePage()
{
    Counter counter;
    counter.toCapture();
    QSignalSpy changed(&counter.controller, &Controller::guidanceChanged);
    counter.studio.guide(framing::Advice::MoveCloser);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(counter.controller.guidance().advice, framing::Advice::MoveCloser);
}

void ControllerTest::whatWasSeenIsToldToWhoeverAsks()
{
    Counter counter;
    counter.toCapture();
    QSignalSpy seen(&counter.controller, &Controller::frameAnalysed);
    framing::AnalysedFrame frame;
    frame.at = 7ms;
    counter.studio.analysed(frame);
    QCOMPARE(seen.count(), 1);
    QCOMPARE(seen.front().front().value<framing::AnalysedFrame>().at, 7ms);
}

void ControllerTest::takingItNowHasToBeAllowed()
{
    Policy kiosk;
    kiosk.manualPhotoAfter = 10s;
    Counter counter(kiosk);
    counter.toCapture();
    QSignalSpy changed(&counter.controller, &Controller::manualPhotoAllowedChanged);
    counter.clock.advance(9999ms);
    counter.controller.checkTime();
    counter.controller.handle(PhotoRequested{});
    QVERIFY(!counter.controller.manualPhotoAllowed());
    QCOMPARE(counter.studio.askedNow, 0);
    counter.clock.advance(1ms);
    counter.controller.checkTime();
    QVERIFY(counter.controller.manualPhotoAllowed());
    QCOMPARE(changed.count(), 1);
    counter.controller.handle(PhotoRequested{});
    QCOMPARE(counter.studio.askedNow, 1);

    framing::Photo photo = support::FakeStudio::aPhoto();
    photo.belowRecommendation = true;
    counter.studio.finish(photo);
    QVERIFY(counter.controller.photoBelowRecommendation());
    QVERIFY(!counter.controller.manualPhotoAllowed());
}

void ControllerTest::agentsMayAlwaysTakeItNow()
{
    Counter counter;
    counter.toCapture();
    QVERIFY(counter.controller.manualPhotoAllowed());
}

void ControllerTest::aPhotoThatComesTooLateIsDropped()
{
    Counter counter;
    counter.toCapture();
    counter.controller.handle(BackRequested{});
    counter.takePhoto();
    QCOMPARE(counter.state(), State::Details);
    QVERIFY(counter.controller.photo().isNull());
}

void ControllerTest::anUnpluggedCameraComesBack()
{
    Counter counter;
    counter.cameras.plug({QStringLiteral("desk"), QStringLiteral("door")});
    counter.toCapture();
    QSignalSpy problems(&counter.controller, &Controller::cameraProblemChanged);
    QSignalSpy lists(&counter.controller, &Controller::camerasChanged);
    counter.cameras.latest->fail(camera::Problem::Unplugged);
    counter.cameras.plug({QStringLiteral("door")});
    QCOMPARE(counter.state(), State::Capture);
    QCOMPARE(counter.controller.cameraProblem(), std::optional(camera::Problem::Unplugged));
    QCOMPARE(counter.controller.cameras().size(), 1);
    QVERIFY(problems.count() > 0);
    QCOMPARE(lists.count(), 1);

    const int begun = counter.studio.begun;
    counter.cameras.plug({QStringLiteral("door"), QStringLiteral("desk")});
    QCOMPARE(counter.studio.begun, begun + 1);
    counter.cameras.latest->show(QImage(960, 720, QImage::Format_RGB32));
    QVERIFY(!counter.controller.cameraProblem());
    QCOMPARE(counter.controller.currentCamera(), QStringLiteral("desk"));
}

void ControllerTest::choosingACameraIsTold()
{
    Counter counter;
    counter.cameras.plug({QStringLiteral("desk"), QStringLiteral("door")});
    counter.toCapture();
    QSignalSpy selected(&counter.controller, &Controller::cameraSelected);
    counter.controller.selectCamera(QStringLiteral("door"));
    QCOMPARE(counter.cameras.opened.last(), QStringLiteral("door"));
    QCOMPARE(selected.count(), 1);
}

void ControllerTest::lostAndApproved()
{
    Counter counter;
    counter.toSending();
    counter.loseTheAnswer();
    QCOMPARE(counter.state(), State::Asking);
    QCOMPARE(counter.client.reads.size(), 1);
    counter.client.answerRead(record(KycStatus::Approved, 1));
    QCOMPARE(counter.state(), State::Finished);
    QCOMPARE(counter.controller.result()->status, CaseStatus::Approved);
    QCOMPARE(counter.client.posts.size(), 1);
}

void ControllerTest::lostAndCounted()
{
    Counter counter;
    counter.toSending();
    counter.loseTheAnswer();
    counter.client.answerRead(record(KycStatus::Incomplete, 1));
    QCOMPARE(counter.state(), State::Retake);
    QCOMPARE(counter.controller.result()->reasons.first().code, QStringLiteral("try_1"));
    QCOMPARE(counter.client.posts.size(), 1);
}

void ControllerTest::lostAndNotCounted()
{
    Counter counter;
    counter.toSending();
    counter.loseTheAnswer();
    counter.client.answerRead(record(std::nullopt, 0));
    QCOMPARE(counter.state(), State::Asking); // it may still be at work
    counter.waitUntilSettled();
    QCOMPARE(counter.client.reads.size(), 2);
    counter.client.answerRead(record(std::nullopt, 0));
    QCOMPARE(counter.state(), State::Problem);
    QCOMPARE(counter.controller.problem()->next, NextStep::SubmitAgain);
    QCOMPARE(counter.client.posts.size(), 1);
    counter.controller.handle(SubmitRequested{});
    QCOMPARE(counter.state(), State::Sending);
    QCOMPARE(counter.client.posts.size(), 2);
}

void ControllerTest::lostOnTheSecondTry()
{
    Counter counter;
    counter.toSending();
    counter.incompleteOnce(1);
    counter.loseTheAnswer();
    counter.client.answerRead(record(KycStatus::Incomplete, 1));
    counter.waitUntilSettled();
    counter.client.answerRead(record(KycStatus::Incomplete, 1));
    QCOMPARE(counter.state(), State::Problem);
    QCOMPARE(counter.controller.problem()->next, NextStep::SubmitAgain);
    counter.controller.handle(SubmitRequested{});
    counter.loseTheAnswer();
    counter.client.answerRead(record(KycStatus::Incomplete, 2));
    QCOMPARE(counter.state(), State::Retake);
    QCOMPARE(counter.controller.result()->reasons.first().code, QStringLiteral("try_2"));
    QCOMPARE(counter.controller.result()->triesLeft, std::optional(1));
}

void ControllerTest::lostAndStillUnknown()
{
    Counter counter;
    counter.toSending();
    counter.loseTheAnswer();
    counter.client.answerRead(FakeClient::failure(Fault::NoConnection, Counted::No));
    QCOMPARE(counter.state(), State::Problem);
    QCOMPARE(counter.controller.problem()->cause, ProblemCause::OutcomeUnknown);
    counter.controller.handle(SubmitRequested{});
    counter.controller.handle(BackRequested{});
    QCOMPARE(counter.state(), State::Problem);
    QCOMPARE(counter.client.posts.size(), 1);
}

void ControllerTest::lateResultsAreDropped()
{
    Counter counter;
    counter.toSending();
    const auto first = counter.client.posts.first().job;
    counter.client.answer(FakeClient::failure(Fault::WrongKey, Counted::No));
    counter.controller.handle(SubmitRequested{});
    counter.client.answer(first, FakeClient::verdict(KycStatus::Rejected));
    QCOMPARE(counter.state(), State::Sending);
    QVERIFY(!counter.controller.result());
}

void ControllerTest::theServiceIsAskedAgainOnRequest()
{
    Counter counter;
    counter.toSending();
    counter.client.answer(FakeClient::failure(Fault::AlreadyProcessed, Counted::No));
    QCOMPARE(counter.controller.problem()->next, NextStep::AskAgain);
    counter.controller.handle(AskAgainRequested{});
    counter.client.answerRead(record(KycStatus::Rejected, 3));
    QCOMPARE(counter.state(), State::Finished);
    QCOMPARE(counter.controller.result()->status, CaseStatus::Rejected);
}

void ControllerTest::whatDidNotLeaveIsTriedAgain()
{
    Counter counter;
    counter.toSending();
    counter.notReached();
    QCOMPARE(counter.state(), State::TryingAgain);
    QCOMPARE(counter.controller.problem()->cause, ProblemCause::NoConnection);
    QCOMPARE(*counter.controller.sendsIn(), 500ms);
    QSignalSpy progress(&counter.controller, &Controller::pauseProgressed);
    counter.clock.advance(499ms);
    counter.controller.checkTime();
    QCOMPARE(*counter.controller.sendsIn(), 1ms);
    QCOMPARE(progress.count(), 1);
    QCOMPARE(counter.client.posts.size(), 1);
    counter.clock.advance(1ms);
    counter.controller.checkTime();
    QCOMPARE(counter.state(), State::Sending);
    QVERIFY(!counter.controller.sendsIn());
    QVERIFY(!counter.controller.problem());
    QCOMPARE(counter.client.posts.size(), 2);
    QVERIFY(counter.client.posts.first().job != counter.client.posts.last().job);
    counter.client.answer(FakeClient::verdict(KycStatus::Approved));
    QCOMPARE(counter.state(), State::Finished);
}

void ControllerTest::attemptsAreBounded()
{
    Counter counter;
    counter.toSending();
    counter.failEveryAttempt();
    QCOMPARE(counter.client.posts.size(), 4);
    QCOMPARE(counter.state(), State::Problem);
    QCOMPARE(counter.controller.problem()->next, NextStep::SubmitAgain);
    counter.clock.advance(1h);
    counter.controller.checkTime();
    QCOMPARE(counter.client.posts.size(), 4);
}

void ControllerTest::aPersonStartsTheAttemptsAnew()
{
    Counter counter;
    counter.toSending();
    counter.failEveryAttempt();
    counter.controller.handle(SubmitRequested{});
    counter.notReached();
    QCOMPARE(*counter.controller.sendsIn(), 500ms);
}

void ControllerTest::theServiceSaysHowLongToWait()
{
    Counter counter;
    counter.toSending();
    auto busy = FakeClient::failure(Fault::TooManyRequests, Counted::No);
    busy.error.retryAfter = 30s;
    counter.client.answer(busy);
    QCOMPARE(*counter.controller.sendsIn(), 30s);
    counter.clock.advance(30s);
    counter.controller.checkTime();
    QCOMPARE(counter.state(), State::Sending);
    busy.error.retryAfter = 2min; // no longer than all attempts together may take
    counter.client.answer(busy);
    QCOMPARE(counter.state(), State::Problem);
    QCOMPARE(*counter.controller.problem()->retryAfter, 120s);
}

void ControllerTest::tryingAgainCanBeHurried()
{
    Counter counter;
    counter.toSending();
    counter.notReached();
    counter.controller.handle(SubmitRequested{});
    QCOMPARE(counter.state(), State::Sending);
    QCOMPARE(counter.client.posts.size(), 2);
    counter.clock.advance(1h); // the pause it cut short does not send a third time
    counter.controller.checkTime();
    QCOMPARE(counter.client.posts.size(), 2);
    counter.notReached();
    QCOMPARE(counter.state(), State::Problem); // an hour is more than all attempts may take
}

void ControllerTest::tryingAgainCanBeStopped()
{
    Counter counter;
    counter.toSending();
    counter.notReached();
    counter.controller.handle(CancelRequested{});
    QCOMPARE(counter.state(), State::Problem);
    QCOMPARE(counter.controller.problem()->cause, ProblemCause::NoConnection);
    QVERIFY(!counter.controller.photo().isNull());
    counter.clock.advance(1h);
    counter.controller.checkTime();
    QCOMPARE(counter.client.posts.size(), 1);
    counter.controller.handle(SubmitRequested{});
    QCOMPARE(counter.client.posts.size(), 2);
}

void ControllerTest::tryingAgainEndsWithTheDeadline()
{
    Counter counter;
    CaseDraft known = Counter::draft();
    known.step1At = counter.clock.now().addSecs(-24 * 3600 + 60);
    counter.toSending(known);
    counter.notReached();
    QCOMPARE(counter.state(), State::TryingAgain);
    counter.clock.advance(1min);
    counter.controller.checkTime();
    QCOMPARE(counter.state(), State::Problem);
    QCOMPARE(counter.controller.problem()->cause, ProblemCause::DeadlinePassed);
    QCOMPARE(counter.client.posts.size(), 1);
}

void ControllerTest::aPauseBeyondTheDeadlineIsNotBegun()
{
    Counter counter;
    CaseDraft known = Counter::draft();
    known.step1At = counter.clock.now().addSecs(-24 * 3600).addMSecs(500);
    counter.toSending(known);
    counter.notReached();
    QCOMPARE(counter.state(), State::Problem);
    QCOMPARE(counter.controller.problem()->cause, ProblemCause::NoConnection);
}

void ControllerTest::aPhotoTooLargeIsSentSmaller()
{
    Counter counter;
    counter.toCapture();
    counter.studio.finish(support::FakeStudio::aPhoto(QByteArray(100'000, 'x')));
    counter.controller.handle(PhotoAccepted{});
    counter.controller.handle(SubmitRequested{});
    counter.client.answer(FakeClient::failure(Fault::PictureTooLarge, Counted::No));
    QCOMPARE(counter.state(), State::Sending);
    QCOMPARE(counter.client.posts.size(), 2);
    const QByteArray smaller = counter.client.posts.last().request.faceImage;
    QVERIFY(smaller.size() < 100'000);
    QVERIFY(smaller.startsWith("\xFF\xD8"));
    counter.client.answer(FakeClient::failure(Fault::PictureTooLarge, Counted::No));
    QCOMPARE(counter.state(), State::Problem);
    QCOMPARE(counter.controller.problem()->next, NextStep::TakePhoto);
    QCOMPARE(counter.client.posts.size(), 2);
}

void ControllerTest::aPendingResultIsAskedAboutUntilItIsDecided()
{
    Counter counter;
    counter.toSending();
    counter.client.answer(FakeClient::verdict(KycStatus::Pending));
    QSignalSpy shown(&counter.controller, &Controller::stateChanged);
    counter.pass(30s - 1ms);
    QCOMPARE(counter.client.reads.size(), 0);
    counter.pass(1ms);
    QCOMPARE(counter.client.reads.size(), 1);
    QCOMPARE(counter.controller.question(), Question::UnderWay);
    counter.client.answerRead(record(KycStatus::Pending, 1));
    QCOMPARE(counter.controller.question(), Question::None);
    QVERIFY2(shown.isEmpty(), "nothing new to show");
    counter.pass(60s - 1ms);
    QCOMPARE(counter.client.reads.size(), 1);
    counter.pass(1ms);
    counter.client.answerRead(record(KycStatus::Approved, 1));
    QCOMPARE(counter.state(), State::Finished);
    QCOMPARE(counter.controller.result()->status, CaseStatus::Approved);
    QCOMPARE(shown.size(), 1);
    counter.pass(24h);
    QCOMPARE(counter.client.reads.size(), 2);
    QCOMPARE(counter.client.posts.size(), 1);
}

void ControllerTest::aPersonMayAskAboutAPendingResult()
{
    Counter counter;
    counter.toSending();
    counter.client.answer(FakeClient::verdict(KycStatus::Pending));
    QSignalSpy told(&counter.controller, &Controller::questionChanged);
    counter.controller.handle(AskAgainRequested{});
    QCOMPARE(counter.client.reads.size(), 1);
    QCOMPARE(told.size(), 1);
    counter.controller.handle(AskAgainRequested{});
    QCOMPARE(counter.client.reads.size(), 1);
    counter.client.answerRead(record(KycStatus::Pending, 1));
    counter.controller.handle(AskAgainRequested{});
    QCOMPARE(counter.controller.question(), Question::UnderWay);
    QCOMPARE(counter.client.reads.size(), 1); // the service has its rest
    counter.pass(Policy{}.pauseBetweenQuestions);
    QCOMPARE(counter.client.reads.size(), 2);
    counter.controller.handle(NewCaseRequested{});
    counter.client.answerRead(record(KycStatus::Approved, 1));
    QCOMPARE(counter.state(), State::Start);
}

void ControllerTest::aPendingResultMayEndInAnotherPhoto()
{
    Counter counter;
    counter.toSending();
    counter.client.answer(FakeClient::verdict(KycStatus::Pending));
    counter.controller.handle(AskAgainRequested{});
    counter.client.answerRead(record(KycStatus::Incomplete, 1));
    QCOMPARE(counter.state(), State::Retake);
    counter.controller.handle(RetakeRequested{});
    counter.takePhoto();
    counter.controller.handle(PhotoAccepted{});
    counter.controller.handle(SubmitRequested{});
    QCOMPARE(counter.state(), State::Sending);
}

void ControllerTest::noAnswerAboutAPendingResultIsSaid()
{
    Counter counter;
    counter.toSending();
    counter.client.answer(FakeClient::verdict(KycStatus::Pending));
    counter.controller.handle(AskAgainRequested{});
    counter.client.answerRead(FakeClient::failure(Fault::NoConnection, Counted::No));
    QCOMPARE(counter.state(), State::Finished);
    QCOMPARE(counter.controller.question(), Question::Unanswered);
    counter.pass(1min);
    QCOMPARE(counter.client.reads.size(), 2);
}

void ControllerTest::cancelBeforeAnythingIsSent()
{
    Counter counter;
    counter.toSending();
    counter.controller.handle(CancelRequested{});
    QCOMPARE(counter.state(), State::Sending);
    QCOMPARE(counter.client.cancelled.size(), 1);
    counter.client.answer(FakeClient::failure(Fault::Cancelled, Counted::No));
    QCOMPARE(counter.state(), State::Problem);
    QCOMPARE(counter.controller.problem()->cause, ProblemCause::Cancelled);
    QVERIFY(counter.client.reads.isEmpty());
    counter.controller.handle(BackRequested{});
    QCOMPARE(counter.state(), State::Confirm);
    QVERIFY(!counter.controller.photo().isNull());
}

void ControllerTest::cancelWhileSending_data()
{
    QTest::addColumn<bool>("recorded");
    QTest::addColumn<State>("expected");
    QTest::newRow("it was counted") << true << State::Retake;
    QTest::newRow("it was not") << false << State::Problem;
}

void ControllerTest::cancelWhileSending()
{
    QFETCH(bool, recorded);
    Counter counter;
    counter.toSending();
    counter.client.progress(0.9);
    counter.controller.handle(CancelRequested{});
    counter.client.answer(FakeClient::failure(Fault::Cancelled, Counted::Unknown));
    QCOMPARE(counter.state(), State::Asking);
    counter.client.answerRead(record(KycStatus::Incomplete, 0));
    counter.waitUntilSettled();
    counter.client.answerRead(record(KycStatus::Incomplete, recorded ? 1 : 0));
    QTEST(counter.state(), "expected");
    if (!recorded)
        QCOMPARE(counter.controller.problem()->cause, ProblemCause::Cancelled);
}

void ControllerTest::cancelWhileAsking()
{
    Counter counter;
    counter.toSending();
    counter.loseTheAnswer();
    counter.controller.handle(CancelRequested{});
    QCOMPARE(counter.state(), State::Problem);
    QCOMPARE(counter.controller.problem()->cause, ProblemCause::OutcomeUnknown);
    counter.client.answerRead(record(KycStatus::Approved, 1));
    QCOMPARE(counter.state(), State::Problem);
    counter.controller.handle(AskAgainRequested{});
    counter.client.answerRead(record(KycStatus::Approved, 1));
    QCOMPARE(counter.state(), State::Finished);
}

void ControllerTest::cancelWhileWaitingToAsk()
{
    Counter counter;
    counter.toSending();
    counter.loseTheAnswer();
    counter.client.answerRead(record(std::nullopt, 0));
    counter.controller.handle(CancelRequested{});
    QCOMPARE(counter.state(), State::Problem);
    counter.waitUntilSettled();
    QCOMPARE(counter.client.reads.size(), 1);
}

void ControllerTest::cancelEndsTheCase_data()
{
    QTest::addColumn<int>("steps");
    for (int steps = 1; steps <= 5; ++steps)
        QTest::addRow("after %d steps", steps) << steps;
}

void ControllerTest::cancelEndsTheCase()
{
    QFETCH(int, steps);
    Counter counter;
    const std::vector<Event> way{StartRequested{Counter::draft()}, ConsentGiven{},
                                 DetailsSubmitted{Counter::details()}};
    for (int step = 0; step < steps && step < 3; ++step)
        counter.controller.handle(way.at(static_cast<size_t>(step)));
    if (steps > 3)
        counter.takePhoto();
    if (steps > 4)
        counter.controller.handle(PhotoAccepted{});
    counter.controller.handle(CancelRequested{});
    QCOMPARE(counter.state(), State::Start);
    QVERIFY(!counter.controller.currentCase());
    QVERIFY(!counter.studio.isOpen);
    QVERIFY(counter.client.posts.isEmpty());
}

void ControllerTest::consentIsRecorded()
{
    Counter counter;
    counter.controller.handle(StartRequested{Counter::draft()});
    QVERIFY(!counter.controller.consent());
    counter.clock.advance(std::chrono::seconds(20));
    counter.controller.handle(ConsentGiven{QStringLiteral("2026-11-22"), QStringLiteral("ko")});
    const Consent* consent = counter.controller.consent();
    QVERIFY(consent);
    QCOMPARE(consent->textVersion, QStringLiteral("2026-11-22"));
    QCOMPARE(consent->language, QStringLiteral("ko"));
    QCOMPARE(consent->at, counter.clock.now());
}

void ControllerTest::consentIsGivenAnewForEachStart()
{
    Counter counter;
    counter.toDetails();
    counter.controller.handle(BackRequested{});
    counter.controller.handle(BackRequested{});
    counter.controller.handle(StartRequested{Counter::draft()});
    QCOMPARE(counter.state(), State::Consent);
    QVERIFY(!counter.controller.consent());
}

void ControllerTest::refusingConsentLeavesNothing()
{
    Counter counter;
    counter.toCapture();
    counter.takePhoto();
    counter.controller.handle(BackRequested{});
    counter.controller.keepDraft(Counter::details(),
                                 {{QStringLiteral("addressImage"), QByteArray("\xff\xd8")}});
    counter.controller.handle(BackRequested{});
    QCOMPARE(counter.state(), State::Consent);
    counter.controller.handle(ConsentRefused{});
    QCOMPARE(counter.state(), State::Start);
    QVERIFY(!counter.controller.currentCase());
    QVERIFY(!counter.controller.consent());
    QVERIFY(counter.controller.values().isEmpty());
    QVERIFY(counter.controller.pictures().isEmpty());
    QVERIFY(counter.controller.photo().isNull());
    QVERIFY(counter.client.posts.isEmpty());
}

void ControllerTest::theDeadlineEndsACase()
{
    Counter counter;
    CaseDraft known = Counter::draft();
    known.step1At = counter.clock.now();
    counter.toDetails(known);
    QCOMPARE(*counter.controller.deadline(), known.step1At->addSecs(24 * 3600));
    QCOMPARE(*counter.controller.deadlineWarning(), known.step1At->addSecs(4 * 3600));
    counter.controller.handle(DetailsSubmitted{Counter::details()});
    counter.clock.advance(24h - 1ms);
    counter.controller.checkTime();
    QCOMPARE(counter.state(), State::Capture);
    QSignalSpy states(&counter.controller, &Controller::stateChanged);
    counter.clock.advance(1ms);
    counter.controller.checkTime();
    counter.controller.checkTime();
    QCOMPARE(counter.state(), State::Problem);
    QCOMPARE(states.count(), 1);
    QCOMPARE(counter.controller.problem()->cause, ProblemCause::DeadlinePassed);
    QVERIFY(!counter.studio.isOpen);
}

void ControllerTest::theDeadlineDoesNotEndASend()
{
    Counter counter;
    CaseDraft known = Counter::draft();
    known.step1At = counter.clock.now();
    counter.toDetails(known);
    counter.controller.handle(DetailsSubmitted{Counter::details()});
    counter.takePhoto();
    counter.controller.handle(PhotoAccepted{});
    counter.controller.handle(SubmitRequested{});
    counter.clock.advance(25h);
    counter.controller.checkTime();
    QCOMPARE(counter.state(), State::Sending);
    QVERIFY(counter.client.cancelled.isEmpty());
    counter.client.answer(FakeClient::verdict(KycStatus::Pending));
    QCOMPARE(counter.state(), State::Finished);
}

void ControllerTest::theDeadlineIsNotFooledByTheWallClock()
{
    Counter counter;
    CaseDraft known = Counter::draft();
    known.step1At = counter.clock.now();
    counter.toDetails(known);
    counter.clock.setWallClock(counter.clock.now().addYears(-1));
    counter.controller.handle(BackRequested{}); // to the start and in again wins nothing either
    counter.controller.handle(BackRequested{});
    counter.toDetails(known);
    QCOMPARE(*counter.controller.timeLeft(), 24h);
    counter.clock.advance(24h);
    counter.controller.checkTime();
    QCOMPARE(counter.state(), State::Problem);
    QCOMPARE(counter.controller.problem()->cause, ProblemCause::DeadlinePassed);
}

void ControllerTest::theTimeLeftIsToldEachMinute()
{
    Counter counter;
    CaseDraft known = Counter::draft();
    known.step1At = counter.clock.now().addSecs(-23 * 3600);
    QSignalSpy told(&counter.controller, &Controller::timeLeftChanged);
    counter.toDetails(known);
    counter.controller.checkTime();
    told.clear();
    counter.controller.checkTime();
    QCOMPARE(told.count(), 0);
    counter.clock.advance(1min);
    counter.controller.checkTime();
    QCOMPARE(told.count(), 1);
    QCOMPARE(*counter.controller.timeLeft(), 59min);
}

void ControllerTest::aCaseThatIsAlreadyTooLate()
{
    Counter counter;
    CaseDraft known = Counter::draft();
    known.step1At = counter.clock.now().addDays(-1);
    counter.controller.handle(StartRequested{known});
    QCOMPARE(counter.state(), State::Problem);
    QCOMPARE(counter.controller.problem()->cause, ProblemCause::DeadlinePassed);
    counter.controller.handle(NewCaseRequested{});
    QCOMPARE(counter.state(), State::Start);
}

void ControllerTest::withoutATimeThereIsNoDeadline()
{
    Counter counter;
    counter.toDetails();
    QVERIFY(!counter.controller.deadline());
    counter.clock.advance(24h * 365);
    counter.controller.checkTime();
    QCOMPARE(counter.state(), State::Details);
}

void ControllerTest::aNewCaseFindsNothingOfTheOldOne()
{
    Counter counter;
    counter.toSending();
    counter.incompleteOnce(2);
    counter.client.answer(FakeClient::verdict(KycStatus::Approved, 2));
    QSignalSpy states(&counter.controller, &Controller::stateChanged);
    counter.controller.handle(NewCaseRequested{});
    QCOMPARE(states.count(), 1);
    const Controller& controller = counter.controller;
    QCOMPARE(controller.state(), State::Start);
    QVERIFY(!controller.currentCase());
    QVERIFY(controller.form().fields.isEmpty());
    QVERIFY(controller.values().isEmpty());
    QVERIFY(controller.problems().isEmpty());
    QVERIFY(controller.photo().isNull());
    QVERIFY(!controller.result());
    QVERIFY(!controller.problem());
    QVERIFY(!controller.deadline());
    QCOMPARE(controller.sendProgress(), 0.0);
    QCOMPARE(controller.guidance().advice, framing::Advice::NoFace);
    counter.controller.keepDraft(Counter::details());
    QVERIFY(controller.values().isEmpty());

    // Tries of the old case prove nothing about the new one.
    counter.toSending();
    counter.loseTheAnswer();
    counter.client.answerRead(record(KycStatus::Incomplete, 1));
    QCOMPARE(counter.state(), State::Retake);
}

void ControllerTest::goingAwayInTheMiddleIsHarmless()
{
    support::FakeClock clock;
    const auto rules = *rules::RuleBook::load(QStringLiteral(":/rules"));
    support::FakeCameraList cameras;
    support::FakeStudio studio;
    FakeClient client;
    cameras.plug({QStringLiteral("desk")});
    {
        Controller controller({clock, rules, cameras, studio, client}, {});
        controller.handle(StartRequested{Counter::draft()});
        controller.handle(ConsentGiven{});
        controller.handle(DetailsSubmitted{Counter::details()});
        QVERIFY(studio.isOpen);
    }
    QVERIFY(!studio.isOpen);
    studio.finish(support::FakeStudio::aPhoto());
    cameras.plug({});
}

QTEST_GUILESS_MAIN(ControllerTest)
#include "tst_controller.moc"
