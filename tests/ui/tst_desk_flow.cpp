// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "support/fake_camera.h"
#include "support/fake_studio.h"
#include "support/watched_journal.h"
#include "ui/case_list_dialog.h"
#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/pages/consent_page.h"
#include "ui/pages/start_page.h"
#include "ui/widgets/case_line.h"
#include "ui/widgets/desk_cases.h"

#include <QApplication>
#include <QBuffer>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using session::State;

namespace
{

/// A desk with a journal and its window.
struct Desk {
    explicit Desk(const ui::WindowOptions& options = {.deskCases = true})
        : window(controller, rules, language, options)
    {
        QObject::connect(&controller, &session::Controller::stateChanged, &waiting, [this] {
            const session::CaseDraft* draft = controller.currentCase();
            waiting.setInHand(draft ? std::optional(draft->submissionId) : std::nullopt);
        });
        window.showDesk({*world.journal, world.watch, world.folder.clock, &waiting});
        world.watch.start();
        waiting.start();
        window.show();
    }

    [[nodiscard]] ui::DeskCases& card() const { return *window.findChild<ui::DeskCases*>(); }
    [[nodiscard]] static QList<ui::CaseLine*> shownLines(const QWidget& list)
    {
        QList<ui::CaseLine*> lines = list.findChildren<ui::CaseLine*>();
        lines.removeIf([](const ui::CaseLine* line) { return !line->isVisible(); });
        return lines;
    }
    static void press(const QWidget& within, const char* action)
    {
        within.findChild<QPushButton*>(QLatin1String(action))->click();
    }
    [[nodiscard]] ui::CaseListDialog* allCases() const
    {
        press(card(), "allCases");
        return window.findChild<ui::CaseListDialog*>();
    }
    /// A whole case, on its way.
    void send()
    {
        session::CaseDraft draft{*base::SubmissionId::parse(QStringLiteral("submission-1"))};
        draft.issuingCountry = QStringLiteral("KOR");
        draft.idType = rules::IdType::DriversLicense;
        draft.step1At = world.folder.clock.now();
        controller.handle(session::StartRequested{draft});
        controller.handle(session::ConsentGiven{QStringLiteral("1"), QStringLiteral("en")});
        controller.handle(session::DetailsSubmitted{
            {{QStringLiteral("name"), QStringLiteral("Hong Gildong")},
             {QStringLiteral("date_of_birth"), QStringLiteral("1990-05-17")},
             {QStringLiteral("license_number"), QStringLiteral("12-34-567890-12")},
             {QStringLiteral("serial_number"), QStringLiteral("07PN10")}}});
        studio.finish(support::FakeStudio::aPhoto(portrait()));
        controller.handle(session::PhotoAccepted{});
        controller.handle(session::SubmitRequested{});
    }
    void failToSend()
    {
        send();
        world.client.answer(
            support::FakeClient::failure(argos::Fault::NoConnection, argos::Counted::No));
    }
    [[nodiscard]] static QByteArray portrait()
    {
        QByteArray jpeg;
        QBuffer buffer(&jpeg);
        QImage image(32, 24, QImage::Format_RGB32);
        image.fill(Qt::gray);
        image.save(&buffer, "JPG");
        return jpeg;
    }
    void refresh() { Q_EMIT world.watch.changed(); }

    support::WatchedJournal world;
    rules::RuleBook rules = *rules::RuleBook::load(QStringLiteral(":/rules"));
    support::FakeCameraList cameras;
    support::FakeStudio studio;
    session::Policy policy{.retention = std::chrono::hours(24), .letsCasesWait = true};
    session::WaitingCases waiting{*world.journal, world.client, world.folder.clock, world.random,
                                  policy};
    session::Controller controller{
        {world.folder.clock, rules, cameras, studio, world.client, world.journal.get()}, policy};
    ui::Language language{*qApp};
    ui::MainWindow window;
};

bool shows(const QWidget& within, const QString& words)
{
    const auto labels = within.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
        return label->isVisible() && label->text().contains(words);
    });
}

} // namespace

class DeskFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutCasesItSaysSo();
    void theNewestCasesAreShown();
    void askingShowsTheAnswer();
    void anEnteredCustomerIsListedAsSuch();
    void whereCustomersAreAloneNothingIsListed();
    void aPendingResultSaysWhereItsDecisionWillBe();
    void allCasesCanBeSearched();
    void allCasesComePageByPage();
    void aCaseInDoubtIsOpened();
    void whatCannotBeReadAnyMoreIsSaid();
    void aCaseIsLeftToWaitAndSentByHand();
    void aWaitingCaseIsOpened();
    void whatRanOutOfTimeIsSaid();
    void aPendingResultIsShownWhenItComes();
};

void DeskFlowTest::withoutCasesItSaysSo()
{
    const Desk desk;
    QVERIFY(shows(desk.card(), QStringLiteral("There is no case yet.")));
    QVERIFY(!desk.card().findChild<QPushButton*>(QStringLiteral("allCases"))->isVisible());
}

void DeskFlowTest::theNewestCasesAreShown()
{
    Desk desk;
    for (int i = 0; i < 6; ++i)
        Q_UNUSED(desk.world.open(QStringLiteral("submission-%1").arg(i)))
    desk.refresh();
    QCOMPARE(Desk::shownLines(desk.card()).size(), 4);
    QVERIFY(!shows(desk.card(), QStringLiteral("There is no case yet.")));
}

void DeskFlowTest::askingShowsTheAnswer()
{
    Desk desk;
    Q_UNUSED(desk.world.pending(QStringLiteral("submission-1")))
    desk.world.watch.start();
    desk.refresh();
    Desk::press(desk.card(), "askNow");
    QCOMPARE(desk.world.client.reads.size(), 1);
    QVERIFY(shows(desk.card(), QStringLiteral("asking the service")));
    desk.world.client.answerRead(support::recordOf(argos::KycStatus::Approved, 1));
    QVERIFY(shows(desk.card(), QStringLiteral("Identity confirmed")));
    QVERIFY(!desk.card().findChild<QPushButton*>(QStringLiteral("askNow"))->isVisible());
}

void DeskFlowTest::anEnteredCustomerIsListedAsSuch()
{
    Desk desk;
    Q_UNUSED(desk.world.open(QStringLiteral("submission-1")))
    desk.refresh();
    QVERIFY(!shows(desk.card(), QStringLiteral("Entered")));
    Q_UNUSED(desk.world.entered(QStringLiteral("submission-2")))
    desk.refresh();
    // A line of its own appears with the next turn of the event loop.
    QTRY_VERIFY(shows(desk.card(), QStringLiteral("Entered as approved")));
    QVERIFY(!shows(desk.card(), QStringLiteral("Identity confirmed")));
}

void DeskFlowTest::whereCustomersAreAloneNothingIsListed()
{
    Desk desk({.deskCases = false});
    Q_UNUSED(desk.world.pending(QStringLiteral("submission-1")))
    desk.refresh();
    QVERIFY(!desk.card().isVisible());
    QVERIFY(Desk::shownLines(desk.window).isEmpty());
}

void DeskFlowTest::aPendingResultSaysWhereItsDecisionWillBe()
{
    for (const bool listed : {true, false}) {
        Desk desk({.deskCases = listed});
        desk.send();
        desk.world.client.answer(support::FakeClient::verdict(argos::KycStatus::Pending));
        QCOMPARE(shows(*desk.window.currentPage(), QStringLiteral("in the list of cases")), listed);
    }
}

void DeskFlowTest::allCasesCanBeSearched()
{
    Desk desk;
    for (int i = 0; i < 6; ++i)
        Q_UNUSED(desk.world.open(QStringLiteral("submission-%1").arg(i)))
    desk.refresh();
    const ui::CaseListDialog* all = desk.allCases();
    QVERIFY(all);
    QCOMPARE(Desk::shownLines(*all).size(), 6);
    auto* filter = all->findChild<QLineEdit*>(QStringLiteral("caseFilter"));
    QTest::keyClicks(filter, QStringLiteral("sion-3"));
    QCOMPARE(Desk::shownLines(*all).size(), 1);
    QTest::keyClicks(filter, QStringLiteral("x"));
    QVERIFY(Desk::shownLines(*all).isEmpty());
    QVERIFY(shows(*all, QStringLiteral("No case matches.")));
}

void DeskFlowTest::allCasesComePageByPage()
{
    Desk desk;
    for (int i = 0; i < 51; ++i)
        Q_UNUSED(desk.world.open(QStringLiteral("submission-%1").arg(i)))
    desk.refresh();
    const ui::CaseListDialog* all = desk.allCases();
    QCOMPARE(Desk::shownLines(*all).size(), 50);
    Desk::press(*all, "moreCases");
    QCOMPARE(all->findChildren<ui::CaseLine*>().size(), 51);
    QVERIFY(!all->findChild<QPushButton*>(QStringLiteral("moreCases"))->isVisible());
}

void DeskFlowTest::aCaseInDoubtIsOpened()
{
    Desk desk;
    Q_UNUSED(desk.world.inDoubt(QStringLiteral("submission-1")))
    desk.refresh();
    const ui::CaseListDialog* all = desk.allCases();
    Desk::press(*all, "openCase");
    QVERIFY(!all->isVisible());
    QCOMPARE(desk.controller.state(), State::Asking);
    QCOMPARE(desk.world.client.reads.size(), 1);
}

void DeskFlowTest::whatCannotBeReadAnyMoreIsSaid()
{
    Desk desk;
    Q_UNUSED(desk.world.open(QStringLiteral("submission-1"))) // nothing was kept of it
    desk.refresh();
    Desk::press(desk.card(), "openCase");
    QCOMPARE(desk.controller.state(), State::Start);
    QVERIFY(shows(desk.card(), QStringLiteral("cannot be read any more")));
}

void DeskFlowTest::aCaseIsLeftToWaitAndSentByHand()
{
    Desk desk;
    desk.failToSend();
    Desk::press(*desk.window.currentPage(), "sendLater");
    QCOMPARE(desk.controller.state(), State::Start);
    QVERIFY(shows(desk.card(), QStringLiteral("Waiting to be sent")));
    QVERIFY(shows(desk.card(), QStringLiteral("The service cannot be reached")));
    QVERIFY(shows(desk.card(), QStringLiteral("for the network")));
    Desk::press(desk.card(), "sendNow");
    QVERIFY(shows(desk.card(), QStringLiteral("Being sent")));
    QVERIFY(!desk.card().findChild<QPushButton*>(QStringLiteral("openCase"))->isVisible());
    desk.world.client.answerRead(support::recordOf(std::nullopt, 0));
    QCOMPARE(desk.world.client.posts.size(), 2);
    desk.world.client.answer(support::FakeClient::verdict(argos::KycStatus::Approved));
    QTRY_VERIFY(shows(desk.card(), QStringLiteral("Identity confirmed")));
    QVERIFY(!shows(desk.card(), QStringLiteral("for the network")));
}

void DeskFlowTest::aWaitingCaseIsOpened()
{
    Desk desk;
    desk.failToSend();
    Desk::press(*desk.window.currentPage(), "sendLater");
    Desk::press(desk.card(), "openCase");
    QCOMPARE(desk.controller.state(), State::Problem);
    const QWidget& page = *desk.window.currentPage();
    QVERIFY(page.findChild<QPushButton*>(QStringLiteral("sendLater"))->isVisible());
    desk.world.folder.clock.advance(std::chrono::hours(1));
    desk.waiting.checkTime();
    QVERIFY(desk.world.client.reads.isEmpty()); // it is in hand
}

void DeskFlowTest::whatRanOutOfTimeIsSaid()
{
    Desk desk;
    desk.failToSend();
    Desk::press(*desk.window.currentPage(), "sendLater");
    desk.world.folder.clock.advance(std::chrono::hours(24));
    desk.waiting.checkTime();
    QVERIFY(shows(desk.card(), QStringLiteral("Time ran out")));
    QVERIFY(shows(desk.card(), QStringLiteral("could not be sent in time")));
}

void DeskFlowTest::aPendingResultIsShownWhenItComes()
{
    Desk desk;
    desk.send();
    desk.world.client.answer(support::FakeClient::verdict(argos::KycStatus::Pending));
    const QWidget& page = *desk.window.currentPage();
    const auto* ask = page.findChild<QPushButton*>(QStringLiteral("askNow"));
    QVERIFY(ask->isVisible());
    Desk::press(page, "askNow");
    QVERIFY(!ask->isEnabled());
    desk.world.client.answerRead(
        support::FakeClient::failure(argos::Fault::NoConnection, argos::Counted::No));
    QVERIFY(ask->isEnabled());
    QVERIFY(shows(page, QStringLiteral("did not answer")));
    desk.world.folder.clock.advance(std::chrono::minutes(1));
    desk.controller.checkTime();
    desk.world.client.answerRead(support::recordOf(argos::KycStatus::Rejected, 1));
    QVERIFY(shows(page, QStringLiteral("Identity not confirmed")));
    QVERIFY(!ask->isVisible());
}

QTEST_MAIN(DeskFlowTest)
#include "tst_desk_flow.moc"
