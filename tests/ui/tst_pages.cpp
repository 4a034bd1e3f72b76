// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "cut_off.h"
#include "sample_pages.h"
#include "ui/help_dialog.h"
#include "ui/theme.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>

class PagesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_picture = QImage(960, 720, QImage::Format_RGB32);
        m_picture.fill(Qt::gray);
    }

    void aCutLabelIsFound()
    {
        QWidget window;
        window.resize(300, 200);
        auto* label =
            new QLabel(QStringLiteral("A sentence that is longer than its place"), &window);
        label->setGeometry(0, 0, 60, 20);
        auto* button = new QPushButton(QStringLiteral("A long button"), &window);
        button->setGeometry(0, 40, 30, 20);
        auto* outside = new QLabel(QStringLiteral("Word"), &window);
        outside->move(280, 100);
        outside->adjustSize();
        auto* fitting = new QLabel(QStringLiteral("Fits"), &window);
        fitting->move(0, 150);
        fitting->adjustSize();
        window.show();
        QCOMPARE(cutoff::cutOff(window).size(), 3);
        QCOMPARE(cutoff::smallTargets(window, 44).size(), 1);
    }

    void nothingIsCutOff_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QSize>("size");
        // The themes differ in colours alone, so one size is enough for the dark one.
        const std::pair<bool, QSize> looks[] = {
            {false, {1024, 768}}, {false, {1280, 800}}, {false, {1920, 1080}}, {true, {1280, 800}}};
        for (const ui::LanguageInfo& language : ui::Language::available()) {
            for (const auto& [dark, size] : looks) {
                QTest::addRow("%s %s %dx%d", qPrintable(language.code), dark ? "dark" : "light",
                              size.width(), size.height())
                    << language.code << dark << size;
            }
        }
    }

    void nothingIsCutOff()
    {
        QFETCH(QString, language);
        QFETCH(bool, dark);
        QFETCH(QSize, size);
        ui::applyTheme(*qApp, dark ? ui::Scheme::Dark : ui::Scheme::Light);
        ui::Language languages(*qApp);
        languages.use(language);
        samples::visit(languages, size, m_picture, [size](QWidget& window, const QString& name) {
            QCOMPARE(window.size(), size);
            const QStringList cut = cutoff::cutOff(window) + cutoff::smallTargets(window, 44);
            QVERIFY2(cut.isEmpty(), qPrintable(name + QStringLiteral(": ") + cut.join(u'\n')));
        });
    }

    void theHelpIsWhole()
    {
        ui::Language languages(*qApp);
        for (const ui::LanguageInfo& language : ui::Language::available()) {
            languages.use(language.code);
            ui::HelpDialog help(ui::WindowOptions{.diagnosis = true});
            help.setAttribute(Qt::WA_DeleteOnClose, false);
            help.show();
            QCoreApplication::processEvents();
            const QStringList cut = cutoff::cutOff(help);
            QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
        }
    }

    void accessibleNamesAreTheVisibleWords()
    {
        visit([](QWidget& window, const QString& name) {
            for (const auto* button : window.findChildren<QPushButton*>()) {
                if (button->isVisible() && button->objectName() != QLatin1String("language"))
                    QCOMPARE(button->accessibleName(), button->text());
            }
            for (const auto* input : window.findChildren<QLineEdit*>()) {
                const bool ofBox = qobject_cast<QComboBox*>(input->parentWidget());
                QVERIFY2(!input->isVisible() || ofBox || !input->accessibleName().isEmpty(),
                         qPrintable(name + input->objectName()));
            }
        });
    }

    void aPageHasAtMostOnePrimaryAction()
    {
        visit([](QWidget& window, const QString& name) {
            int primary = 0;
            for (const auto* button : window.findChildren<QPushButton*>()) {
                const bool isPrimary = button->property("role") == QStringLiteral("primary");
                primary += button->isVisible() && isPrimary ? 1 : 0;
            }
            QVERIFY2(primary <= 1, qPrintable(name));
        });
    }

    void everyControlIsReachedByTab()
    {
        visit([](QWidget& window, const QString& name) {
            QSet<QWidget*> reached;
            for (int i = 0; i < 20; ++i) {
                QWidget* focused = QApplication::focusWidget();
                reached.insert(focused);
                QTest::keyClick(focused ? focused : &window, Qt::Key_Tab);
            }
            for (auto* button : window.findChildren<QPushButton*>()) {
                if (button->isVisible() && button->isEnabled())
                    QVERIFY2(reached.contains(button),
                             qPrintable(name + u' ' + button->objectName()));
            }
        });
    }

    void tabGoesFromTheLastFieldToThePrimaryButtonAndThenBack()
    {
        visit([](QWidget& window, const QString& name) {
            if (!name.startsWith(QLatin1String("details")))
                return;
            window.findChild<QWidget*>(QStringLiteral("gender"))->setFocus();
            QStringList order;
            for (int i = 0; i < 3; ++i) {
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
                order << QApplication::focusWidget()->objectName();
            }
            QCOMPARE(order, QStringList({QStringLiteral("continue"), QStringLiteral("back"),
                                         QStringLiteral("language")}));
        });
    }

    void whatWasTypedStaysWhenTheLanguageChanges()
    {
        ui::Language language(*qApp);
        ui::DetailsPage page;
        const rules::Form form = m_book.form(QStringLiteral("KOR"), rules::IdType::DriversLicense);
        page.setForm(form, samples::values(), QDate(2026, 11, 21));
        const rules::Values before = page.values();
        QCOMPARE(before, samples::values());
        language.use(QStringLiteral("ko"));
        QCoreApplication::processEvents();
        QCOMPARE(page.values(), before);
    }

    void continueSendsTheFormOnlyWhenNothingIsWrong()
    {
        ui::DetailsPage page;
        const rules::Form form = m_book.form(QStringLiteral("KOR"), rules::IdType::DriversLicense);
        rules::Values wrong = samples::values();
        wrong[QStringLiteral("license_number")] = QStringLiteral("12-34-5");
        page.setForm(form, wrong, QDate(2026, 11, 21));
        page.show();
        page.activateWindow();
        QSignalSpy submitted(&page, &ui::DetailsPage::submitted);
        auto* proceed = page.findChild<QPushButton*>(QStringLiteral("continue"));
        proceed->click();
        QCOMPARE(submitted.count(), 0);
        QTRY_COMPARE(QApplication::focusWidget(),
                     page.findChild<QWidget*>(QStringLiteral("license_number")));
        page.setForm(form, samples::values(), QDate(2026, 11, 21));
        proceed->click();
        QCOMPARE(submitted.count(), 1);
        QCOMPARE(submitted.first().first().value<rules::Values>(), samples::values());
    }

    void enterIsThePrimaryActionAndEscapeTheWayBack()
    {
        ui::ConfirmPage page;
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        page.enter();
        QSignalSpy submitted(&page, &ui::ConfirmPage::submitted);
        QSignalSpy back(&page, &ui::ConfirmPage::backRequested);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(submitted.count(), 1);
        auto* backButton = page.findChild<QPushButton*>(QStringLiteral("back"));
        backButton->setFocus();
        QTest::keyClick(backButton, Qt::Key_Return);
        QCOMPARE(submitted.count(), 1);
        QCOMPARE(back.count(), 1);
        QTest::keyClick(&page, Qt::Key_Escape);
        QCOMPARE(back.count(), 2);
    }

    void aPhotoThatWouldBeRefusedIsNotUsedByHabit()
    {
        ui::ReviewPage page;
        page.setPhoto(m_picture, samples::report(framing::Verdict::Reject), true);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        page.enter();
        QSignalSpy accepted(&page, &ui::ReviewPage::accepted);
        QSignalSpy retake(&page, &ui::ReviewPage::retakeRequested);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(accepted.count(), 0);
        QCOMPARE(retake.count(), 1);
    }

    void whatTheServiceWouldAnswerIsSaid()
    {
        ui::ReviewPage page;
        framing::Report report = samples::report(framing::Verdict::Reject);
        report.findings = {{.check = framing::Check::HeadPoseYaw,
                            .level = framing::Level::Block,
                            .value = 40,
                            .advice = framing::Advice::LookStraight,
                            .refusal = framing::Refusal::FaceAngle}};
        const auto says = [&page](const QString& text) {
            const auto labels = page.findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
                return label->isVisibleTo(&page) && label->text().contains(text);
            });
        };
        page.setPhoto(m_picture, report, true);
        QVERIFY(says(QStringLiteral("Face angle is too large")));
        page.setPhoto(m_picture, samples::report(framing::Verdict::Ready), false);
        QVERIFY(!says(QStringLiteral("would probably answer")));
    }

    void personalDataIsMaskedUntilAsked()
    {
        ui::ConfirmPage page;
        page.setCase(samples::draft(),
                     m_book.form(QStringLiteral("KOR"), rules::IdType::DriversLicense),
                     samples::values());
        const auto shows = [&page](const QString& text) {
            const auto labels = page.findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(),
                               [&](const QLabel* label) { return label->text() == text; });
        };
        QVERIFY(shows(QStringLiteral("홍＊동")));
        QVERIFY(!shows(QStringLiteral("홍길동")));
        page.findChild<QPushButton*>(QStringLiteral("reveal"))->click();
        QVERIFY(shows(QStringLiteral("홍길동")));
        page.enter();
        QVERIFY(!shows(QStringLiteral("홍길동")));
    }

    void aCaseNeedsACountry()
    {
        ui::StartPage page(m_book);
        QSignalSpy started(&page, &ui::StartPage::startRequested);
        page.findChild<QLineEdit*>(QStringLiteral("submissionId"))
            ->setText(QStringLiteral("d76h19l46m5521"));
        page.findChild<QPushButton*>(QStringLiteral("start"))->click();
        QCOMPARE(started.count(), 0);
        QVERIFY(page.findChild<QComboBox*>(QStringLiteral("issuingCountry"))
                    ->property("invalid")
                    .toBool());
    }

    void aWrongSubmissionIdIsToldBesideTheField()
    {
        ui::StartPage page(m_book);
        QList<session::CaseDraft> started;
        connect(&page, &ui::StartPage::startRequested, this,
                [&started](const session::CaseDraft& draft) { started.append(draft); });
        auto* id = page.findChild<QLineEdit*>(QStringLiteral("submissionId"));
        auto* start = page.findChild<QPushButton*>(QStringLiteral("start"));
        start->click();
        id->setText(QStringLiteral("not an id"));
        start->click();
        QCOMPARE(started.size(), 0);
        QVERIFY(id->property("invalid").toBool());
        page.showCase(samples::draft());
        start->click();
        QCOMPARE(started.size(), 1);
        QCOMPARE(started.first().issuingCountry, QStringLiteral("KOR"));
        QCOMPARE(started.first().idType, rules::IdType::DriversLicense);
    }

private:
    void visit(const std::function<void(QWidget& window, const QString& name)>& look) const
    {
        ui::Language language(*qApp);
        samples::visit(language, {1280, 800}, m_picture, look);
    }

    rules::RuleBook m_book = samples::ruleBook();
    QImage m_picture;
};

QTEST_MAIN(PagesTest)
#include "tst_pages.moc"
