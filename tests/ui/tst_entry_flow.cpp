// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/entry_flow.h"

#include "support/fake_migration_client.h"
#include "support/fixed_random.h"
#include "support/journal_folder.h"
#include "ui/fields/picture_field.h"
#include "ui/language.h"
#include "ui/pages/details_page.h"
#include "ui/pages/entered_page.h"
#include "ui/pages/entry_confirm_page.h"
#include "ui/pages/problem_page.h"
#include "ui/pages/sending_page.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

using argos::Counted;
using argos::Fault;
using argos::MigrationRefusal;
using migration::EntryState;
using support::FakeMigrationClient;

namespace
{

const auto admin = QStringLiteral("admin@bank.example");
const auto enteredId = "6f1c2d3e4b5a";

rules::Values verified()
{
    return {{QStringLiteral("admin"), admin},
            {QStringLiteral("email"), QStringLiteral("gildong@example.com")},
            {QStringLiteral("fullName"), QStringLiteral("Hong Gildong")},
            {QStringLiteral("birthDate"), QStringLiteral("1990-05-17")},
            {QStringLiteral("kycStatus"), QStringLiteral("approved")},
            {QStringLiteral("idType"), QStringLiteral("drivers_license")},
            {QStringLiteral("issuingCountry"), QStringLiteral("KOR")}};
}

/// The pages of one entry in a window, over a service that a test plays.
struct Desk {
    Desk()
    {
        for (ui::Page* page : flow.pages())
            window.addWidget(page);
        QObject::connect(&flow, &ui::EntryFlow::pageChanged, &window,
                         [this](ui::Page* page, ui::Place place) {
                             window.setCurrentWidget(page);
                             page->enter();
                             shown = place;
                         });
        QObject::connect(&flow, &ui::EntryFlow::left, &window, [this] { ++left; });
        window.show();
        window.activateWindow();
        Q_UNUSED(QTest::qWaitForWindowActive(&window))
    }

    template<class PageType> [[nodiscard]] PageType* page() const
    {
        return qobject_cast<PageType*>(window.currentWidget());
    }
    [[nodiscard]] QPushButton* button(const char* action) const
    {
        return window.currentWidget()->findChild<QPushButton*>(QLatin1String(action));
    }
    void press(const char* action) const
    {
        QPushButton* pressed = button(action);
        QVERIFY2(pressed && pressed->isVisible() && pressed->isEnabled(), action);
        pressed->click();
    }
    [[nodiscard]] bool reads(const QString& words) const
    {
        const auto labels = window.currentWidget()->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            return label->isVisible() && label->text().contains(words);
        });
    }
    void toConfirm()
    {
        entry.keepDraft(verified());
        flow.open();
        press("continue");
        QVERIFY(page<ui::EntryConfirmPage>());
    }
    void toSending()
    {
        toConfirm();
        press("submit");
        QVERIFY(page<ui::SendingPage>());
    }
    void toEntered()
    {
        toSending();
        client.answer(FakeMigrationClient::accepted(enteredId));
        QVERIFY(page<ui::EnteredPage>());
    }

    support::JournalFolder folder;
    std::unique_ptr<store::Journal> journal = folder.open();
    support::FixedRandom random;
    FakeMigrationClient client;
    rules::RuleBook book = *rules::RuleBook::load(QStringLiteral(":/rules"));
    migration::SingleEntry entry{{client, *journal, folder.clock, book, random}, admin};
    ui::EntryFlow flow{entry, {}};
    QStackedWidget window;
    ui::Place shown;
    int left = 0;
};

QImage aPicture()
{
    QImage picture(800, 600, QImage::Format_RGB32);
    picture.fill(Qt::darkGray);
    return picture;
}

} // namespace

class EntryFlowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCustomerIsEnteredAndTheNextOneBegins();
    void whoWasEnteredAsWhatIsShown();
    void theSubmissionIdIsCopied();
    void whoWasThereBeforeIsSaid();
    void whatIsMissingIsPointedAt();
    void aRefusalLeadsToTheFieldThatItNames();
    void anUnknownAdministratorIsBlamedAtItsField();
    void aRefusalOfNoFieldIsAProblem();
    void anUnknownCodeShowsItsMessage();
    void whoIsKnownWithOtherDetailsIsAskedOf();
    void aLostAnswerIsAskedAbout();
    void whatWasTypedOutlivesTheStartPage();
    void clearingIsAskedForTwice();
    void nothingOfACustomerStays();
    void picturesAreSentOnceTheyAreChosen();
    void leavingPicturesBehindIsAskedForTwice();
    void refusedPicturesCanBeSentAgain();
    void anUploadCanBeCancelled();
    void anUploadIsBroughtIntoView();
};

void EntryFlowTest::aCustomerIsEnteredAndTheNextOneBegins()
{
    Desk desk;
    desk.toConfirm();
    QCOMPARE(desk.shown, ui::Place(ui::EntryStep::Confirm));
    QVERIFY(desk.reads(QStringLiteral("Will be entered as approved")));
    QVERIFY(!desk.reads(QStringLiteral("Hong Gildong")));
    QCOMPARE(desk.client.entries.size(), 0);
    desk.press("submit");
    QCOMPARE(desk.client.entries.size(), 1);
    desk.client.answer(FakeMigrationClient::accepted(enteredId));
    QCOMPARE(desk.shown, ui::Place(ui::EntryStep::Done));
    QVERIFY(desk.reads(QStringLiteral("Entered as approved")));
    desk.press("nextCustomer");
    QVERIFY(desk.page<ui::DetailsPage>());
    QCOMPARE(desk.page<ui::DetailsPage>()->values(),
             rules::Values({{QStringLiteral("admin"), admin}}));
}

void EntryFlowTest::whoWasEnteredAsWhatIsShown()
{
    Desk desk;
    rules::Values rejected = verified();
    rejected[QStringLiteral("kycStatus")] = QStringLiteral("rejected");
    desk.entry.keepDraft(rejected);
    desk.flow.open();
    desk.press("continue");
    QVERIFY(desk.reads(QStringLiteral("Will be entered as rejected")));
    desk.press("submit");
    desk.client.answer(FakeMigrationClient::accepted(enteredId));
    QCOMPARE(desk.page<ui::EnteredPage>()->findChild<QLabel*>(QStringLiteral("result"))->text(),
             QStringLiteral("Entered as rejected"));
    QVERIFY(desk.reads(QStringLiteral("Rejected")));
    QVERIFY(desk.reads(QStringLiteral("Hong ＊＊")));
    QVERIFY(desk.reads(QStringLiteral("gi·····@·······.···")));
    QVERIFY(!desk.reads(QStringLiteral("Gildong")));
}

void EntryFlowTest::theSubmissionIdIsCopied()
{
    Desk desk;
    desk.toEntered();
    desk.press("copy");
    QCOMPARE(QApplication::clipboard()->text(), QLatin1String(enteredId));
    QVERIFY(desk.reads(QStringLiteral("Copied.")));
}

void EntryFlowTest::whoWasThereBeforeIsSaid()
{
    ui::EnteredPage page;
    page.setEntered(QLatin1String(enteredId), true);
    QCOMPARE(page.findChild<QLabel*>(QStringLiteral("result"))->text(),
             QStringLiteral("The customer is already there"));
}

void EntryFlowTest::whatIsMissingIsPointedAt()
{
    Desk desk;
    desk.flow.open();
    desk.press("continue");
    QVERIFY(desk.page<ui::DetailsPage>());
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("email"));
    QCOMPARE(desk.entry.state(), EntryState::Form);
}

void EntryFlowTest::aRefusalLeadsToTheFieldThatItNames()
{
    Desk desk;
    desk.toSending();
    desk.client.answer(
        FakeMigrationClient::refused(MigrationRefusal::InvalidFormat, QStringLiteral("birthDate")));
    QVERIFY(desk.page<ui::DetailsPage>());
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("birthDate"));
    QVERIFY(desk.reads(QStringLiteral("The service does not accept this.")));
    QVERIFY(desk.reads(QStringLiteral("does not accept how a detail is written")));
    QCOMPARE(desk.page<ui::DetailsPage>()->values(), verified());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backspace);
    QVERIFY(!desk.reads(QStringLiteral("The service does not accept this.")));
}

void EntryFlowTest::anUnknownAdministratorIsBlamedAtItsField()
{
    Desk desk;
    desk.toSending();
    desk.client.answer(
        FakeMigrationClient::refused(MigrationRefusal::InvalidAdmin, QStringLiteral("admin")));
    QVERIFY(desk.page<ui::DetailsPage>());
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("admin"));
}

void EntryFlowTest::aRefusalOfNoFieldIsAProblem()
{
    Desk desk;
    desk.toSending();
    desk.client.answer(FakeMigrationClient::refused(MigrationRefusal::InvalidProject));
    QVERIFY(desk.page<ui::ProblemPage>());
    QVERIFY(desk.reads(QStringLiteral("The service does not know this project")));
    desk.press("closeCase");
    QVERIFY(desk.page<ui::DetailsPage>());
    QCOMPARE(desk.page<ui::DetailsPage>()->values(), verified());
}

void EntryFlowTest::anUnknownCodeShowsItsMessage()
{
    Desk desk;
    desk.toSending();
    argos::MigrationFailure failure;
    failure.call.fault = Fault::InvalidRequest;
    failure.call.counted = Counted::No;
    failure.call.httpStatus = 400;
    failure.call.serviceCode = QStringLiteral("something_new");
    failure.call.serviceMessage = QStringLiteral("The moon is full.");
    desk.client.answer(base::fail(failure));
    QVERIFY(desk.reads(QStringLiteral("The service says: “The moon is full.”")));
    QVERIFY(desk.reads(QStringLiteral("something_new")));
}

void EntryFlowTest::whoIsKnownWithOtherDetailsIsAskedOf()
{
    Desk desk;
    desk.toEntered();
    desk.press("nextCustomer");
    rules::Values corrected = verified();
    corrected[QStringLiteral("idType")] = QStringLiteral("passport");
    const auto submit = [&desk, &corrected] {
        desk.entry.keepDraft(corrected);
        desk.flow.open();
        desk.press("continue");
        desk.press("submit");
        QVERIFY(desk.page<ui::ProblemPage>());
    };
    submit();
    QVERIFY(desk.reads(QStringLiteral("entered before with other details")));
    QVERIFY(desk.reads(QLatin1String(enteredId)));
    desk.press("changeDetails");
    QVERIFY(desk.page<ui::DetailsPage>());
    submit();
    QCOMPARE(desk.client.entries.size(), 1);
    desk.press("enterAnyway");
    QVERIFY(desk.page<ui::SendingPage>());
    desk.client.answer(FakeMigrationClient::failure(Fault::NoConnection, Counted::No));
    QVERIFY(desk.page<ui::ProblemPage>());
    QVERIFY(!desk.button("enterAnyway")->isVisible());
}

void EntryFlowTest::aLostAnswerIsAskedAbout()
{
    Desk desk;
    desk.toSending();
    desk.client.answer(FakeMigrationClient::failure(Fault::ConnectionLost, Counted::Unknown));
    QVERIFY(desk.page<ui::SendingPage>());
    QVERIFY(desk.reads(QStringLiteral("whether the customer is there")));
    QCOMPARE(desk.client.searches.size(), 1);
    desk.press("cancel");
    QVERIFY(desk.page<ui::ProblemPage>());
    QVERIFY(desk.reads(QStringLiteral("It is not known whether the customer was entered")));
    desk.press("askAgain");
    QCOMPARE(desk.client.searches.size(), 2);
    QCOMPARE(desk.client.entries.size(), 1);
    desk.press("cancel");
    desk.press("closeCase");
    QCOMPARE(desk.left, 1);
    QCOMPARE(desk.entry.state(), EntryState::Form);
}

void EntryFlowTest::whatWasTypedOutlivesTheStartPage()
{
    Desk desk;
    desk.entry.keepDraft(verified());
    desk.flow.open();
    desk.press("back");
    QCOMPARE(desk.left, 1);
    desk.flow.open();
    QCOMPARE(desk.page<ui::DetailsPage>()->values(), verified());
}

void EntryFlowTest::clearingIsAskedForTwice()
{
    Desk desk;
    desk.entry.keepDraft(verified());
    desk.flow.open();
    desk.press("clear");
    QCOMPARE(desk.page<ui::DetailsPage>()->values(), verified());
    desk.press("clear");
    QCOMPARE(desk.page<ui::DetailsPage>()->values(),
             rules::Values({{QStringLiteral("admin"), admin}}));
}

void EntryFlowTest::nothingOfACustomerStays()
{
    Desk desk;
    desk.toEntered();
    desk.press("back");
    QCOMPARE(desk.left, 1);
    for (const QWidget* page : desk.flow.pages()) {
        for (const auto* label : page->findChildren<QLabel*>())
            QVERIFY2(!label->text().contains(QLatin1String("Hong")), qPrintable(label->text()));
        for (const auto* line : page->findChildren<QLineEdit*>())
            QVERIFY2(!line->text().contains(QLatin1String("gildong")), qPrintable(line->text()));
    }
}

void EntryFlowTest::picturesAreSentOnceTheyAreChosen()
{
    Desk desk;
    desk.toEntered();
    QVERIFY(!desk.button("sendPictures")->isVisible());
    desk.flow.takePhotograph(QStringLiteral("selfieImage"), aPicture());
    QTRY_VERIFY(desk.button("sendPictures")->isVisible());
    desk.press("sendPictures");
    QCOMPARE(desk.client.puts.size(), 1);
    QVERIFY(!desk.client.puts.first().request.selfieImage.isEmpty());
    QVERIFY(!desk.button("nextCustomer")->isEnabled());
    desk.client.answerPut(base::Done{});
    QVERIFY(desk.reads(QStringLiteral("The service has the pictures.")));
    desk.press("nextCustomer");
    QVERIFY(desk.page<ui::DetailsPage>());
}

void EntryFlowTest::leavingPicturesBehindIsAskedForTwice()
{
    Desk desk;
    desk.toEntered();
    desk.flow.takePhotograph(QStringLiteral("idImage"), aPicture());
    QTRY_VERIFY(desk.button("sendPictures")->isVisible());
    desk.press("nextCustomer");
    QVERIFY(desk.page<ui::EnteredPage>());
    QVERIFY(desk.reads(QStringLiteral("not sent yet")));
    desk.press("nextCustomer");
    QVERIFY(desk.page<ui::DetailsPage>());
    QCOMPARE(desk.client.puts.size(), 0);
}

void EntryFlowTest::refusedPicturesCanBeSentAgain()
{
    Desk desk;
    desk.toEntered();
    desk.flow.takePhotograph(QStringLiteral("idImage"), aPicture());
    QTRY_VERIFY(desk.button("sendPictures")->isVisible());
    desk.press("sendPictures");
    argos::MigrationFailure failure;
    failure.call.fault = Fault::InvalidRequest;
    failure.call.counted = Counted::No;
    failure.refusal = MigrationRefusal::InvalidIdType;
    desk.client.answerPut(base::fail(failure));
    QVERIFY(desk.reads(QStringLiteral("takes no pictures for this kind of ID")));
    desk.press("sendPictures");
    QCOMPARE(desk.client.puts.size(), 2);
}

void EntryFlowTest::anUploadCanBeCancelled()
{
    Desk desk;
    desk.toEntered();
    QVERIFY(!desk.button("cancelPictures")->isVisible());
    desk.flow.takePhotograph(QStringLiteral("idImage"), aPicture());
    QTRY_VERIFY(desk.button("sendPictures")->isVisible());
    desk.button("sendPictures")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QPushButton* cancel = desk.button("cancelPictures");
    QVERIFY(cancel->isVisible());
    QCOMPARE(cancel->accessibleName(), QStringLiteral("Cancel"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // once too often
    QCOMPARE(desk.client.cancelled.size(), 0);
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("uploaded"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(cancel->hasFocus());
    QTest::keyClick(cancel, Qt::Key_Space);
    QCOMPARE(desk.client.cancelled, QList{desk.client.puts.first().job});
    QVERIFY(cancel->isVisible()); // until the client has said what became of it
    desk.client.answerPut(FakeMigrationClient::failure(Fault::Cancelled, Counted::Unknown));
    QVERIFY(!cancel->isVisible());
    QVERIFY(desk.reads(QStringLiteral("It is not known whether the pictures arrived.")));
    QVERIFY(desk.button("sendPictures")->hasFocus());
    desk.press("sendPictures");
    QCOMPARE(desk.client.puts.size(), 2);
}

void EntryFlowTest::anUploadIsBroughtIntoView()
{
    Desk desk;
    desk.window.resize(1000, 500);
    desk.toEntered();
    desk.flow.takePhotograph(QStringLiteral("addressImage"), aPicture());
    QTRY_VERIFY(desk.button("sendPictures")->isVisible());
    const auto isAtTheEnd = [&] { // where that picture is
        QTest::keyClick(desk.window.currentWidget(), Qt::Key_PageDown);
        return desk.button("copy")->visibleRegion().isEmpty();
    };
    QTRY_VERIFY(isAtTheEnd());
    desk.press("sendPictures");
    const QPushButton* cancel = desk.button("cancelPictures");
    QTRY_COMPARE(cancel->visibleRegion().boundingRect(), cancel->rect());
}

QTEST_MAIN(EntryFlowTest)
#include "tst_entry_flow.moc"
