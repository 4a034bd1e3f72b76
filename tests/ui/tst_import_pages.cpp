// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "sample_pages.h"
#include "ui/fields/calm_combo_box.h"
#include "ui/leave_dialog.h"
#include "ui/texts/field_texts.h"
#include "ui/texts/import_texts.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/column_model.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/row_table.h"
#include "ui/widgets/trouble_list.h"
#include "ui/widgets/trouble_model.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>

using Stage = ui::ImportCheckPage::Stage;

namespace
{

void showIn(ui::Page& page)
{
    page.resize(1280, 640);
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.enter();
}

bool pageReads(const QWidget& page, const QString& words)
{
    const auto labels = page.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
        return label->isVisibleTo(&page) && label->text().contains(words);
    });
}

QPushButton* buttonOf(const QWidget& page, const char* action)
{
    return page.findChild<QPushButton*>(QLatin1String(action));
}

migration::ColumnMatching lacking()
{
    migration::ColumnMatching matching;
    matching.wireNames = {{QStringLiteral("성명"), QStringLiteral("fullName")}};
    matching.missing = {QStringLiteral("email")};
    return matching;
}

migration::EntryResult invalid(const char* code, const char* parameter)
{
    migration::EntryResult result;
    result.row = 7;
    result.outcome = migration::EntryOutcome::Invalid;
    result.code = QLatin1String(code);
    result.parameter = QLatin1String(parameter);
    return result;
}

} // namespace

class ImportPagesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileIsDropped();
    void whyAFileCannotBeUsedIsSaid();
    void whatAFileNeedsIsSaid();
    void aColumnMayBeNamedByItsLabel();
    void aColumnIsMatchedByKeyboardAlone();
    void samplesAreMaskedUntilAsked();
    void whatIsMissingStopsTheWay();
    void theAdministratorIsTypedForAllRows();
    void returnDoesNotSendUnread();
    void whereThereIsNothingToSendNothingCanBeSent();
    void theLeadFitsWhatIsLeftOut();
    void aListThatIsCutShortSaysSo();
    void theChosenRowIsShownInFull();
    void everyRowSaysWhy();
    void aTableThatGrowsKeepsItsPlace();
    void aLongTableIsCheap();
    void aFilesNameTurnsNoLineRound();
    void sendingTellsHowLong();
    void aRestIsTold();
    void sendingIsPausedAndResumed();
    void whatEndedItIsTold();
    void whatToDoAboutItIsTold();
    void noAdviceNamesAButtonThatIsNotThere();
    void whatIsNotEnteredIsSentAgain();
    void whoIsKnownWithOtherDetailsIsNotEntered();
    void theReportIsFound();
    void closingTheDialogKeepsSending();

private:
    rules::RuleBook m_book = samples::ruleBook();
};

void ImportPagesTest::aFileIsDropped()
{
    ui::ImportFilePage page;
    showIn(page);
    QSignalSpy chosen(&page, &ui::ImportFilePage::fileChosen);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QStringLiteral("/data/customers.csv"))});
    QDragEnterEvent enter({40, 40}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&page, &enter);
    QDropEvent drop(QPointF(40, 40), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&page, &drop);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().toString(), QStringLiteral("/data/customers.csv"));
}

void ImportPagesTest::whyAFileCannotBeUsedIsSaid()
{
    ui::ImportFilePage page;
    page.setTrouble(table::TableError{table::TableFlaw::OpenQuote, 12});
    QVERIFY(pageReads(page, QStringLiteral("Line 12: A quotation mark")));
    page.setTrouble(table::TableError{table::TableFlaw::NoHeader, 1, 3});
    QVERIFY(pageReads(page, QStringLiteral("Line 1: Column 3 has no name.")));
    page.setTrouble(table::TableError{table::TableFlaw::NoHeader, 1, 3, QStringLiteral("mail")});
    QVERIFY(pageReads(page, QStringLiteral("Column name “mail” appears twice.")));
    page.setTrouble(table::TableError{table::TableFlaw::Empty}, {}, QStringLiteral("may.csv"));
    QVERIFY(pageReads(page, QStringLiteral("“may.csv” cannot be used")));
    QCOMPARE(page.findChild<ui::Notice*>()->accessibleName(),
             QStringLiteral("“may.csv” cannot be used. There is no customer in the file."));
    page.setTrouble({});
    QVERIFY(!pageReads(page, QStringLiteral("quotation mark")));
}

void ImportPagesTest::whatAFileNeedsIsSaid()
{
    ui::ImportFilePage page;
    page.setRequired({QStringLiteral("fullName"), QStringLiteral("birthDate")});
    QVERIFY(pageReads(page, QStringLiteral("Required columns: Full name, Date of birth")));
    page.showSample(QStringLiteral("sample.csv"), true);
    QVERIFY(pageReads(page, QStringLiteral("“sample.csv” is saved")));
    page.showSample(QStringLiteral("sample.csv"), false);
    QVERIFY(pageReads(page, QStringLiteral("could not be saved")));
    page.setTrouble({});
    QVERIFY(!pageReads(page, QStringLiteral("could not be saved")));
}

// The page that asks for columns names them so.
void ImportPagesTest::aColumnMayBeNamedByItsLabel()
{
    ui::Language language(*qApp);
    for (const ui::LanguageInfo& spoken : ui::languagesIn(ui::builtInLanguages)) {
        language.use(spoken.code);
        for (const rules::Field& field : m_book.migrationForm().fields) {
            if (!field.required)
                continue;
            const QString label = ui::texts::label(field.wireName);
            QCOMPARE(migration::matched({label}, m_book.migrationForm()).wireNames.value(label),
                     field.wireName);
        }
    }
    language.use(QStringLiteral("en"));
}

void ImportPagesTest::aColumnIsMatchedByKeyboardAlone()
{
    ui::ImportMatchPage page;
    page.setPreview(samples::preview(), m_book.migrationForm(), QStringLiteral("a.csv"));
    page.setMatching(lacking());
    showIn(page);
    auto* table = page.findChild<ui::RowTable*>(QStringLiteral("columns"));
    QCOMPARE(QApplication::focusWidget(), table);
    QCOMPARE(table->currentRow(), 1); // the first that is no detail yet
    QTest::keyClick(table, Qt::Key_Return);
    auto* detail = page.findChild<QComboBox*>(QStringLiteral("detailOfColumn"));
    detail->hidePopup();
    QCOMPARE(QApplication::focusWidget(), detail);
    QSignalSpy matched(&page, &ui::ImportMatchPage::matched);
    const int email = detail->findData(QStringLiteral("email"));
    detail->setCurrentIndex(email - 1);
    QTest::keyClick(detail, Qt::Key_Down);
    QCOMPARE(matched.count(), 1);
    QCOMPARE(matched.first().at(0).toString(), QStringLiteral("이메일"));
    QCOMPARE(matched.first().at(1).toString(), QStringLiteral("email"));
}

void ImportPagesTest::samplesAreMaskedUntilAsked()
{
    ui::ImportMatchPage page;
    page.setPreview(samples::preview(), m_book.migrationForm(), QStringLiteral("a.csv"));
    page.setMatching(lacking());
    const auto* model = page.findChild<ui::RowTable*>(QStringLiteral("columns"))->model();
    const auto sample = [model](int row) {
        return model->index(row, ui::ColumnModel::FirstSample).data().toString();
    };
    QCOMPARE(sample(0), QStringLiteral("홍＊동"));
    QVERIFY(!sample(1).contains(QLatin1String("gildong")));
    buttonOf(page, "reveal")->click();
    QCOMPARE(sample(1), QStringLiteral("gildong@example.com"));
}

void ImportPagesTest::whatIsMissingStopsTheWay()
{
    ui::ImportMatchPage page;
    page.setPreview(samples::preview(), m_book.migrationForm(), QStringLiteral("a.csv"));
    page.setMatching(lacking());
    QSignalSpy continued(&page, &ui::ImportMatchPage::continued);
    buttonOf(page, "continue")->click();
    QCOMPARE(continued.count(), 0);
    QVERIFY(pageReads(page, QStringLiteral("Still needed:")));
    migration::ColumnMatching whole = lacking();
    whole.missing.clear();
    page.setMatching(whole);
    buttonOf(page, "continue")->click();
    QCOMPARE(continued.count(), 1);
}

void ImportPagesTest::theAdministratorIsTypedForAllRows()
{
    ui::ImportMatchPage page;
    migration::ColumnMatching matching = lacking();
    page.setPreview(samples::preview(), m_book.migrationForm(), QStringLiteral("a.csv"));
    page.setMatching(matching);
    auto* admin = page.findChild<QLineEdit*>(QStringLiteral("admin"));
    QVERIFY(!admin->isVisibleTo(&page));
    matching.missing = {QStringLiteral("admin")};
    page.setMatching(matching);
    QVERIFY(admin->isVisibleTo(&page));
    QCOMPARE(admin->accessibleName(), QStringLiteral("Administrator’s e-mail for all rows"));
    showIn(page);
    buttonOf(page, "continue")->click();
    QCOMPARE(QApplication::focusWidget(), admin);
    QString given = QStringLiteral("none yet");
    connect(&page, &ui::ImportMatchPage::adminGiven, this,
            [&given](const QString& address) { given = address; });
    QTest::keyClicks(admin, QStringLiteral("desk"));
    QCOMPARE(given, QString());
    QTest::keyClicks(admin, QStringLiteral("@bank.example"));
    QCOMPARE(given, QStringLiteral("desk@bank.example"));
    matching.missing.clear();
    page.setMatching(matching);
    QVERIFY(admin->isVisibleTo(&page)); // what is used can be seen
}

void ImportPagesTest::returnDoesNotSendUnread()
{
    ui::Language language(*qApp);
    language.use(QStringLiteral("en")); // for its plurals
    ui::ImportCheckPage page;
    page.setTally({.rows = 3, .good = 3});
    page.setStage(Stage::Finished);
    showIn(page);
    QSignalSpy submitted(&page, &ui::ImportCheckPage::submitted);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(submitted.count(), 0);
    QPushButton* submit = buttonOf(page, "submit");
    QCOMPARE(submit->text(), QStringLiteral("Submit 3 customers"));
    submit->setFocus();
    QTest::keyClick(submit, Qt::Key_Return);
    QCOMPARE(submitted.count(), 1);
}

void ImportPagesTest::whereThereIsNothingToSendNothingCanBeSent()
{
    ui::ImportCheckPage page;
    page.setTally({.rows = 3, .invalid = 3});
    page.setStage(Stage::Finished);
    QVERIFY(!buttonOf(page, "submit")->isVisibleTo(&page));
    QVERIFY(pageReads(page, QStringLiteral("There is nothing to send")));
    QSignalSpy again(&page, &ui::ImportCheckPage::againRequested);
    QSignalSpy other(&page, &ui::ImportCheckPage::otherFileRequested);
    buttonOf(page, "again")->click();
    buttonOf(page, "otherFile")->click();
    QCOMPARE(again.count(), 1);
    QCOMPARE(other.count(), 1);
}

void ImportPagesTest::theLeadFitsWhatIsLeftOut()
{
    ui::ImportCheckPage page;
    page.setFile(QStringLiteral("may.csv"));
    page.setTally({.rows = 3, .good = 3});
    page.setStage(Stage::Finished);
    QVERIFY(pageReads(page, QStringLiteral("may.csv · Every row can be sent.")));
    QVERIFY(!buttonOf(page, "again")->isVisibleTo(&page));
    page.setTally({.rows = 3, .good = 2, .alreadyEntered = 1});
    page.setStage(Stage::Finished);
    QVERIFY(pageReads(page, QStringLiteral("All other customers are already entered.")));
    page.setTally({.rows = 3, .good = 2, .invalid = 1});
    page.setStage(Stage::Finished);
    QVERIFY(pageReads(page, QStringLiteral("The rows below are left out.")));
    QVERIFY(buttonOf(page, "again")->isVisibleTo(&page));
    page.setTally({.rows = 3, .duplicates = 1, .alreadyEntered = 2});
    page.setStage(Stage::Finished);
    QVERIFY(pageReads(page, QStringLiteral("All customers are already entered")));
    QVERIFY(pageReads(page, QStringLiteral("Nothing needs to be sent.")));
    QVERIFY(!buttonOf(page, "again")->isVisibleTo(&page));
}

void ImportPagesTest::aListThatIsCutShortSaysSo()
{
    ui::TroubleList list;
    list.setTroubles(samples::entryResults(), 6);
    QVERIFY(pageReads(list, QStringLiteral("Rows to look at: 6")));
    list.setTroubles(samples::entryResults(), 1200);
    QVERIFY(pageReads(list, QStringLiteral("Rows to look at: 1,200 (the first 6 are shown;")));
}

void ImportPagesTest::theChosenRowIsShownInFull()
{
    ui::TroubleList list;
    list.setForm(m_book.migrationForm());
    list.setTroubles(samples::entryResults(), 6);
    const auto* row = list.findChild<QLabel*>(QStringLiteral("chosenRow"));
    QVERIFY(row->text().startsWith(QStringLiteral("Row 17 · To be corrected · Date of birth\n")));
    list.findChild<ui::RowTable*>()->setCurrentRow(4);
    QVERIFY(row->text().contains(QLatin1String("the service is asked first")));
    list.setTroubles({}, 0);
    QVERIFY(!row->isVisibleTo(&list));
}

void ImportPagesTest::everyRowSaysWhy()
{
    const rules::Form& form = m_book.migrationForm();
    QVERIFY(ui::texts::whySentence(invalid("wrong_format", "email"), form)
                .contains(QLatin1String("name@example.com")));
    QVERIFY(
        !ui::texts::whySentence(invalid("forbidden_character", "fullName"), form).contains(u'%'));
    for (const migration::EntryResult& result : samples::entryResults())
        QVERIFY(!ui::texts::whySentence(result, form).isEmpty());
    migration::EntryResult several = invalid("missing", "email");
    several.message = QStringLiteral("fullName missing, birthDate not_a_date");
    QVERIFY(ui::texts::whySentence(several, form)
                .endsWith(QLatin1String("Also wrong: Full name, Date of birth.")));
}

void ImportPagesTest::aTableThatGrowsKeepsItsPlace()
{
    ui::TroubleModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTroubles(samples::entryResults().first(2));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy added(&model, &QAbstractItemModel::rowsInserted);
    model.setTroubles(samples::entryResults());
    QCOMPARE(added.count(), 1);
    QCOMPARE(reset.count(), 0);
    model.setTroubles({});
    QCOMPARE(reset.count(), 1);
    QCOMPARE(model.rowCount(), 0);
}

// A table of a thousand columns, and one of as many troubles as a run tells, are filled and drawn
// before anybody notices.
void ImportPagesTest::aLongTableIsCheap()
{
    migration::Preview wide;
    for (int i = 0; i < table::mostCells; ++i)
        wide.columns.append(QStringLiteral("column %1").arg(i));
    wide.rows = {wide.columns, wide.columns, wide.columns};
    ui::ImportMatchPage page;
    showIn(page);
    page.setPreview(wide, m_book.migrationForm(), QStringLiteral("a.csv"));
    page.setMatching(lacking());
    page.grab();
    QCOMPARE(page.findChild<ui::RowTable*>()->model()->rowCount(), table::mostCells);
    QVERIFY(page.findChildren<QWidget*>().size() < 200);
}

void ImportPagesTest::aFilesNameTurnsNoLineRound()
{
    const QString words = QStringLiteral("words");
    QCOMPARE(ui::texts::ofFile({}, words), words);
    QCOMPARE(ui::texts::ofFile(QStringLiteral("a.csv"), words), QStringLiteral("a.csv · words"));
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(ui::texts::ofFile(QStringLiteral("a.csv"), words),
             QStringLiteral("\u2068a.csv\u2069 · words"));
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    const QString name = ui::texts::shortened(QString(200, u'x') + QStringLiteral(".csv"));
    QCOMPARE(name.size(), 40);
    QVERIFY(name.endsWith(QLatin1String(".csv")));
}

void ImportPagesTest::sendingTellsHowLong()
{
    ui::ImportSendPage page;
    page.setStage(ui::ImportSendPage::Stage::Sending);
    page.setTally({.total = 12000,
                   .settled = 3000,
                   .entered = 3000,
                   .perSecond = 48.2,
                   .timeLeft = std::chrono::minutes(3)});
    QVERIFY(pageReads(page, QStringLiteral("48 a second · about 3 min left")));
    QCOMPARE(page.findChild<QProgressBar*>()->value(), 250);
    page.setStage(ui::ImportSendPage::Stage::Paused);
    QVERIFY(!pageReads(page, QStringLiteral("a second")));
}

void ImportPagesTest::aRestIsTold()
{
    ui::ImportSendPage page;
    page.setStage(ui::ImportSendPage::Stage::Sending);
    QVERIFY(pageReads(page, QStringLiteral("You can leave this page; sending goes on.")));
    const QDateTime until(QDate(2026, 11, 21), QTime(14, 32, 10));
    const auto announcers = page.findChildren<ui::Announcer*>();
    int spoken = 0;
    for (const ui::Announcer* announcer : announcers)
        connect(announcer, &ui::Announcer::spoke, &page, [&spoken] { ++spoken; });
    page.setRest(until);
    page.setRest(until.addMSecs(3));
    QVERIFY(pageReads(page, QStringLiteral("sending goes on at 14:32.")));
    QCOMPARE(spoken, 1);
    page.setRest({});
    QVERIFY(!pageReads(page, QStringLiteral("14:32")));
}

void ImportPagesTest::sendingIsPausedAndResumed()
{
    using SendStage = ui::ImportSendPage::Stage;
    ui::ImportSendPage page;
    QVERIFY(buttonOf(page, "pause")->isVisibleTo(&page));
    QVERIFY(!buttonOf(page, "resume")->isVisibleTo(&page));
    page.setStage(SendStage::Paused);
    QSignalSpy resumed(&page, &ui::ImportSendPage::resumeRequested);
    buttonOf(page, "resume")->click();
    QCOMPARE(resumed.count(), 1);
    page.setStage(SendStage::Stopping);
    for (const char* action : {"pause", "resume", "stop"})
        QVERIFY2(!buttonOf(page, action)->isVisibleTo(&page), action);
}

void ImportPagesTest::whatEndedItIsTold()
{
    ui::ImportDonePage page;
    migration::EntryProblem problem;
    problem.view.cause = session::ProblemCause::NoConnection;
    page.setResult({.total = 3, .settled = 1, .entered = 1}, {}, problem);
    QVERIFY(pageReads(page, QStringLiteral("1 of 3 customers are entered")));
    QVERIFY(pageReads(page, QStringLiteral("The service cannot be reached.")));
    QVERIFY(pageReads(page, QStringLiteral("Check the network connection. Choose the same file")));
    QVERIFY(!pageReads(page, QStringLiteral("submit again")));
    page.setResult({.total = 3, .settled = 3, .entered = 2, .alreadyEntered = 1}, {}, {});
    QVERIFY(pageReads(page, QStringLiteral("All customers are entered")));
    QVERIFY(!pageReads(page, QStringLiteral("cannot be reached")));
    page.setResult({.total = 3, .settled = 3, .entered = 3}, {.invalid = 2}, {});
    QVERIFY(pageReads(page, QStringLiteral("3 of 5 customers are entered")));
    QVERIFY(!pageReads(page, QStringLiteral("nothing left to do")));
    page.setResult({.total = 2, .settled = 2}, {.alreadyEntered = 3998}, {});
    QVERIFY(pageReads(page, QStringLiteral("3,998 of 4,000 customers are entered")));
}

void ImportPagesTest::whatToDoAboutItIsTold()
{
    ui::ImportDonePage page;
    migration::EntryProblem problem;
    problem.view.next = session::NextStep::SubmitAgain;
    problem.refusal = argos::MigrationRefusal::InvalidProject;
    page.setResult({.total = 3, .settled = 1, .notSent = 1}, {}, problem);
    QVERIFY(pageReads(page, QStringLiteral("The service does not know this project.")));
    QVERIFY(pageReads(page, QStringLiteral("whether the key belongs to the project.")));
    problem.refusal.reset();
    problem.view.cause = session::ProblemCause::TooManyRequests;
    problem.view.retryAfter = std::chrono::hours(3);
    page.setResult({.total = 3, .settled = 1, .notSent = 1}, {}, problem);
    QVERIFY(pageReads(page, QStringLiteral("The service asks to wait 3 hours.")));
    QVERIFY(!pageReads(page, QStringLiteral("Wait a minute")));
}

void ImportPagesTest::noAdviceNamesAButtonThatIsNotThere()
{
    for (int i = 0; i <= static_cast<int>(session::ProblemCause::DeadlinePassed); ++i) {
        migration::EntryProblem problem;
        problem.view.cause = static_cast<session::ProblemCause>(i);
        const QString sentence = ui::texts::endSentence(problem);
        for (const char* words : {"ubmit", "end again", "sk the service", "  "})
            QVERIFY2(!sentence.contains(QLatin1String(words)), qPrintable(sentence));
    }
}

void ImportPagesTest::whatIsNotEnteredIsSentAgain()
{
    ui::ImportDonePage page;
    page.setFile(QStringLiteral("may.csv"));
    QSignalSpy again(&page, &ui::ImportDonePage::againRequested);
    page.setResult({.total = 9, .settled = 4, .entered = 4}, {}, {});
    QVERIFY(pageReads(page, QStringLiteral("may.csv · Send the rest.")));
    QCOMPARE(buttonOf(page, "otherFile")->property("role").toString(), QStringLiteral("plain"));
    buttonOf(page, "again")->click();
    QCOMPARE(again.count(), 1);
    page.setResult({.total = 9, .settled = 9, .entered = 6, .refused = 1, .unknown = 2},
                   {.invalid = 3}, {});
    QVERIFY(pageReads(page, QStringLiteral("Correct the rows that were refused or are wrong")));
    QVERIFY(pageReads(page, QStringLiteral("The service is asked first")));
    page.setResult({.total = 9, .settled = 9, .entered = 9}, {}, {});
    QVERIFY(!buttonOf(page, "again")->isVisibleTo(&page));
    QCOMPARE(buttonOf(page, "otherFile")->property("role").toString(), QStringLiteral("primary"));
}

void ImportPagesTest::whoIsKnownWithOtherDetailsIsNotEntered()
{
    ui::ImportDonePage page;
    page.setResult({.total = 4, .settled = 4, .entered = 3, .knownOtherwise = 1},
                   {.knownOtherwise = 2}, {});
    QVERIFY(pageReads(page, QStringLiteral("3 of 6 customers are entered")));
    QVERIFY(pageReads(page, QStringLiteral("known, details differ")));
    QVERIFY(pageReads(page, QStringLiteral("left for a person")));
}

void ImportPagesTest::theReportIsFound()
{
    ui::ImportDonePage page;
    QSignalSpy folder(&page, &ui::ImportDonePage::folderRequested);
    QVERIFY(!buttonOf(page, "openFolder")->isVisibleTo(&page));
    page.setReport(QStringLiteral("/data/customers-report.csv"), false);
    buttonOf(page, "openFolder")->click();
    QCOMPARE(folder.count(), 1);
    page.setReport(QStringLiteral("/data/customers-report.csv"), true);
    QVERIFY(!buttonOf(page, "openFolder")->isVisibleTo(&page));
    QVERIFY(pageReads(page, QStringLiteral("could not be written")));
}

void ImportPagesTest::closingTheDialogKeepsSending()
{
    auto* dialog = new ui::LeaveDialog(QStringLiteral("may.csv"));
    QSignalSpy stopped(dialog, &ui::LeaveDialog::stopRequested);
    dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("keepSending"));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QCOMPARE(stopped.count(), 0);
}

QTEST_MAIN(ImportPagesTest)
#include "tst_import_pages.moc"
