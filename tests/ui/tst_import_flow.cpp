// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "support/fake_camera.h"
#include "support/fake_client.h"
#include "support/fake_migration_client.h"
#include "support/fake_studio.h"
#include "support/fixed_random.h"
#include "support/journal_folder.h"
#include "support/written_file.h"
#include "ui/language.h"
#include "ui/leave_dialog.h"
#include "ui/main_window.h"
#include "ui/pages/details_page.h"
#include "ui/pages/import_check_page.h"
#include "ui/pages/import_done_page.h"
#include "ui/pages/import_file_page.h"
#include "ui/pages/import_match_page.h"
#include "ui/pages/import_send_page.h"
#include "ui/pages/start_page.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using migration::ImportState;
using support::FakeMigrationClient;

namespace
{

const QByteArray header("email,fullName,birthDate,kycStatus,idType,issuingCountry\n");

QByteArray customer(int number)
{
    return "c" + QByteArray::number(number) + "@example.com,Hong Gildong,1990-05-" +
           QByteArray::number(10 + number) + ",approved,passport,KOR\n";
}

/// The window of a verification desk, over a service that a test plays.
struct Desk {
    explicit Desk(bool offersEntries = true)
        : window(controller, book, language, {.entries = offersEntries})
    {
        language.use(QStringLiteral("en")); // for its plurals
        window.offerEntries(entry, run);
        window.show();
        window.activateWindow();
        Q_UNUSED(QTest::qWaitForWindowActive(&window))
    }

    template<class PageType> [[nodiscard]] PageType* page() const
    {
        return qobject_cast<PageType*>(window.currentPage());
    }
    [[nodiscard]] QPushButton* button(const char* action) const
    {
        const auto all = window.currentPage()->findChildren<QPushButton*>(QLatin1String(action));
        const auto shown =
            std::find_if(all.begin(), all.end(), [](QPushButton* one) { return one->isVisible(); });
        return shown == all.end() ? nullptr : *shown;
    }
    void press(const char* action) const
    {
        QPushButton* pressed = button(action);
        QVERIFY2(pressed && pressed->isEnabled(), action);
        pressed->click();
    }
    [[nodiscard]] bool reads(const QString& words) const
    {
        const auto labels = window.currentPage()->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            return label->isVisible() && label->text().contains(words);
        });
    }
    [[nodiscard]] QString write(const QByteArray& content)
    {
        return support::writtenFile(files.filePath(QStringLiteral("customers.csv")), content);
    }
    void choose(const QByteArray& content)
    {
        if (!page<ui::ImportFilePage>())
            press("enterMany");
        Q_EMIT page<ui::ImportFilePage>()->fileChosen(write(content));
    }
    void toChecked(const QByteArray& content)
    {
        choose(content);
        QVERIFY(page<ui::ImportMatchPage>());
        press("continue");
        QTRY_COMPARE(run.state(), ImportState::Checked);
        QVERIFY(page<ui::ImportCheckPage>());
    }
    void toSending(int customers)
    {
        QByteArray content = header;
        for (int i = 0; i < customers; ++i)
            content += customer(i);
        toChecked(content);
        press("submit");
        QVERIFY(page<ui::ImportSendPage>());
        QTRY_COMPARE(client.entries.size(), customers);
    }
    void answerAll()
    {
        int number = 0;
        const auto entries = client.entries;
        for (const auto& sent : entries)
            client.answer(sent.job, FakeMigrationClient::accepted(
                                        qPrintable(QStringLiteral("id-%1").arg(++number))));
    }

    support::JournalFolder folder;
    std::unique_ptr<store::Journal> journal = folder.open();
    QTemporaryDir files;
    support::FixedRandom random;
    FakeMigrationClient client;
    support::FakeCameraList cameras;
    support::FakeStudio studio;
    support::FakeClient cases;
    ui::Language language{*qApp};
    rules::RuleBook book = *rules::RuleBook::load(QStringLiteral(":/rules"));
    session::Controller controller{{folder.clock, book, cameras, studio, cases}, {}};
    migration::SingleEntry entry{{client, *journal, folder.clock, book, random}, {}};
    migration::ImportRun run{
        {{&client}, *journal, folder.clock, random},
        book,
        {.admin = QStringLiteral("admin@bank.example"), .limits = {.inFlight = 4, .perSecond = 0}}};
    ui::MainWindow window;
};

} // namespace

class ImportFlowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothWaysAreOfferedAtADeskAlone();
    void theStartPageIsComeBackTo();
    void aFileGoesThroughItsPages();
    void wrongRowsAreListedBeforeAnythingIsSent();
    void aFileThatCannotBeUsedIsSaidEachTime();
    void theSampleFileCanBeUsed();
    void theCheckLeadsBackToTheColumns();
    void columnsThatComeLateAreShownAndMatched();
    void sendingGoesOnBehindTheStartPage();
    void aRestThatTheServiceAsksForIsShown();
    void sendingIsPausedAndGoesOn();
    void whoWasEnteredBeforeIsCounted();
    void theRestIsSentFromTheSameFile();
    void aCorrectedFileIsCheckedAgain();
    void closingWhileSendingAsksOnce();
    void closingInAPauseAsksToo();
    void sendingCanBeKeptInsteadOfClosing();
    void withNothingUnderWayTheWindowCloses();
};

void ImportFlowTest::bothWaysAreOfferedAtADeskAlone()
{
    const Desk desk;
    QVERIFY(desk.button("enterVerified"));
    QVERIFY(desk.button("enterMany"));
    const Desk branch(false);
    QVERIFY(!branch.button("enterVerified"));
    QVERIFY(!branch.button("enterMany"));
}

void ImportFlowTest::theStartPageIsComeBackTo()
{
    Desk desk;
    desk.press("enterVerified");
    QVERIFY(desk.page<ui::DetailsPage>());
    desk.press("back");
    QVERIFY(desk.page<ui::StartPage>());
    desk.press("enterMany");
    QVERIFY(desk.page<ui::ImportFilePage>());
    desk.press("back");
    QVERIFY(desk.page<ui::StartPage>());
}

void ImportFlowTest::aFileGoesThroughItsPages()
{
    Desk desk;
    desk.toChecked(header + customer(1) + customer(2));
    QVERIFY(desk.reads(QStringLiteral("2 customers can be sent")));
    QCOMPARE(desk.client.entries.size(), 0);
    desk.press("submit");
    QTRY_COMPARE(desk.client.entries.size(), 2);
    desk.answerAll();
    QTRY_VERIFY(desk.page<ui::ImportDonePage>());
    QVERIFY(desk.reads(QStringLiteral("All customers are entered")));
    QVERIFY(QFile::exists(desk.run.reportPath()));
    desk.press("otherFile");
    QVERIFY(desk.page<ui::ImportFilePage>());
}

void ImportFlowTest::wrongRowsAreListedBeforeAnythingIsSent()
{
    Desk desk;
    desk.toChecked(header + customer(1) + customer(1) + "nobody,,,,,\n");
    QVERIFY(desk.reads(QStringLiteral("1 customer can be sent")));
    const auto* model = desk.window.currentPage()
                            ->findChild<QAbstractItemView*>(QStringLiteral("troubles"))
                            ->model();
    QCOMPARE(model->rowCount(), 2);
    QCOMPARE(desk.client.entries.size(), 0);
}

void ImportFlowTest::aFileThatCannotBeUsedIsSaidEachTime()
{
    Desk desk;
    desk.choose({});
    QVERIFY(desk.page<ui::ImportFilePage>());
    QVERIFY(desk.reads(QStringLiteral("There is no customer in the file.")));
    desk.press("back");
    QCOMPARE(desk.button("enterMany")->text(), QStringLiteral("Enter many from a file"));
    desk.choose("email,email\na,b\n");
    QVERIFY(desk.reads(QStringLiteral("Column name “email” appears twice.")));
    desk.choose(header + customer(1));
    QVERIFY(desk.page<ui::ImportMatchPage>());
}

void ImportFlowTest::theSampleFileCanBeUsed()
{
    Desk desk;
    desk.press("enterMany");
    const QString path = desk.files.filePath(QStringLiteral("sample.csv"));
    Q_EMIT desk.page<ui::ImportFilePage>()->sampleRequested(path);
    QVERIFY(desk.reads(QStringLiteral("“sample.csv” is saved")));
    Q_EMIT desk.page<ui::ImportFilePage>()->fileChosen(path);
    QVERIFY(desk.run.matching().isUsable());
    desk.press("continue");
    QTRY_COMPARE(desk.run.state(), ImportState::Checked);
    QCOMPARE(desk.run.checkTally().good, 1);
    QCOMPARE(desk.run.checkTally().rows, 1);
}

void ImportFlowTest::theCheckLeadsBackToTheColumns()
{
    Desk desk;
    desk.toChecked(header + customer(1));
    desk.press("back");
    QVERIFY(desk.page<ui::ImportMatchPage>());
    QVERIFY(desk.run.matching().isUsable());
    desk.press("back");
    QVERIFY(desk.page<ui::ImportFilePage>());
}

void ImportFlowTest::columnsThatComeLateAreShownAndMatched()
{
    Desk desk;
    const auto line = [](int number, const QByteArray& more = {}) {
        return R"({"email":"c)" + QByteArray::number(number) +
               R"(@example.com","fullName":"Hong Gildong","birthDate":"1990-05-17",)"
               R"("kycStatus":"approved","idType":"passport","issuingCountry":"KOR")" +
               more + "}\n";
    };
    QByteArray lines;
    for (int number = 1; number < 30; ++number)
        lines += line(number);
    desk.toChecked(lines + line(30, R"(,"customerRef":"u30")"));
    QVERIFY(desk.reads(QStringLiteral("Left out: customerRef.")));
    desk.press("back");
    const auto* columns = desk.window.currentPage()
                              ->findChild<QAbstractItemView*>(QStringLiteral("columns"))
                              ->model();
    QCOMPARE(columns->rowCount(), 7);
    Q_EMIT desk.page<ui::ImportMatchPage>()->matched(QStringLiteral("customerRef"),
                                                     QStringLiteral("userid"));
    desk.press("continue");
    QTRY_COMPARE(desk.run.state(), ImportState::Checked);
    QVERIFY(!desk.reads(QStringLiteral("Left out")));
}

void ImportFlowTest::sendingGoesOnBehindTheStartPage()
{
    Desk desk;
    desk.toSending(2);
    desk.press("back");
    QVERIFY(desk.page<ui::StartPage>());
    QCOMPARE(desk.button("enterMany")->text(), QStringLiteral("Import: 0 of 2"));
    desk.answerAll();
    QTRY_COMPARE(desk.run.state(), ImportState::Done);
    QVERIFY(desk.page<ui::StartPage>());
    QCOMPARE(desk.button("enterMany")->text(), QStringLiteral("Import result"));
    desk.press("enterMany");
    QVERIFY(desk.page<ui::ImportDonePage>());
    desk.press("back");
    QCOMPARE(desk.button("enterMany")->text(), QStringLiteral("Enter many from a file"));
}

void ImportFlowTest::aRestThatTheServiceAsksForIsShown()
{
    Desk desk;
    desk.toSending(2);
    auto busy = FakeMigrationClient::failure(argos::Fault::TooManyRequests, argos::Counted::No);
    busy.error.call.retryAfter = std::chrono::minutes(2);
    desk.client.answer(busy);
    QTRY_VERIFY(desk.reads(QStringLiteral("The service asks to wait; sending goes on at")));
    QCOMPARE(desk.run.restsUntil(), std::optional(desk.folder.clock.now().addSecs(2 * 60)));
    desk.press("pause");
    QVERIFY(!desk.reads(QStringLiteral("asks to wait")));
}

void ImportFlowTest::sendingIsPausedAndGoesOn()
{
    Desk desk;
    desk.toSending(2);
    desk.press("pause");
    QCOMPARE(desk.run.state(), ImportState::Paused);
    QVERIFY(desk.reads(QStringLiteral("Sending is paused")));
    desk.press("resume");
    QCOMPARE(desk.run.state(), ImportState::Sending);
}

void ImportFlowTest::whoWasEnteredBeforeIsCounted()
{
    Desk desk;
    desk.toSending(2);
    desk.answerAll();
    QTRY_VERIFY(desk.page<ui::ImportDonePage>());
    desk.press("otherFile");
    desk.toChecked(header + customer(0) + customer(1) + customer(2));
    desk.press("submit");
    QTRY_COMPARE(desk.client.entries.size(), 3);
    desk.client.answer(FakeMigrationClient::refused(argos::MigrationRefusal::InvalidFormat));
    QTRY_VERIFY(desk.page<ui::ImportDonePage>());
    QVERIFY(desk.reads(QStringLiteral("2 of 3 customers are entered")));
}

void ImportFlowTest::theRestIsSentFromTheSameFile()
{
    Desk desk;
    desk.toSending(2);
    const auto first = desk.client.entries.first();
    desk.client.answer(first.job, FakeMigrationClient::accepted("id-1"));
    desk.client.answer(FakeMigrationClient::refused(argos::MigrationRefusal::InvalidFormat));
    QTRY_VERIFY(desk.page<ui::ImportDonePage>());
    Q_UNUSED(desk.write(header + customer(0) + customer(1) + customer(2)))
    desk.press("again");
    QVERIFY(desk.page<ui::ImportMatchPage>());
    desk.press("continue");
    QTRY_COMPARE(desk.run.state(), ImportState::Checked);
    QCOMPARE(desk.run.checkTally().alreadyEntered, 1);
    QCOMPARE(desk.run.checkTally().good, 2);
}

void ImportFlowTest::aCorrectedFileIsCheckedAgain()
{
    Desk desk;
    desk.toChecked(header + customer(1) + "nobody,,,,,\n");
    QCOMPARE(desk.run.troubleCount(), 1);
    Q_UNUSED(desk.write(header + customer(1) + customer(2)))
    desk.press("again");
    desk.press("continue");
    QTRY_COMPARE(desk.run.state(), ImportState::Checked);
    QVERIFY(desk.reads(QStringLiteral("customers.csv · Every row can be sent.")));
}

void ImportFlowTest::closingWhileSendingAsksOnce()
{
    Desk desk;
    desk.toSending(2);
    QVERIFY(!desk.window.close());
    QVERIFY(!desk.window.close());
    const auto dialogs = desk.window.findChildren<ui::LeaveDialog*>();
    QCOMPARE(dialogs.size(), 1);
    dialogs.first()->findChild<QPushButton*>(QStringLiteral("stopAndClose"))->click();
    QCOMPARE(desk.run.state(), ImportState::Stopping);
    QVERIFY(desk.window.isVisible());
    desk.answerAll();
    QTRY_VERIFY(!desk.window.isVisible());
    QCOMPARE(desk.run.state(), ImportState::Done);
    QCOMPARE(desk.run.sendTally().entered, 2);
}

void ImportFlowTest::closingInAPauseAsksToo()
{
    Desk desk;
    desk.toSending(2);
    desk.press("pause");
    QVERIFY(!desk.window.close());
    desk.window.findChild<QPushButton*>(QStringLiteral("stopAndClose"))->click();
    desk.answerAll();
    QTRY_VERIFY(!desk.window.isVisible());
    QCOMPARE(desk.run.state(), ImportState::Done);
    QVERIFY(QFile::exists(desk.run.reportPath()));
}

void ImportFlowTest::sendingCanBeKeptInsteadOfClosing()
{
    Desk desk;
    desk.toSending(2);
    QVERIFY(!desk.window.close());
    desk.window.findChild<QPushButton*>(QStringLiteral("keepSending"))->click();
    QCOMPARE(desk.run.state(), ImportState::Sending);
    desk.answerAll();
    QTRY_COMPARE(desk.run.state(), ImportState::Done);
    QVERIFY(desk.window.isVisible());
}

void ImportFlowTest::withNothingUnderWayTheWindowCloses()
{
    Desk desk;
    desk.toChecked(header + customer(1));
    QVERIFY(desk.window.close());
}

QTEST_MAIN(ImportFlowTest)
#include "tst_import_flow.moc"
