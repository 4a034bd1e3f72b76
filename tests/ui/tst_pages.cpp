// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "cut_off.h"
#include "sample_pages.h"
#include "support/pseudo_language.h"
#include "ui/case_list_dialog.h"
#include "ui/help_dialog.h"
#include "ui/theme.h"

#include <QApplication>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>

namespace
{

/// What the pages are shown in: a language of the product, or the pseudo-language in a direction.
struct Spoken {
    QString code;
    std::optional<Qt::LayoutDirection> pseudo{};
};

const Spoken& pseudoLeftToRight()
{
    static const Spoken spoken{QStringLiteral("en"), Qt::LeftToRight};
    return spoken;
}

const Spoken& pseudoRightToLeft()
{
    static const Spoken spoken{QStringLiteral("en"), Qt::RightToLeft};
    return spoken;
}

/// Makes the program speak so as long as it lives.
struct Speaking {
    explicit Speaking(const Spoken& spoken)
    {
        language.use(spoken.code);
        if (spoken.pseudo)
            pseudo.emplace(*spoken.pseudo);
    }

    ui::Language language{*qApp};
    std::optional<support::PseudoLanguage> pseudo;
};

using Places = QMap<QString, QList<std::pair<QString, QRect>>>;

/// Where everything is, by page.
Places placesOfAllParts(const Spoken& spoken, const QImage& picture)
{
    Places places;
    Speaking speaking(spoken);
    samples::visit(speaking.language, {1280, 800}, picture,
                   [&](QWidget& window, const QString& name) {
                       for (const QWidget* part : cutoff::visibleParts(window))
                           places[name].append({cutoff::described(part, part->objectName()),
                                                cutoff::placeIn(window, part)});
                   });
    return places;
}

QRect mirrored(const QRect& place)
{
    if (place.isEmpty()) // scrolled away
        return place;
    return {1280 - place.right() - 1, place.y(), place.width(), place.height()};
}

/// Halves of pixels fall to different sides.
bool isAbout(const QRect& one, const QRect& other)
{
    return std::abs(one.left() - other.left()) <= 1 && std::abs(one.right() - other.right()) <= 1 &&
           one.top() == other.top() && one.bottom() == other.bottom();
}

} // namespace

Q_DECLARE_METATYPE(Spoken)

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
        QVERIFY(cutoff::overlaps(window).isEmpty());
        fitting->move(40, 50);
        QCOMPARE(cutoff::overlaps(window).size(), 0);
        fitting->move(10, 50);
        QCOMPARE(cutoff::overlaps(window).size(), 1);
    }

    void nothingIsCutOff_data()
    {
        QTest::addColumn<Spoken>("spoken");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QSize>("size");
        for (const ui::LanguageInfo& language : ui::languagesIn(ui::builtInLanguages)) {
            for (const QSize& size : {QSize(1024, 768), QSize(1280, 800)}) {
                QTest::addRow("%s %dx%d", qPrintable(language.code), size.width(), size.height())
                    << Spoken{language.code} << false << size;
            }
        }
        // The themes differ in colours alone.
        QTest::addRow("dark 1280x800") << Spoken{QStringLiteral("en")} << true << QSize(1280, 800);
        for (const QSize& size : {QSize(1024, 768), QSize(1280, 800), QSize(1920, 1080)}) {
            QTest::addRow("pseudo %dx%d", size.width(), size.height())
                << pseudoLeftToRight() << false << size;
            QTest::addRow("right to left %dx%d", size.width(), size.height())
                << pseudoRightToLeft() << false << size;
        }
    }

    void nothingIsCutOff()
    {
        QFETCH(Spoken, spoken);
        QFETCH(bool, dark);
        QFETCH(QSize, size);
        ui::applyTheme(*qApp, dark ? ui::Scheme::Dark : ui::Scheme::Light);
        Speaking speaking(spoken);
        samples::visit(
            speaking.language, size, m_picture, [size](QWidget& window, const QString& name) {
                QCOMPARE(window.size(), size);
                const QStringList wrong = cutoff::cutOff(window) + cutoff::overlaps(window) +
                                          cutoff::smallTargets(window, 44);
                QVERIFY2(wrong.isEmpty(),
                         qPrintable(name + QStringLiteral(": ") + wrong.join(u'\n')));
            });
    }

    void rightToLeftIsTheMirrorImage()
    {
        ui::applyTheme(*qApp, ui::Scheme::Light);
        const Places plain = placesOfAllParts(pseudoLeftToRight(), m_picture);
        const Places turned = placesOfAllParts(pseudoRightToLeft(), m_picture);
        QCOMPARE(turned.keys(), plain.keys());
        for (auto page = plain.begin(); page != plain.end(); ++page) {
            const auto& parts = turned[page.key()];
            QVERIFY2(parts.size() == page->size(), qPrintable(page.key()));
            for (qsizetype i = 0; i < parts.size(); ++i) {
                const QRect wanted = mirrored(page->at(i).second);
                QVERIFY2(isAbout(parts[i].second, wanted),
                         qPrintable(QStringLiteral("%1: %2 at %3, not %4")
                                        .arg(page.key(), parts[i].first)
                                        .arg(parts[i].second.x())
                                        .arg(wanted.x())));
            }
        }
    }

    void theHelpIsWhole()
    {
        QList<Spoken> all{pseudoLeftToRight(), pseudoRightToLeft()};
        for (const ui::LanguageInfo& language : ui::languagesIn(ui::builtInLanguages))
            all << Spoken{language.code};
        for (const Spoken& spoken : all) {
            Speaking speaking(spoken);
            ui::HelpDialog help(ui::WindowOptions{.entries = true, .diagnosis = true});
            help.setAttribute(Qt::WA_DeleteOnClose, false);
            help.show();
            QCoreApplication::processEvents();
            QVERIFY(help.height() < help.screen()->availableGeometry().height());
            const QStringList cut = cutoff::cutOff(help) + cutoff::overlaps(help);
            QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
        }
    }

    void theCaseListFits()
    {
        QList<Spoken> all{pseudoLeftToRight(), pseudoRightToLeft()};
        for (const ui::LanguageInfo& language : ui::languagesIn(ui::builtInLanguages))
            all << Spoken{language.code};
        for (const Spoken& spoken : all) {
            Speaking speaking(spoken);
            ui::CaseListDialog list;
            list.setAttribute(Qt::WA_DeleteOnClose, false);
            list.setRows(samples::caseRows(), ui::CaseListDialog::More::ThereAre);
            list.show();
            for (int round = 0; round < 12; ++round)
                QCoreApplication::processEvents();
            const QStringList cut =
                cutoff::cutOff(list) + cutoff::overlaps(list) + cutoff::smallTargets(list, 44);
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
            for (int i = 0; i < 50; ++i) {
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
            if (name != QLatin1String("details"))
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
        page.setForm({form, samples::sourced(samples::values()), {}, QDate(2026, 11, 21)});
        const rules::Values before = page.values();
        QCOMPARE(before, samples::values());
        language.use(QStringLiteral("ko"));
        QCoreApplication::processEvents();
        QCOMPARE(page.values(), before);
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
        page.setPhoto(m_picture, report, true);
        QVERIFY(says(page, QStringLiteral("Face angle is too large")));
        page.setPhoto(m_picture, samples::report(framing::Verdict::Ready), false);
        QVERIFY(!says(page, QStringLiteral("would probably answer")));
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

    void noCodeOfTheServiceStandsInAKoreanResult()
    {
        ui::Language language(*qApp);
        language.use(QStringLiteral("ko"));
        ui::FinishedPage page;
        page.setResult(samples::result(session::CaseStatus::Approved), samples::draft(),
                       samples::values());
        QVERIFY(says(page, QStringLiteral("승인")));
        QVERIFY(!says(page, QStringLiteral("approved")));
    }

    void aMomentIsToldTheSameWayEverywhere()
    {
        ui::SendingPage page;
        page.setWaiting(ui::SendingPage::Waiting::ForRecord,
                        QDateTime(QDate(2026, 11, 22), QTime(14, 2)));
        QVERIFY(says(page, QStringLiteral("sent at 2026-11-22 14:02,")));
    }

    /// At a counter's smallest screen, with a notice above the form and cases that wait.
    void theWaysOnOfTheStartPageAreInView()
    {
        visitAt({1024, 768}, [](QWidget& window, const QString& name) {
            if (name != QLatin1String("start-waiting"))
                return;
            for (const char* part : {"openFile", "idType", "allCases", "sendNow", "openCase"}) {
                const auto* widget = window.findChild<QWidget*>(QLatin1String(part));
                QVERIFY2(cutoff::placeIn(window, widget).size() == widget->size(), part);
            }
        });
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
    [[nodiscard]] static bool says(const QWidget& page, const QString& text)
    {
        const auto labels = page.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            return label->isVisibleTo(&page) && label->text().contains(text);
        });
    }
    void visit(const std::function<void(QWidget& window, const QString& name)>& look) const
    {
        visitAt({1280, 800}, look);
    }
    void visitAt(const QSize& size,
                 const std::function<void(QWidget& window, const QString& name)>& look) const
    {
        ui::Language language(*qApp);
        samples::visit(language, size, m_picture, look);
    }

    rules::RuleBook m_book = samples::ruleBook();
    QImage m_picture;
};

QTEST_MAIN(PagesTest)
#include "tst_pages.moc"
