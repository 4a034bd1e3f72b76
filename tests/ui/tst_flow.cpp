// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "support/fake_camera.h"
#include "support/fake_client.h"
#include "support/fake_clock.h"
#include "support/fake_studio.h"
#include "ui/document_camera_dialog.h"
#include "ui/fields/country_box.h"
#include "ui/fields/picture_field.h"
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
#include "ui/texts/consent_texts.h"
#include "ui/widgets/notice.h"

#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>
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

    [[nodiscard]] bool reads(const QString& words) const
    {
        const auto labels = window.currentPage()->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->text() == words; });
    }

    void toDetails(const session::CaseDraft& draft = koreanLicence())
    {
        window.showCase(draft);
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

QImage aDocument()
{
    QImage page(400, 300, QImage::Format_RGB32);
    page.fill(Qt::white);
    return page;
}

void dropFile(ui::PictureField& field)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("bill.png"));
    QVERIFY(aDocument().save(path));
    QMimeData offered;
    offered.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &offered, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(field.focusProxy(), &enter);
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &offered, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(field.focusProxy(), &drop);
    QTRY_VERIFY(!field.picture().isEmpty());
}

void photographDocument(Desk& desk)
{
    desk.press("photographDocument");
    auto* dialog = desk.window.findChild<ui::DocumentCameraDialog*>();
    QVERIFY(dialog);
    desk.cameras.latest->show(aDocument());
    dialog->findChild<QPushButton*>(QStringLiteral("takePicture"))->click();
    dialog->findChild<QPushButton*>(QStringLiteral("usePicture"))->click();
    QVERIFY(!desk.cameras.latest || !desk.cameras.latest->isRunning);
}

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

    void whatDidNotLeaveIsSentAgainUnlessStopped()
    {
        using argos::Counted;
        using argos::Fault;
        Desk desk;
        desk.toSending();
        desk.client.answer(FakeClient::failure(Fault::NoConnection, Counted::No));
        QVERIFY(desk.shows<ui::ProblemPage>());
        QVERIFY(desk.reads(QStringLiteral("Trying again in 1 s")));
        desk.press("tryNow");
        QVERIFY(desk.shows<ui::SendingPage>());
        desk.client.answer(FakeClient::failure(Fault::NoConnection, Counted::No));
        desk.clock.advance(std::chrono::milliseconds(1));
        desk.controller.checkTime();
        QVERIFY(desk.reads(QStringLiteral("Trying again in 1 s")));
        desk.press("stop");
        QVERIFY(desk.shows<ui::ProblemPage>());
        QVERIFY(!desk.reads(QStringLiteral("Trying again in 1 s")));
        QVERIFY(desk.controller.currentCase());
        desk.press("submit");
        QCOMPARE(desk.client.posts.size(), 3);
    }

    void theLastHourIsCountedDownOnEveryPage()
    {
        Desk desk;
        session::CaseDraft draft = koreanLicence();
        draft.step1At = desk.clock.now().addSecs(-23 * 3600 - 600);
        const auto* label = desk.window.findChild<QLabel*>(QStringLiteral("timeLeft"));
        QVERIFY(label->isHidden());
        desk.toDetails(draft);
        QVERIFY(!label->isHidden());
        QCOMPARE(label->text(), QStringLiteral("50 min left"));
        desk.clock.advance(std::chrono::minutes(1));
        desk.controller.checkTime();
        QCOMPARE(label->text(), QStringLiteral("49 min left"));
        desk.controller.handle(session::NewCaseRequested{});
        QVERIFY(label->isHidden());
    }

    void consentIsRecordedAsItWasShown()
    {
        Desk desk;
        desk.window.showCase(koreanLicence());
        desk.press("start");
        desk.language.use(QStringLiteral("ko"));
        desk.press("continue");
        const session::Consent* consent = desk.controller.consent();
        QVERIFY(consent);
        QCOMPARE(consent->textVersion, QString(ui::texts::consentVersion));
        QCOMPARE(consent->language, QStringLiteral("ko"));
        QCOMPARE(consent->at, desk.clock.now());
    }

    void refusingConsentEndsTheCase()
    {
        Desk desk;
        desk.toDetails();
        desk.type("license_number", QStringLiteral("12-34-567890-12"));
        desk.press("back");
        desk.press("cancel");
        QVERIFY(desk.shows<ui::StartPage>());
        QVERIFY(!desk.controller.currentCase());
        QVERIFY(!desk.window.currentPage()
                     ->findChild<QWidget*>(QStringLiteral("caseNotice"))
                     ->isHidden());
        for (const QLineEdit* input : desk.window.findChildren<QLineEdit*>()) {
            QVERIFY(!input->text().contains(QLatin1String("12-34")));
            QVERIFY(!input->text().contains(QLatin1String("Hong")));
        }
    }

    void neitherChoiceOfConsentIsTheEasierOne()
    {
        Desk desk;
        desk.window.show();
        desk.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        desk.window.showCase(koreanLicence());
        desk.press("start");
        auto* agree =
            desk.window.currentPage()->findChild<QPushButton*>(QStringLiteral("continue"));
        auto* refuse = desk.window.currentPage()->findChild<QPushButton*>(QStringLiteral("cancel"));
        QTRY_COMPARE(agree->size(), refuse->size());
        QCOMPARE(agree->property("role"), refuse->property("role"));
        QCOMPARE(agree->y(), refuse->y());
        for (const Qt::Key habit : {Qt::Key_Return, Qt::Key_Space, Qt::Key_Escape}) {
            QTest::keyClick(QApplication::focusWidget(), habit);
            QVERIFY(desk.shows<ui::ConsentPage>());
        }
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), agree);
        QTest::keyClick(agree, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), refuse);
        QTest::keyClick(refuse, Qt::Key_Return);
        QVERIFY(desk.shows<ui::StartPage>());
    }

    void theLanguageChangesInTheMiddleOfACase()
    {
        Desk desk;
        desk.window.show();
        desk.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        const auto switchLanguage = [&desk] {
            const ui::Page* page = desk.window.currentPage();
            const QWidget* focused = QApplication::focusWidget();
            desk.language.use(desk.language.code() == QLatin1String("ko") ? QStringLiteral("en")
                                                                          : QStringLiteral("ko"));
            QCoreApplication::processEvents();
            QCOMPARE(desk.window.currentPage(), page);
            QCOMPARE(QApplication::focusWidget(), focused);
        };
        desk.window.showCase(koreanLicence());
        auto* country =
            desk.window.currentPage()->findChild<ui::CountryBox*>(QStringLiteral("issuingCountry"));
        country->setAlpha3(QStringLiteral("JPN"));
        desk.type("submissionId", QStringLiteral("sbx-approved-2"));
        switchLanguage();
        QCOMPARE(country->alpha3(), QStringLiteral("JPN"));
        country->setAlpha3(QStringLiteral("KOR"));
        desk.window.showCase(koreanLicence());
        desk.press("start");
        switchLanguage();
        desk.press("continue");
        desk.type("license_number", QStringLiteral("12-34-567890-12"));
        desk.type("serial_number", QStringLiteral("07PN10"));
        switchLanguage();
        desk.press("continue");
        switchLanguage();
        QVERIFY(desk.shows<ui::CapturePage>());
        desk.studio.finish(support::FakeStudio::aPhoto());
        const QImage photo = desk.controller.photo();
        switchLanguage();
        desk.press("back");
        switchLanguage();
        desk.press("continue");
        desk.press("usePhoto");
        switchLanguage();
        desk.press("submit");
        switchLanguage();
        QCOMPARE(desk.controller.photo(), photo);
        QCOMPARE(desk.client.posts.size(), 1);
        const rules::Values sent = desk.controller.values();
        QCOMPARE(sent[QStringLiteral("name")], QStringLiteral("Hong Gildong"));
        QCOMPARE(sent[QStringLiteral("license_number")], QStringLiteral("12-34-567890-12"));
        QCOMPARE(sent[QStringLiteral("serial_number")], QStringLiteral("07PN10"));
        desk.client.answer(FakeClient::verdict(KycStatus::Approved));
        switchLanguage();
        QVERIFY(desk.shows<ui::FinishedPage>());
    }

    void theLanguageChangesWithinALongForm()
    {
        Desk desk;
        desk.window.show();
        desk.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        session::CaseDraft draft = koreanLicence();
        draft.options.collectAddress = true;
        draft.options.addressImage = true;
        desk.window.showCase(draft);
        desk.press("start");
        desk.press("continue");
        auto* page = qobject_cast<ui::DetailsPage*>(desk.window.currentPage());
        QImage document(1200, 900, QImage::Format_RGB32);
        document.fill(Qt::white);
        page->takePhotograph(QStringLiteral("addressImage"), document);
        QTRY_COMPARE(page->pictures().size(), 1);
        desk.type("serial_number", QStringLiteral("07PN10"));
        desk.type("formatted_address", QStringLiteral("Seoul"));
        const rules::Values values = page->values();
        const rules::Pictures pictures = page->pictures();
        QCOMPARE(values[QStringLiteral("formatted_address")], QStringLiteral("Seoul"));
        auto* scroll = page->findChild<QScrollArea*>()->verticalScrollBar();
        QTRY_VERIFY(scroll->maximum() > 0);
        scroll->setValue(scroll->maximum());
        const QWidget* focused = QApplication::focusWidget();
        for (const char* code : {"ko", "en"}) {
            desk.language.use(QLatin1String(code));
            QCoreApplication::processEvents();
            QCOMPARE(page->values(), values);
            QCOMPARE(page->pictures(), pictures);
            QCOMPARE(QApplication::focusWidget(), focused);
            QVERIFY(scroll->value() > 0);
        }
    }

    void refusedRulePacksAreToldToTheStaffAlone()
    {
        QTemporaryDir folder;
        QFile pack(folder.filePath(QStringLiteral("france.json")));
        QVERIFY(pack.open(QIODevice::WriteOnly));
        pack.write("{\n\"country\": 1}");
        pack.close();
        support::FakeClock clock;
        const auto book = *rules::RuleBook::load(QStringLiteral(":/rules"), folder.path());
        support::FakeCameraList cameras;
        support::FakeStudio studio;
        FakeClient client;
        ui::Language language(*qApp);
        session::Controller controller({clock, book, cameras, studio, client}, {});
        for (const bool staff : {true, false}) {
            ui::MainWindow window(controller, book, language, {.diagnosis = staff});
            auto* notice = window.currentPage()->findChild<QWidget*>(QStringLiteral("rulesNotice"));
            QCOMPARE(notice->isHidden(), !staff);
            const auto labels = notice->findChildren<QLabel*>();
            QCOMPARE(std::any_of(labels.begin(), labels.end(),
                                 [](const QLabel* label) {
                                     return label->text().contains(QLatin1String("france.json:"));
                                 }),
                     staff);
        }
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

    void aProofOfAddressIsSent_data()
    {
        QTest::addColumn<bool>("fromFile");
        QTest::newRow("file") << true;
        QTest::newRow("photograph") << false;
    }

    void aProofOfAddressIsSent()
    {
        QFETCH(bool, fromFile);
        Desk desk;
        session::CaseDraft draft = koreanLicence();
        draft.options.addressImage = true;
        desk.toDetails(draft);
        desk.type("license_number", QStringLiteral("12-34-567890-12"));
        desk.type("serial_number", QStringLiteral("07PN10"));
        auto* field = desk.window.currentPage()->findChild<ui::PictureField*>();
        QVERIFY(field);
        if (fromFile)
            dropFile(*field);
        else
            photographDocument(desk);
        QTRY_VERIFY(!field->picture().isEmpty());
        const QByteArray picture = field->picture();
        desk.press("continue");
        QVERIFY(desk.shows<ui::CapturePage>());
        desk.press("back");
        QCOMPARE(desk.window.currentPage()->findChild<ui::PictureField*>()->picture(), picture);
        desk.press("continue");
        desk.studio.finish(support::FakeStudio::aPhoto());
        desk.press("usePhoto");
        desk.press("submit");
        QCOMPARE(desk.client.posts.size(), 1);
        QCOMPARE(desk.client.posts.first().request.addressImage, picture);
    }

    void theCameraOfADocumentIsLetGoWithItsPage()
    {
        Desk desk;
        session::CaseDraft draft = koreanLicence();
        draft.options.addressImage = true;
        desk.toDetails(draft);
        desk.press("photographDocument");
        auto* dialog = desk.window.findChild<ui::DocumentCameraDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(desk.cameras.latest && desk.cameras.latest->isRunning);
        desk.controller.handle(session::BackRequested{});
        QVERIFY(!dialog->isVisible());
        QVERIFY(!desk.cameras.latest || !desk.cameras.latest->isRunning);
    }

    void whatTheCaseLocksIsReadOnlyInTheWindow()
    {
        Desk desk;
        session::CaseDraft draft = koreanLicence();
        draft.locked = {QStringLiteral("name")};
        desk.toDetails(draft);
        auto* name = desk.window.currentPage()->findChild<QLineEdit*>(QStringLiteral("name"));
        QVERIFY(name->isReadOnly());
        QCOMPARE(name->text(), draft.fields.value(QStringLiteral("name")));
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
        QTest::newRow("send again") << argos::Fault::WrongKey << QByteArray("submit");
        QTest::newRow("details") << argos::Fault::MissingParameters << QByteArray("changeDetails");
        QTest::newRow("photo") << argos::Fault::InvalidFaceImage << QByteArray("retake");
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
