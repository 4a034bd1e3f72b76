// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "support/fake_camera.h"
#include "support/fake_client.h"
#include "support/fake_clock.h"
#include "support/fake_studio.h"
#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/pages/capture_page.h"
#include "ui/pages/confirm_page.h"
#include "ui/pages/consent_page.h"
#include "ui/pages/details_page.h"
#include "ui/pages/finished_page.h"
#include "ui/pages/problem_page.h"
#include "ui/pages/retake_page.h"
#include "ui/pages/review_page.h"
#include "ui/pages/sending_page.h"
#include "ui/pages/start_page.h"
#include "ui/widgets/notice.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using argos::KycStatus;
using support::FakeClient;

namespace
{

session::CaseDraft koreanLicence()
{
    session::CaseDraft draft{*base::SubmissionId::parse(QStringLiteral("sbx-approved-1"))};
    draft.issuingCountry = QStringLiteral("KOR");
    draft.idType = rules::IdType::DriversLicense;
    draft.fields = {{QStringLiteral("name"), QStringLiteral("Hong Gildong")},
                    {QStringLiteral("date_of_birth"), QStringLiteral("1990-05-17")}};
    return draft;
}

/// The window with a real controller and a world that a test moves by hand.
struct Desk {
    Desk() { cameras.plug({QStringLiteral("desk")}); }

    support::FakeClock clock;
    rules::RuleBook book = *rules::RuleBook::load(QStringLiteral(":/rules"));
    support::FakeCameraList cameras;
    support::FakeStudio studio;
    FakeClient client;
    ui::Language language{*qApp};
    session::Controller controller{{clock, book, cameras, studio, client}, {}};
    ui::MainWindow window{controller, book, language, {.sandbox = true}};

    template<class PageType> [[nodiscard]] bool shows() const
    {
        return qobject_cast<PageType*>(window.currentPage()) != nullptr;
    }
    void press(const char* action)
    {
        auto* button = window.currentPage()->findChild<QPushButton*>(QLatin1String(action));
        QVERIFY2(button && !button->isHidden() && button->isEnabled(), action);
        button->click();
    }
    void type(const char* wireName, const QString& text)
    {
        auto* line = window.currentPage()->findChild<QLineEdit*>(QLatin1String(wireName));
        QVERIFY2(line, wireName);
        line->setFocus();
        line->clear();
        QTest::keyClicks(line, text);
    }
    [[nodiscard]] QString result() const
    {
        const auto* label = window.currentPage()->findChild<QLabel*>(QStringLiteral("result"));
        return label ? label->text() : QString();
    }

    void toDetails()
    {
        window.showCase(koreanLicence());
        press("start");
        press("continue");
    }
    void toCapture()
    {
        toDetails();
        type("license_number", QStringLiteral("12-34-567890-12"));
        type("serial_number", QStringLiteral("07PN10"));
        press("continue");
    }
    void toSending()
    {
        toCapture();
        studio.finish(support::FakeStudio::aPhoto());
        press("usePhoto");
        press("submit");
    }
};

} // namespace

class FlowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStateHasItsPage()
    {
        Desk desk;
        QVERIFY(desk.shows<ui::StartPage>());
        desk.window.showCase(koreanLicence());
        desk.press("start");
        QVERIFY(desk.shows<ui::ConsentPage>());
        desk.press("continue");
        QVERIFY(desk.shows<ui::DetailsPage>());
        desk.type("license_number", QStringLiteral("12-34-567890-12"));
        desk.type("serial_number", QStringLiteral("07PN10"));
        desk.press("continue");
        QVERIFY(desk.shows<ui::CapturePage>());
        desk.studio.finish(support::FakeStudio::aPhoto());
        QVERIFY(desk.shows<ui::ReviewPage>());
        desk.press("usePhoto");
        QVERIFY(desk.shows<ui::ConfirmPage>());
        desk.press("submit");
        QVERIFY(desk.shows<ui::SendingPage>());
        QCOMPARE(desk.client.posts.size(), 1);
        desk.client.answer(FakeClient::verdict(KycStatus::Approved));
        QVERIFY(desk.shows<ui::FinishedPage>());
        QCOMPARE(desk.result(), QStringLiteral("Identity confirmed"));
        desk.press("newCustomer");
        QVERIFY(desk.shows<ui::StartPage>());
        QVERIFY(
            desk.window.findChild<QLineEdit*>(QStringLiteral("submissionId"))->text().isEmpty());
    }

    void refusingConsentEndsTheCase()
    {
        Desk desk;
        desk.window.showCase(koreanLicence());
        desk.press("start");
        desk.press("cancel");
        QVERIFY(desk.shows<ui::StartPage>());
        QVERIFY(!desk.controller.currentCase());
    }

    void aWrongFormStaysAndSaysSo()
    {
        Desk desk;
        desk.toDetails();
        desk.type("license_number", QStringLiteral("12-34"));
        desk.press("continue");
        QVERIFY(desk.shows<ui::DetailsPage>());
        auto* licence =
            desk.window.currentPage()->findChild<QLineEdit*>(QStringLiteral("license_number"));
        QVERIFY(licence->property("invalid").toBool());
        QVERIFY(!licence->accessibleDescription().isEmpty());
    }

    void goingBackKeepsWhatWasTyped()
    {
        Desk desk;
        desk.toDetails();
        desk.type("serial_number", QStringLiteral("07PN10"));
        desk.press("back");
        QVERIFY(desk.shows<ui::ConsentPage>());
        desk.press("continue");
        auto* serial =
            desk.window.currentPage()->findChild<QLineEdit*>(QStringLiteral("serial_number"));
        QCOMPARE(serial->text(), QStringLiteral("07PN10"));
    }

    void anotherPhotoIsAskedForWithTheTriesThatAreLeft()
    {
        Desk desk;
        desk.toSending();
        argos::Step2Answer answer;
        answer.status = KycStatus::Incomplete;
        answer.retryCount = 1;
        answer.reasons = {
            {QStringLiteral("face_compare_fail"), QStringLiteral("Face compare failed")}};
        desk.client.answer(answer);
        QVERIFY(desk.shows<ui::RetakePage>());
        QCOMPARE(desk.result(), QStringLiteral("The faces could not be matched"));
        desk.press("retake");
        QVERIFY(desk.shows<ui::CapturePage>());
        desk.studio.finish(support::FakeStudio::aPhoto());
        desk.press("usePhoto");
        desk.press("submit");
        desk.client.answer(FakeClient::verdict(KycStatus::Pending, 1));
        QVERIFY(desk.shows<ui::FinishedPage>());
    }

    void aLostAnswerIsAskedForBeforeAnythingElse()
    {
        Desk desk;
        desk.toSending();
        desk.client.answer(
            FakeClient::failure(argos::Fault::ConnectionLost, argos::Counted::Unknown));
        QVERIFY(desk.shows<ui::SendingPage>());
        QCOMPARE(desk.client.posts.size(), 1);
        QCOMPARE(desk.client.reads.size(), 1);
    }

    void everyProblemHasAWayOn_data()
    {
        QTest::addColumn<argos::Fault>("fault");
        QTest::addColumn<QByteArray>("action");
        QTest::newRow("send again") << argos::Fault::ServiceDown << QByteArray("submit");
        QTest::newRow("details") << argos::Fault::MissingParameters << QByteArray("changeDetails");
        QTest::newRow("photo") << argos::Fault::PictureTooLarge << QByteArray("retake");
        QTest::newRow("ask") << argos::Fault::AlreadyProcessed << QByteArray("askAgain");
        QTest::newRow("over") << argos::Fault::UnknownSubmission << QByteArray("newCustomer");
    }

    void everyProblemHasAWayOn()
    {
        QFETCH(argos::Fault, fault);
        QFETCH(QByteArray, action);
        Desk desk;
        desk.toSending();
        desk.client.answer(FakeClient::failure(fault, argos::Counted::No));
        QVERIFY(desk.shows<ui::ProblemPage>());
        desk.press(action.constData());
        QVERIFY(!desk.shows<ui::ProblemPage>());
    }

    void theCameraIsChosenAndItsTroubleShown()
    {
        Desk desk;
        desk.cameras.plug({QStringLiteral("one"), QStringLiteral("two")});
        desk.toCapture();
        auto* box = desk.window.currentPage()->findChild<QComboBox*>(QStringLiteral("camera"));
        QCOMPARE(box->count(), 2);
        desk.cameras.latest->fail(camera::Problem::Busy);
        QVERIFY(desk.controller.cameraProblem());
        QVERIFY(desk.window.currentPage()
                    ->findChild<QPushButton*>(QStringLiteral("takePhoto"))
                    ->isHidden());
        box->setCurrentIndex(1);
        Q_EMIT box->activated(1);
        QCOMPARE(desk.controller.currentCamera(), QStringLiteral("two"));
        QVERIFY(!desk.window.currentPage()
                     ->findChild<QPushButton*>(QStringLiteral("takePhoto"))
                     ->isHidden());
    }

    void theDeadlineWarnsFromTheTimeThatIsSet()
    {
        for (const bool late : {false, true}) {
            Desk desk;
            session::CaseDraft draft = koreanLicence();
            const std::chrono::hours since = session::Policy().deadlineWarning;
            draft.step1At =
                desk.clock.now().addSecs(std::chrono::seconds(since).count() * -1 + (late ? 0 : 1));
            desk.window.showCase(draft);
            desk.press("start");
            desk.press("continue");
            const auto notices = desk.window.currentPage()->findChildren<ui::Notice*>();
            const auto warning =
                std::any_of(notices.begin(), notices.end(), [](const ui::Notice* notice) {
                    return !notice->isHidden() &&
                           notice->property("notice") == QLatin1String("attention");
                });
            QCOMPARE(warning, late);
        }
    }

    void enterDoesNotLeaveWhenTheCameraHasGone()
    {
        Desk desk;
        desk.window.show();
        desk.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        desk.toCapture();
        auto* take =
            desk.window.currentPage()->findChild<QPushButton*>(QStringLiteral("takePhoto"));
        take->setFocus();
        QVERIFY(take->hasFocus());
        desk.cameras.latest->fail(camera::Problem::Unplugged);
        QVERIFY(take->isHidden());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(desk.shows<ui::CapturePage>());
    }

    void theAdviceFollowsTheGuidance()
    {
        Desk desk;
        desk.toCapture();
        desk.studio.guide(framing::Advice::MoveLeft);
        auto* advice = desk.window.currentPage()->findChild<QLabel*>(QStringLiteral("advice"));
        QCOMPARE(advice->text(), QStringLiteral("Move to your left"));
        desk.language.use(QStringLiteral("ko"));
        QTRY_COMPARE(advice->text(), QStringLiteral("왼쪽으로 움직여 주세요"));
    }

    void noCaseStartsOnAComputerThatIsNotReady()
    {
        Desk desk;
        desk.window.showCase(koreanLicence());
        desk.window.showStationProblem(QStringLiteral("There is no API key."));
        QVERIFY(!desk.window.currentPage()
                     ->findChild<QPushButton*>(QStringLiteral("start"))
                     ->isEnabled());
        const auto labels = desk.window.currentPage()->findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->text() == QLatin1String("There is no API key.");
        }));
    }

    void aBadHandOverFileIsToldInWords()
    {
        Desk desk;
        desk.window.showCaseProblem(
            {base::JsonError::Kind::UnknownKey, QStringLiteral("fields.licence")});
        const auto labels = desk.window.currentPage()->findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->text().contains(QLatin1String("fields.licence"));
        }));
    }
};

QTEST_MAIN(FlowTest)
#include "tst_flow.moc"
