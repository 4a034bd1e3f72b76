// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "sample_pages.h"
#include "ui/fields/field_editor.h"
#include "ui/pages/details_page.h"

#include <QApplication>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QWhatsThis>

using rules::SourcedValues;
using rules::ValueSource;

namespace
{

const QDate today(2026, 11, 21);
const auto name = QStringLiteral("name");
const auto birth = QStringLiteral("date_of_birth");
const auto licence = QStringLiteral("license_number");
const auto serial = QStringLiteral("serial_number");
const auto expiry = QStringLiteral("date_of_expiry");

/// The page, visible and with the focus, with the signals it has sent.
struct Desk {
    explicit Desk(const ui::FilledForm& filled)
    {
        page.setForm(filled);
        page.resize(1280, 700);
        page.show();
        page.activateWindow();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&page);
        page.enter();
    }

    ui::DetailsPage page;
    QSignalSpy submitted{&page, &ui::DetailsPage::submitted};

    [[nodiscard]] QLineEdit* line(const QString& wireName) const
    {
        return page.findChild<QLineEdit*>(wireName);
    }
    [[nodiscard]] QPushButton* button(const char* action) const
    {
        return page.findChild<QPushButton*>(QLatin1String(action));
    }
    void proceed() const { button("continue")->click(); }
    void type(const QString& wireName, const QString& text) const
    {
        line(wireName)->setFocus();
        line(wireName)->clear();
        QTest::keyClicks(line(wireName), text);
        button("continue")->setFocus();
    }
    [[nodiscard]] QString focused() const
    {
        const QWidget* widget = QApplication::focusWidget();
        return widget ? widget->objectName() : QString();
    }
    [[nodiscard]] bool says(const QString& text) const
    {
        const auto labels = page.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            return label->isVisible() && label->text().contains(text);
        });
    }
};

rules::SourcedValue handedOver(const QString& value, bool locked = false)
{
    return {value, ValueSource::CaseFile, {}, 1, locked};
}

} // namespace

class DetailsPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void continueSendsTheFormOnlyWhenNothingIsWrong()
    {
        rules::Values wrong = samples::values();
        wrong[licence] = QStringLiteral("12-34-5");
        Desk desk(korean(samples::sourced(wrong)));
        desk.proceed();
        QCOMPARE(desk.submitted.count(), 0);
        QCOMPARE(desk.focused(), licence);
        desk.page.setForm(korean(samples::sourced(samples::values())));
        desk.proceed();
        QCOMPARE(desk.submitted.count(), 1);
        QCOMPARE(desk.submitted.first().first().value<rules::Values>(), samples::values());
    }

    void anEmptyFormIsNotFullOfErrors()
    {
        const Desk desk(korean({}));
        for (const auto* input : desk.page.findChildren<QLineEdit*>())
            QVERIFY2(!input->property("invalid").toBool(), qPrintable(input->objectName()));
        QCOMPARE(desk.focused(), name);
    }

    void whatCameWrongIsPointedAtAtOnce()
    {
        const Desk desk(korean({{name, handedOver(QStringLiteral("Hong Gildong"))},
                                {birth, handedOver(QStringLiteral("1990-02-30"))}}));
        QVERIFY(desk.line(birth)->property("invalid").toBool());
        QCOMPARE(desk.focused(), birth);
        QVERIFY(!desk.line(licence)->property("invalid").toBool());
        QVERIFY(desk.says(QStringLiteral("1 field needs attention")));
    }

    void whatDidNotComeIsPointedAt()
    {
        const Desk desk(korean({{name, handedOver(QStringLiteral("Hong Gildong"))},
                                {birth, handedOver(QStringLiteral("1990-05-17"))}}));
        QCOMPARE(desk.focused(), licence);
        QVERIFY(!desk.line(licence)->property("invalid").toBool());
        QVERIFY(desk.says(QStringLiteral("2 still to fill in")));
        desk.type(licence, QStringLiteral("12-34-567890-12"));
        QVERIFY(desk.says(QStringLiteral("1 still to fill in")));
        desk.type(serial, QStringLiteral("07PN10"));
        QVERIFY(!desk.says(QStringLiteral("still to fill in")));
    }

    void theOriginIsShownUntilTheValueIsAnother()
    {
        const auto sentence = QStringLiteral("From the first step");
        Desk desk(korean({{name, handedOver(QStringLiteral("Hong Gildong"))}}));
        QVERIFY(desk.says(sentence));
        QVERIFY(desk.line(name)->accessibleDescription().contains(sentence));
        desk.type(name, QStringLiteral("Hong"));
        QVERIFY(!desk.says(sentence));
        desk.type(name, QStringLiteral("Hong Gildong"));
        QVERIFY(desk.says(sentence));
    }

    void aScanTellsWhenAndHowSure()
    {
        const QDateTime at(today, QTime(14, 2), Qt::LocalTime);
        const Desk desk(korean({{name,
                                 {QStringLiteral("Hong Gildong"), ValueSource::DocumentScan,
                                  at.toUTC(), 0.934, false}}}));
        QVERIFY(desk.says(QStringLiteral("14:02, 93 %")));
    }

    void aLockedValueIsReadButNotChanged()
    {
        Desk desk(korean({{name, handedOver(QStringLiteral("Hong Gildong"), true)}}));
        QLineEdit* line = desk.line(name);
        QVERIFY(line->isReadOnly());
        QVERIFY(line->focusPolicy() & Qt::TabFocus);
        QVERIFY(desk.says(QStringLiteral("cannot be changed here")));
        QVERIFY(line->accessibleDescription().contains(QStringLiteral("cannot be changed here")));
        desk.type(name, QStringLiteral("X"));
        QCOMPARE(desk.page.values().value(name), QStringLiteral("Hong Gildong"));
    }

    void lockedChoicesAndCountriesAreShownInWords()
    {
        const Desk desk(
            korean({{QStringLiteral("gender"), handedOver(QStringLiteral("female"), true)},
                    {QStringLiteral("nationality"), handedOver(QStringLiteral("FRA"), true)}}));
        QCOMPARE(desk.line(QStringLiteral("gender"))->text(), QStringLiteral("Female"));
        QCOMPARE(desk.line(QStringLiteral("nationality"))->text(), QStringLiteral("France"));
        QCOMPARE(desk.page.values().value(QStringLiteral("nationality")), QStringLiteral("FRA"));
    }

    void aLockedNumberIsHiddenUnlessItIsRead()
    {
        const auto number = QStringLiteral("identity_number");
        const rules::Form form = m_book.form(QStringLiteral("KOR"), rules::IdType::GovernmentId);
        const Desk desk(
            {form, {{number, handedOver(QStringLiteral("900517-1234567"), true)}}, {}, today});
        QLineEdit* line = desk.line(number);
        QVERIFY(line->isReadOnly());
        QCOMPARE(line->echoMode(), QLineEdit::Password);
        line->setFocus();
        QCOMPARE(line->echoMode(), QLineEdit::Normal);
    }

    void aWrongLockedValueCanBeChanged()
    {
        const Desk desk(korean({{birth, handedOver(QStringLiteral("1990-02-30"), true)}}));
        QVERIFY(!desk.line(birth)->isReadOnly());
        QVERIFY(desk.line(birth)->property("invalid").toBool());
    }

    void aWarningStopsContinueOnce()
    {
        Desk desk(expired());
        desk.proceed();
        QCOMPARE(desk.submitted.count(), 0);
        QCOMPARE(desk.focused(), expiry);
        QVERIFY(!desk.line(expiry)->property("invalid").toBool());
        QVERIFY(desk.line(expiry)->property("doubtful").toBool());
        QVERIFY(
            desk.line(expiry)->accessibleDescription().contains(QStringLiteral("Please check: ")));
        QVERIFY(desk.says(QStringLiteral("Please check: ")));
        QVERIFY(desk.says(QStringLiteral("Continue again to go on")));
        desk.proceed();
        QCOMPARE(desk.submitted.count(), 1);
    }

    void aWarningAboutAnotherValueIsANewOne()
    {
        Desk desk(expired());
        desk.proceed();
        desk.type(expiry, QStringLiteral("2021-01-01"));
        desk.proceed();
        QCOMPARE(desk.submitted.count(), 0);
        desk.proceed();
        QCOMPARE(desk.submitted.count(), 1);
    }

    void errorsAndWarningsAreCountedApart()
    {
        ui::FilledForm filled = expired();
        filled.values[name] = handedOver(QStringLiteral("12"));
        Desk desk(filled);
        desk.proceed();
        QVERIFY(desk.says(QStringLiteral("1 field needs attention · 1 to check once more")));
        QVERIFY(desk.line(name)->accessibleDescription().contains(QStringLiteral("Error: ")));
        QCOMPARE(desk.focused(), name);
    }

    void optionalFieldsHideBehindAButton()
    {
        Desk desk(korean({}));
        QWidget* gender = desk.page.findChild<QWidget*>(QStringLiteral("gender"));
        QVERIFY(!gender->isVisible());
        QCOMPARE(desk.button("moreFields")->text(), QStringLiteral("More fields (2)"));
        desk.button("moreFields")->click();
        QVERIFY(gender->isVisible());
        desk.button("moreFields")->click();
        QVERIFY(!gender->isVisible());
    }

    void optionalFieldsThatHoldSomethingAreShown()
    {
        const Desk desk(korean({{QStringLiteral("gender"), handedOver(QStringLiteral("male"))}}));
        QVERIFY(desk.page.findChild<QWidget*>(QStringLiteral("gender"))->isVisible());
    }

    void optionalFieldsWithAProblemStayOut()
    {
        ui::FilledForm filled = korean({});
        for (rules::Field& field : filled.form.fields)
            field.required = field.wireName != serial && field.required;
        filled.values = samples::sourced(samples::values());
        filled.values.remove(QStringLiteral("gender"));
        filled.values.remove(QStringLiteral("nationality"));
        filled.values[serial].value = QStringLiteral("1");
        Desk desk(filled);
        QCOMPARE(desk.focused(), serial);
        desk.button("moreFields")->click();
        QVERIFY(desk.line(serial)->isVisible());
        desk.type(serial, QStringLiteral("07PN10"));
        desk.button("moreFields")->click();
        QVERIFY(!desk.line(serial)->isVisible());
        desk.proceed();
        QCOMPARE(desk.submitted.count(), 1);
        QVERIFY(desk.submitted.first().first().value<rules::Values>().contains(serial));
    }

    void oneOfAGroupIsEnough()
    {
        ui::FilledForm filled = korean(samples::sourced(samples::values()));
        filled.form = m_book.form(QStringLiteral("KOR"), rules::IdType::DriversLicense,
                                  {.collectAddress = true});
        const QString first = filled.form.anyOf.first().first();
        Desk desk(filled);
        const auto groups = desk.page.findChildren<QGroupBox*>();
        QCOMPARE(groups.size(), 1);
        QCOMPARE(groups.first()->title(), QStringLiteral("At least one of these"));
        QCOMPARE(groups.first()->findChildren<ui::FieldEditor*>().size(),
                 filled.form.anyOf.first().size());
        fillRequired(desk, filled.form);
        desk.proceed();
        QCOMPARE(desk.submitted.count(), 0);
        QCOMPARE(desk.focused(), first);
        desk.type(QStringLiteral("globalCode"), QStringLiteral("87C4VXX7+39"));
        QVERIFY(!desk.line(first)->property("invalid").toBool());
        desk.proceed();
        QCOMPARE(desk.submitted.count(), 1);
    }

    void whatBecomesOfATypedTextIsShown()
    {
        Desk desk(korean({}));
        desk.type(name, QStringLiteral("Hong  Gildong"));
        QCOMPARE(desk.line(name)->text(), QStringLiteral("Hong Gildong"));
        const auto sentence = QStringLiteral("“Hong  Gildong” will be sent as “Hong Gildong”.");
        QVERIFY(desk.says(sentence));
        QVERIFY(desk.line(name)->accessibleDescription().contains(sentence));
        desk.type(name, QStringLiteral("Hong"));
        QVERIFY(!desk.says(QStringLiteral("will be sent as")));
    }

    void theReasonOfAFieldIsToldOnDemand()
    {
        const Desk desk(korean({}));
        const QString why = desk.line(licence)->whatsThis();
        QVERIFY(why.contains(QStringLiteral("register")));
        desk.line(licence)->setFocus();
        QTest::keyClick(desk.line(licence), Qt::Key_F1, Qt::ShiftModifier);
        const auto tops = QApplication::topLevelWidgets();
        QVERIFY(std::any_of(tops.begin(), tops.end(), [](const QWidget* top) {
            return top->isVisible() && top->inherits("QWhatsThat");
        }));
        QWhatsThis::hideText();
    }

    void theCardTellsTheReasonOfTheFieldInHand()
    {
        const Desk desk(korean({}));
        const auto* card = desk.page.findChild<QFrame*>(QStringLiteral("why"));
        const auto tells = [&](const QString& text) {
            const auto labels = card->findChildren<QLabel*>();
            return card->isVisible() &&
                   std::any_of(labels.begin(), labels.end(),
                               [&](const QLabel* label) { return label->text().contains(text); });
        };
        desk.line(licence)->setFocus();
        QVERIFY(tells(QStringLiteral("Licence number")));
        QVERIFY(tells(QStringLiteral("register")));
        QVERIFY(!tells(QStringLiteral("Full name")));
        desk.line(name)->setFocus();
        QVERIFY(tells(QStringLiteral("Full name")));
        desk.button("continue")->setFocus();
        QVERIFY(tells(QStringLiteral("Full name")));
    }

    void anEmptyListIsToBeChosenFrom()
    {
        const Desk desk({m_book.migrationForm(), {}, {}, today});
        desk.proceed();
        QVERIFY(desk.says(QStringLiteral("Choose one from the list.")));
        QVERIFY(desk.says(QStringLiteral("Choose a country from the list.")));
        QVERIFY(desk.says(QStringLiteral("Please fill this in.")));
    }

    void everyInputOfTheWholeFormIsReachedInTheOrderItIsShown()
    {
        Desk desk({samples::wholeForm(m_book), {}, {}, today});
        desk.button("moreFields")->click();
        QStringList order;
        for (const ui::FieldEditor* editor : desk.page.findChildren<ui::FieldEditor*>())
            order.append(editor->wireName());
        desk.page.findChildren<ui::FieldEditor*>().first()->setFocus();
        QStringList reached{desk.focused()};
        for (int i = 0; i < 60 && desk.focused() != QLatin1String("continue"); ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            if (order.contains(desk.focused()))
                reached.append(desk.focused());
        }
        QCOMPARE(reached, order);
    }

    void valuesAndProblemsStayWhenTheLanguageChanges()
    {
        ui::Language language(*qApp);
        Desk desk(korean({{birth, handedOver(QStringLiteral("1990-02-30"))}}));
        desk.type(name, QStringLiteral("Hong"));
        language.use(QStringLiteral("ko"));
        QCoreApplication::processEvents();
        QCOMPARE(desk.page.values().value(name), QStringLiteral("Hong"));
        QVERIFY(desk.line(birth)->property("invalid").toBool());
        QVERIFY(!desk.says(QStringLiteral("needs attention")));
        QVERIFY(!desk.says(QStringLiteral("From the first step")));
        language.use(QStringLiteral("en"));
    }

    void picturesAreKeptAndHandedOver()
    {
        QImage page(40, 30, QImage::Format_RGB32);
        page.fill(Qt::white);
        const rules::Pictures pictures = samples::pictures(page);
        ui::FilledForm filled = korean(samples::sourced(samples::values()));
        filled.form = m_book.form(QStringLiteral("KOR"), rules::IdType::DriversLicense,
                                  {.addressImage = true});
        Desk without(filled);
        without.proceed();
        QCOMPARE(without.submitted.count(), 0);
        QCOMPARE(without.focused(), pictures.firstKey());
        filled.pictures = pictures;
        Desk desk(filled);
        desk.proceed();
        QCOMPARE(desk.submitted.count(), 1);
        QCOMPARE(desk.submitted.first().at(1).value<rules::Pictures>(), pictures);
    }

private:
    [[nodiscard]] ui::FilledForm korean(const SourcedValues& values) const
    {
        return {
            m_book.form(QStringLiteral("KOR"), rules::IdType::DriversLicense), values, {}, today};
    }

    /// Right in everything, but the ID has expired.
    [[nodiscard]] ui::FilledForm expired() const
    {
        return {m_book.form(QStringLiteral("FRA"), rules::IdType::Passport),
                {{name, handedOver(QStringLiteral("Ada Lovelace"))},
                 {birth, handedOver(QStringLiteral("1990-05-17"))},
                 {expiry, handedOver(QStringLiteral("2020-01-01"))}},
                {},
                today};
    }

    /// Fills in what is required and still empty, apart from groups.
    static void fillRequired(const Desk& desk, const rules::Form& form)
    {
        const rules::Values values = desk.page.values();
        for (auto* editor : desk.page.findChildren<ui::FieldEditor*>()) {
            const rules::Field* field = form.field(editor->wireName());
            if (field->required && !values.contains(field->wireName))
                editor->setValue(field->kind == rules::FieldKind::Country
                                     ? QStringLiteral("KOR")
                                     : QStringLiteral("12345"));
        }
    }

    rules::RuleBook m_book = samples::ruleBook();
};

QTEST_MAIN(DetailsPageTest)
#include "tst_details_page.moc"
