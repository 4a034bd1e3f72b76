// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/fields/country_box.h"
#include "ui/fields/field_factory.h"

#include "rules/check.h"
#include "ui/fields/typing_line.h"
#include "ui/texts/field_texts.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>
#include <memory>

using rules::Field;
using rules::FieldKind;
using ui::FieldEditor;

class FieldEditorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void everyKindHasAnInputNamedLikeTheField_data();
    void everyKindHasAnInputNamedLikeTheField();
    void emptyEditorsHaveNoValue_data() { everyKindHasAnInputNamedLikeTheField_data(); }
    void emptyEditorsHaveNoValue();
    void problemReplacesTheHintAndGoesAgain();
    void optionalIsSaidOnlyWhereItIsSo_data();
    void optionalIsSaidOnlyWhereItIsSo();
    void focusGoesToTheInput();
    void wordsMayChangeWithoutLosingTheValue_data();
    void wordsMayChangeWithoutLosingTheValue();
    void settingAValueEmitsNothing_data() { wordsMayChangeWithoutLosingTheValue_data(); }
    void settingAValueEmitsNothing();
    void deletedWithTheFocusItSaysNothing_data() { everyKindHasAnInputNamedLikeTheField_data(); }
    void deletedWithTheFocusItSaysNothing();

    void typing_data();
    void typing();
    void pasting_data() { typing_data(); }
    void pasting();
    void typingInTheMiddle_data();
    void typingInTheMiddle();
    void pastingIntoTheMiddle_data();
    void pastingIntoTheMiddle();
    void cursorStaysBehindTheSameDigit();
    void deleteGoesThroughSeparators();
    void undoGoesBackThroughWhatWasTyped_data() { typing_data(); }
    void undoGoesBackThroughWhatWasTyped();
    void undoAfterAPasteBringsBackWhatWasThere();
    void undoStopsAtTheValueOfTheCase();
    void redoIsGoneAfterTypingAnew();
    void undoIsInTheMenu();
    void dateIsTypedInTheOrderOfTheLocale_data();
    void dateIsTypedInTheOrderOfTheLocale();
    void patternRunsLikeTheDigits();
    void isoDateIsUnderstoodEverywhere_data();
    void isoDateIsUnderstoodEverywhere();
    void dateSurvivesAnotherLocale();
    void dateIsToldInWords();
    void impossibleDateStaysAsTyped_data();
    void impossibleDateStaysAsTyped();
    void badInputEndsInAProblem_data();
    void badInputEndsInAProblem();
    void backspaceGoesThroughSeparators();
    void blanksAreTidiedOnLeaving();
    void hugePasteIsKept();
    void maskedNumberShowsOnlyWithFocus();

    void choiceIsMadeWithTheKeyboard();
    void unknownChoiceStaysUntilAnotherIsChosen();
    void unknownChoiceGoesWithTheNextValue();
    void wheelChangesNothingWithoutFocus_data();
    void wheelChangesNothingWithoutFocus();

    void countryIsFoundBy_data();
    void countryIsFoundBy();
    void severalCountriesAreOffered();
    void likeliestCountryIsOfferedFirst_data();
    void likeliestCountryIsOfferedFirst();
    void unknownCountryStaysAsTyped();
    void clearedCountryIsNone();

private:
    FieldEditor* show(const Field& field);
    QLineEdit* line() const
    {
        return m_window->findChild<QLineEdit*>(QStringLiteral("some_field"));
    }

    std::unique_ptr<QWidget> m_window;
    QLineEdit* m_elsewhere = nullptr;
};

static Field fieldOf(FieldKind kind)
{
    Field field;
    field.wireName = QStringLiteral("some_field");
    field.kind = kind;
    if (kind == FieldKind::Number)
        field.masks = {QStringLiteral("99-99-999999-99"), QStringLiteral("가가-99-999999-99")};
    if (kind == FieldKind::Choice)
        field.choices = {QStringLiteral("male"), QStringLiteral("female")};
    return field;
}

static ui::EditorWords englishWords()
{
    ui::EditorWords words;
    words.label = QStringLiteral("Some field");
    words.optional = QStringLiteral("optional");
    words.hint = QStringLiteral("As on the ID");
    words.chooseOne = QStringLiteral("Please choose");
    words.choices = {{QStringLiteral("male"), QStringLiteral("Male")},
                     {QStringLiteral("female"), QStringLiteral("Female")}};
    words.language = QStringLiteral("en");
    return words;
}

static const auto empty = QStringLiteral("");

/// The texts of all labels that can be seen.
static QStringList visibleTexts(const QWidget& widget)
{
    QStringList texts;
    for (const QLabel* label : widget.findChildren<QLabel*>()) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts;
}

void FieldEditorsTest::init()
{
    QLocale::setDefault(QLocale(QStringLiteral("ko_KR")));
    m_window = std::make_unique<QWidget>();
    auto* column = new QVBoxLayout(m_window.get());
    m_elsewhere = new QLineEdit;
    column->addWidget(m_elsewhere);
}

void FieldEditorsTest::cleanup()
{
    m_window.reset();
}

FieldEditor* FieldEditorsTest::show(const Field& field)
{
    FieldEditor* editor = ui::makeFieldEditor(field, m_window.get());
    editor->setWords(englishWords());
    m_window->layout()->addWidget(editor);
    m_window->show();
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        QTest::qFail("no active window", __FILE__, __LINE__);
    editor->setFocus();
    return editor;
}

void FieldEditorsTest::everyKindHasAnInputNamedLikeTheField_data()
{
    QTest::addColumn<FieldKind>("kind");
    QTest::newRow("name") << FieldKind::Name;
    QTest::newRow("text") << FieldKind::Text;
    QTest::newRow("number") << FieldKind::Number;
    QTest::newRow("date") << FieldKind::Date;
    QTest::newRow("choice") << FieldKind::Choice;
    QTest::newRow("country") << FieldKind::Country;
}

void FieldEditorsTest::everyKindHasAnInputNamedLikeTheField()
{
    QFETCH(FieldKind, kind);
    const FieldEditor* editor = show(fieldOf(kind));
    QCOMPARE(editor->wireName(), QStringLiteral("some_field"));
    const auto* input = editor->findChild<QWidget*>(QStringLiteral("some_field"));
    QVERIFY(input != nullptr);
    QCOMPARE(input->accessibleName(), QStringLiteral("Some field"));
    QCOMPARE(input->accessibleDescription(), QStringLiteral("As on the ID"));
    QVERIFY(input->height() >= 48);
    QVERIFY(visibleTexts(*editor).contains(QStringLiteral("Some field")));
    const auto labels = editor->findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [input](const QLabel* label) { return label->buddy() == input; }));
}

void FieldEditorsTest::emptyEditorsHaveNoValue()
{
    QFETCH(FieldKind, kind);
    QCOMPARE(show(fieldOf(kind))->value(), empty);
}

void FieldEditorsTest::problemReplacesTheHintAndGoesAgain()
{
    const auto problem = QStringLiteral("Please fill this in.");
    const auto hint = QStringLiteral("As on the ID");
    FieldEditor* editor = show(fieldOf(FieldKind::Name));
    QVERIFY(visibleTexts(*editor).contains(hint));

    editor->showProblem(problem);
    QVERIFY(editor->hasProblem());
    QVERIFY(line()->property("invalid").toBool());
    QCOMPARE(line()->accessibleDescription(), problem);
    QVERIFY(visibleTexts(*editor).contains(problem));
    QVERIFY(!visibleTexts(*editor).contains(hint));

    editor->clearProblem();
    QVERIFY(!editor->hasProblem());
    QVERIFY(!line()->property("invalid").toBool());
    QCOMPARE(line()->accessibleDescription(), hint);
    QVERIFY(visibleTexts(*editor).contains(hint));
}

void FieldEditorsTest::optionalIsSaidOnlyWhereItIsSo_data()
{
    QTest::addColumn<bool>("required");
    QTest::newRow("optional") << false;
    QTest::newRow("required") << true;
}

void FieldEditorsTest::optionalIsSaidOnlyWhereItIsSo()
{
    QFETCH(bool, required);
    Field field = fieldOf(FieldKind::Name);
    field.required = required;
    QCOMPARE(visibleTexts(*show(field)).contains(QStringLiteral("optional")), !required);
}

void FieldEditorsTest::focusGoesToTheInput()
{
    FieldEditor* editor = show(fieldOf(FieldKind::Date));
    m_elsewhere->setFocus();
    editor->setFocus();
    QCOMPARE(QApplication::focusWidget(), line());
}

void FieldEditorsTest::wordsMayChangeWithoutLosingTheValue_data()
{
    QTest::addColumn<FieldKind>("kind");
    QTest::addColumn<QString>("value");
    QTest::newRow("name") << FieldKind::Name << QStringLiteral("홍길동");
    QTest::newRow("number") << FieldKind::Number << QStringLiteral("12-34-567890-12");
    QTest::newRow("date") << FieldKind::Date << QStringLiteral("1990-05-17");
    QTest::newRow("choice") << FieldKind::Choice << QStringLiteral("female");
    QTest::newRow("country") << FieldKind::Country << QStringLiteral("KOR");
    QTest::newRow("no country") << FieldKind::Country << QStringLiteral("KR");
}

void FieldEditorsTest::wordsMayChangeWithoutLosingTheValue()
{
    QFETCH(FieldKind, kind);
    QFETCH(QString, value);
    FieldEditor* editor = show(fieldOf(kind));
    editor->setValue(value);
    editor->showProblem(QStringLiteral("Wrong"));
    ui::EditorWords korean = englishWords();
    korean.label = QStringLiteral("성명");
    korean.language = QStringLiteral("ko");
    editor->setWords(korean);
    QCOMPARE(editor->value(), value);
    QVERIFY(visibleTexts(*editor).contains(QStringLiteral("성명")));
    QVERIFY(editor->hasProblem());
}

void FieldEditorsTest::settingAValueEmitsNothing()
{
    QFETCH(FieldKind, kind);
    QFETCH(QString, value);
    FieldEditor* editor = show(fieldOf(kind));
    const QSignalSpy edited(editor, &FieldEditor::edited);
    const QSignalSpy finished(editor, &FieldEditor::finished);
    editor->setValue(value);
    editor->setWords(englishWords());
    QCOMPARE(edited.size() + finished.size(), 0);
}

void FieldEditorsTest::deletedWithTheFocusItSaysNothing()
{
    QFETCH(FieldKind, kind);
    FieldEditor* editor = show(fieldOf(kind));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("k "));
    const QSignalSpy finished(editor, &FieldEditor::finished);
    const auto before = finished.size();
    delete editor;
    QCOMPARE(finished.size(), before);
    QVERIFY(QApplication::focusWidget() == nullptr || QApplication::focusWidget() == m_elsewhere);
}

void FieldEditorsTest::typing_data()
{
    QTest::addColumn<FieldKind>("kind");
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char* name, FieldKind kind, const char* keys, const char* shown) {
        QTest::newRow(name) << kind << QString::fromLatin1(keys) << QString::fromLatin1(shown);
    };
    row("date in digits", FieldKind::Date, "19981111", "1998-11-11");
    row("date with dots", FieldKind::Date, "1998.11.11", "1998-11-11");
    row("date with slashes", FieldKind::Date, "1998/11/11", "1998-11-11");
    row("date with hyphens", FieldKind::Date, "1998-11-11", "1998-11-11");
    row("half a date", FieldKind::Date, "199811", "1998-11");
    row("licence in digits", FieldKind::Number, "123456789012", "12-34-567890-12");
    row("licence with hyphens", FieldKind::Number, "12-34-567890-12", "12-34-567890-12");
    row("half a licence", FieldKind::Number, "12345", "12-34-5");
    row("capitals", FieldKind::Number, "ab 1", "AB 1");
    row("name", FieldKind::Name, "Hong Gildong", "Hong Gildong");
}

void FieldEditorsTest::typing()
{
    QFETCH(FieldKind, kind);
    QFETCH(QString, keys);
    FieldEditor* editor = show(fieldOf(kind));
    const QSignalSpy edited(editor, &FieldEditor::edited);
    QTest::keyClicks(line(), keys);
    QTEST(line()->text(), "shown");
    QTEST(editor->value(), "shown");
    QCOMPARE(line()->cursorPosition(), line()->text().size());
    QVERIFY(!edited.isEmpty());
    QCOMPARE(edited.last().first().toString(), QStringLiteral("some_field"));
}

void FieldEditorsTest::pasting()
{
    QFETCH(FieldKind, kind);
    QFETCH(QString, keys);
    const FieldEditor* editor = show(fieldOf(kind));
    QApplication::clipboard()->setText(keys);
    line()->paste();
    QTEST(line()->text(), "shown");
    QTEST(editor->value(), "shown");
    QCOMPARE(line()->cursorPosition(), line()->text().size());
}

void FieldEditorsTest::typingInTheMiddle_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<FieldKind>("kind");
    QTest::addColumn<QString>("before"); // `|` is the cursor
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("after");
    const auto row = [](const char* name, const char* locale, FieldKind kind, const char* before,
                        const char* key, const char* after) {
        QTest::newRow(name) << QString::fromLatin1(locale) << kind << QString::fromLatin1(before)
                            << QString::fromLatin1(key) << QString::fromLatin1(after);
    };
    row("digit before a separator", "ko", FieldKind::Number, "1|3-45", "2", "12|-34-5");
    row("digit at the beginning", "ko", FieldKind::Number, "|23-45", "1", "1|2-34-5");
    row("month", "en_US", FieldKind::Date, "|/17/1990", "5", "5|/17/1990");
    row("year", "ko", FieldKind::Date, "|-05-17", "1", "1|-05-17");
    row("digit of the day", "en_US", FieldKind::Date, "05/1|/1990", "7", "05/17|/1990");
    row("digit of the year", "en_GB", FieldKind::Date, "17/05/1|90", "9", "17/05/19|90");
}

void FieldEditorsTest::typingInTheMiddle()
{
    QFETCH(QString, locale);
    QFETCH(FieldKind, kind);
    QFETCH(QString, before);
    QFETCH(QString, key);
    QLocale::setDefault(QLocale(locale));
    show(fieldOf(kind));
    const auto cursor = before.indexOf(u'|');
    line()->setText(before.remove(u'|'));
    line()->setCursorPosition(static_cast<int>(cursor));
    QTest::keyClicks(line(), key);
    QTEST(line()->text().insert(line()->cursorPosition(), u'|'), "after");
}

void FieldEditorsTest::pastingIntoTheMiddle_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::newRow("plain") << QStringLiteral("345678");
    QTest::newRow("with blanks") << QStringLiteral(" 34 5678 ");
    QTest::newRow("with dots") << QStringLiteral("34.5678");
    QTest::newRow("with hyphens") << QStringLiteral("-34-5678-");
    QTest::newRow("with a line break") << QStringLiteral("34\n5678\r\n");
    QTest::newRow("with a tab") << QStringLiteral("34\t5678");
    QTest::newRow("full-width") << QStringLiteral("３４５６７８");
}

void FieldEditorsTest::pastingIntoTheMiddle()
{
    QFETCH(QString, pasted);
    const FieldEditor* editor = show(fieldOf(FieldKind::Number));
    QTest::keyClicks(line(), QStringLiteral("129012"));
    line()->setCursorPosition(2);
    QApplication::clipboard()->setText(pasted);
    QTest::keySequence(line(), QKeySequence::Paste);
    QCOMPARE(editor->value(), QStringLiteral("12-34-567890-12"));
    QCOMPARE(line()->text().left(line()->cursorPosition()), QStringLiteral("12-34-5678"));
}

void FieldEditorsTest::cursorStaysBehindTheSameDigit()
{
    FieldEditor* editor = show(fieldOf(FieldKind::Number));
    editor->setValue(QStringLiteral("13-45-678901-2"));
    line()->setCursorPosition(1);
    QTest::keyClicks(line(), QStringLiteral("2"));
    QCOMPARE(line()->text(), QStringLiteral("12-34-567890-12"));
    QCOMPARE(line()->cursorPosition(), 2);
    QTest::keyClick(line(), Qt::Key_Backspace);
    QCOMPARE(line()->text(), QStringLiteral("13-45-678901-2"));
    QCOMPARE(line()->cursorPosition(), 1);
}

void FieldEditorsTest::deleteGoesThroughSeparators()
{
    const FieldEditor* editor = show(fieldOf(FieldKind::Number));
    QTest::keyClicks(line(), QStringLiteral("123456"));
    line()->setCursorPosition(1);
    QTest::keyClick(line(), Qt::Key_Delete);
    QCOMPARE(line()->text(), QStringLiteral("13-45-6"));
    QTest::keyClick(line(), Qt::Key_Delete);
    QTest::keyClick(line(), Qt::Key_Delete);
    QCOMPARE(line()->text(), QStringLiteral("15-6"));
    QCOMPARE(line()->cursorPosition(), 1);
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(line(), Qt::Key_Delete);
    QCOMPARE(editor->value(), QStringLiteral("1"));
}

void FieldEditorsTest::undoGoesBackThroughWhatWasTyped()
{
    QFETCH(FieldKind, kind);
    QFETCH(QString, keys);
    FieldEditor* editor = show(fieldOf(kind));
    QStringList seen{line()->text()};
    for (const QChar key : keys) {
        QTest::keyClick(line(), key.toLatin1());
        if (line()->text() != seen.last())
            seen.append(line()->text());
    }
    const QSignalSpy edited(editor, &FieldEditor::edited);
    for (qsizetype i = seen.size() - 2; i >= 0; --i) {
        QTest::keySequence(line(), QKeySequence::Undo);
        QCOMPARE(line()->text(), seen[i]);
    }
    QTest::keySequence(line(), QKeySequence::Undo);
    QCOMPARE(line()->text(), empty);
    QCOMPARE(edited.size(), seen.size() - 1);
    for (qsizetype i = 1; i < seen.size(); ++i) {
        QTest::keySequence(line(), QKeySequence::Redo);
        QCOMPARE(line()->text(), seen[i]);
    }
    QCOMPARE(line()->cursorPosition(), line()->text().size());
    QTest::keySequence(line(), QKeySequence::Redo);
    QTEST(editor->value(), "shown");
}

void FieldEditorsTest::undoAfterAPasteBringsBackWhatWasThere()
{
    const FieldEditor* editor = show(fieldOf(FieldKind::Number));
    QTest::keyClicks(line(), QStringLiteral("12345"));
    line()->selectAll();
    QApplication::clipboard()->setText(QStringLiteral("98 76"));
    QTest::keySequence(line(), QKeySequence::Paste);
    QCOMPARE(editor->value(), QStringLiteral("98-76"));
    QTest::keySequence(line(), QKeySequence::Undo);
    QCOMPARE(editor->value(), QStringLiteral("12-34-5"));
}

void FieldEditorsTest::undoStopsAtTheValueOfTheCase()
{
    FieldEditor* editor = show(fieldOf(FieldKind::Name));
    QTest::keyClicks(line(), QStringLiteral("Kim"));
    editor->setValue(QStringLiteral("Hong "));
    QTest::keyClicks(line(), QStringLiteral(" G"));
    m_elsewhere->setFocus();
    editor->setFocus();
    QCOMPARE(line()->text(), QStringLiteral("Hong G"));
    for (int i = 0; i < 9; ++i)
        QTest::keySequence(line(), QKeySequence::Undo);
    QCOMPARE(line()->text(), QStringLiteral("Hong "));
}

void FieldEditorsTest::redoIsGoneAfterTypingAnew()
{
    const FieldEditor* editor = show(fieldOf(FieldKind::Number));
    QTest::keyClicks(line(), QStringLiteral("123"));
    QTest::keySequence(line(), QKeySequence::Undo);
    QTest::keyClicks(line(), QStringLiteral("9"));
    QTest::keySequence(line(), QKeySequence::Redo);
    QCOMPARE(editor->value(), QStringLiteral("12-9"));
}

void FieldEditorsTest::undoIsInTheMenu()
{
    show(fieldOf(FieldKind::Number));
    auto* typing = qobject_cast<ui::TypingLine*>(line());
    QVERIFY(typing != nullptr);
    QTest::keyClicks(typing, QStringLiteral("123"));
    const std::unique_ptr<QMenu> menu(typing->makeMenu());
    auto* undo = menu->actions().at(0);
    QVERIFY(undo->isEnabled());
    undo->trigger();
    QCOMPARE(typing->text(), QStringLiteral("12"));
    const std::unique_ptr<QMenu> next(typing->makeMenu());
    auto* redo = next->actions().at(1);
    QVERIFY(redo->isEnabled());
    redo->trigger();
    QCOMPARE(typing->text(), QStringLiteral("12-3"));
}

void FieldEditorsTest::dateIsTypedInTheOrderOfTheLocale_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("placeholder");
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char* locale, const char* placeholder, const char* keys,
                        const char* shown) {
        QTest::newRow(locale) << QString::fromLatin1(locale) << QString::fromLatin1(placeholder)
                              << QString::fromLatin1(keys) << QString::fromLatin1(shown);
    };
    row("en_US", "MM/DD/YYYY", "04031990", "04/03/1990");
    row("en_GB", "DD/MM/YYYY", "03041990", "03/04/1990");
    row("de_DE", "DD.MM.YYYY", "03041990", "03.04.1990");
    row("nl_NL", "DD-MM-YYYY", "03041990", "03-04-1990");
    row("ko_KR", "YYYY-MM-DD", "19900403", "1990-04-03");
    row("ja_JP", "YYYY-MM-DD", "19900403", "1990-04-03");
    row("sv_SE", "YYYY-MM-DD", "19900403", "1990-04-03");
    row("ar_EG", "DD/MM/YYYY", "03041990", "03/04/1990");
}

void FieldEditorsTest::dateIsTypedInTheOrderOfTheLocale()
{
    QFETCH(QString, locale);
    QFETCH(QString, keys);
    QLocale::setDefault(QLocale(locale));
    const FieldEditor* editor = show(fieldOf(FieldKind::Date));
    QTEST(line()->placeholderText(), "placeholder");
    QTest::keyClicks(line(), keys);
    QTEST(line()->text(), "shown");
    QCOMPARE(editor->value(), QStringLiteral("1990-04-03"));
    m_elsewhere->setFocus();
    QTEST(line()->text(), "shown");
    QCOMPARE(editor->value(), QStringLiteral("1990-04-03"));
}

void FieldEditorsTest::patternRunsLikeTheDigits()
{
    QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    show(fieldOf(FieldKind::Date));
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(line()->placeholderText(),
             QStringLiteral("\u2066\u2068DD\u2069/\u2068MM\u2069/\u2068YYYY\u2069\u2069"));
}

void FieldEditorsTest::isoDateIsUnderstoodEverywhere_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("shown");
    QTest::newRow("en_US") << QStringLiteral("en_US") << QStringLiteral("03/11/2010");
    QTest::newRow("en_GB") << QStringLiteral("en_GB") << QStringLiteral("11/03/2010");
    QTest::newRow("ko_KR") << QStringLiteral("ko_KR") << QStringLiteral("2010-03-11");
}

void FieldEditorsTest::isoDateIsUnderstoodEverywhere()
{
    QFETCH(QString, locale);
    const auto wire = QStringLiteral("2010-03-11");
    QLocale::setDefault(QLocale(locale));
    FieldEditor* editor = show(fieldOf(FieldKind::Date));
    editor->setValue(wire);
    QTEST(line()->text(), "shown");
    QCOMPARE(editor->value(), wire);

    line()->clear();
    QApplication::clipboard()->setText(wire);
    QTest::keySequence(line(), QKeySequence::Paste);
    QCOMPARE(editor->value(), wire);

    line()->clear();
    QTest::keyClicks(line(), wire);
    QCOMPARE(editor->value(), wire);
    m_elsewhere->setFocus();
    QTEST(line()->text(), "shown");
}

void FieldEditorsTest::dateSurvivesAnotherLocale()
{
    QLocale::setDefault(QLocale(QStringLiteral("en_US")));
    FieldEditor* editor = show(fieldOf(FieldKind::Date));
    QTest::keyClicks(line(), QStringLiteral("04031990"));
    for (const char* locale : {"en_GB", "ko_KR", "de_DE", "en_US"}) {
        QLocale::setDefault(QLocale(QLatin1String(locale)));
        editor->setWords(englishWords());
        QCOMPARE(editor->value(), QStringLiteral("1990-04-03"));
    }
    QCOMPARE(line()->text(), QStringLiteral("04/03/1990"));
}

void FieldEditorsTest::dateIsToldInWords()
{
    QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
    const auto words = QStringLiteral("3 April 1990");
    FieldEditor* editor = show(fieldOf(FieldKind::Date));
    editor->setValue(QStringLiteral("1990-04-03"));
    QVERIFY(visibleTexts(*editor).contains(words));
    QVERIFY(line()->accessibleDescription().contains(words));
    editor->showProblem(QStringLiteral("Wrong"));
    QVERIFY(line()->accessibleDescription().contains(words));
    QVERIFY(visibleTexts(*editor).contains(words));
    QLocale::setDefault(QLocale(QStringLiteral("ko_KR")));
    editor->setWords(englishWords());
    QVERIFY(visibleTexts(*editor).contains(QStringLiteral("1990년 4월 3일")));
    QTest::keyClick(line(), Qt::Key_Backspace);
    QVERIFY(!line()->accessibleDescription().contains(QStringLiteral("1990")));
}

void FieldEditorsTest::impossibleDateStaysAsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("no 30 February") << QStringLiteral("02/30/1990");
    QTest::newRow("no 13th month") << QStringLiteral("13/05/1990");
    QTest::newRow("incomplete") << QStringLiteral("05/17");
    QTest::newRow("two-digit year") << QStringLiteral("05/17/90");
}

void FieldEditorsTest::impossibleDateStaysAsTyped()
{
    QFETCH(QString, typed);
    QLocale::setDefault(QLocale(QStringLiteral("en_US")));
    FieldEditor* editor = show(fieldOf(FieldKind::Date));
    QTest::keyClicks(line(), typed);
    m_elsewhere->setFocus();
    QCOMPARE(line()->text(), typed);
    QCOMPARE(editor->value(), typed);
    const auto problem = rules::check(editor->field(), editor->value(), QDate(2026, 11, 22));
    QVERIFY(problem.has_value());
    QVERIFY(ui::texts::sentence(*problem).contains(QStringLiteral("05/17/1990")));
    // As a draft that comes back.
    editor->setValue(editor->value());
    QCOMPARE(editor->value(), typed);
}

void FieldEditorsTest::badInputEndsInAProblem_data()
{
    QTest::addColumn<FieldKind>("kind");
    QTest::addColumn<QString>("input");
    const QList<QPair<const char*, FieldKind>> kinds{
        {"name", FieldKind::Name}, {"text", FieldKind::Text},       {"number", FieldKind::Number},
        {"date", FieldKind::Date}, {"country", FieldKind::Country}, {"choice", FieldKind::Choice}};
    const QList<QPair<const char*, QString>> inputs{
        {"emoji", QStringLiteral("\U0001F600 Kim")},
        {"right-to-left mark", QStringLiteral("Kim\u202E12")},
        {"10,000 characters", QString(10'000, u'7')},
        {"10,000 emoji", QString(QStringLiteral("\U0001F600")).repeated(10'000)},
        {"control character", QStringLiteral("Kim\u0001\u001B[2J")},
        {"NUL", QStringLiteral("Kim") + QChar(0) + QStringLiteral("x")},
        {"half a surrogate", QStringLiteral("Kim") + QChar(0xD83D)},
        {"noncharacter", QStringLiteral("Kim") + QChar(0xFFFE)},
    };
    for (const auto& [kindName, kind] : kinds) {
        for (const auto& [inputName, input] : inputs)
            QTest::addRow("%s: %s", kindName, inputName) << kind << input;
    }
    // These are good text, but nothing else.
    for (const auto& [kindName, kind] : kinds) {
        if (kind == FieldKind::Text)
            continue;
        QTest::addRow("%s: formula", kindName) << kind << QStringLiteral("=1+1");
        if (kind != FieldKind::Name)
            QTest::addRow("%s: path", kindName) << kind << QStringLiteral("../../../etc/passwd");
    }
}

void FieldEditorsTest::badInputEndsInAProblem()
{
    QFETCH(FieldKind, kind);
    QFETCH(QString, input);
    Field field = fieldOf(kind);
    if (kind == FieldKind::Number)
        field.patterns = {QStringLiteral("[0-9]{2}-[0-9]{2}-[0-9]{6}-[0-9]{2}")};
    FieldEditor* editor = show(field);
    if (auto* box = editor->findChild<QComboBox*>(); box && box->lineEdit() == nullptr) {
        editor->setValue(input);
    } else {
        QApplication::clipboard()->setText(input);
        QTest::keySequence(QApplication::focusWidget(), QKeySequence::Paste);
    }
    const auto judge = [&field, editor] {
        const auto problem = rules::check(field, editor->value(), QDate(2026, 11, 22));
        return problem && !ui::texts::sentence(*problem).isEmpty();
    };
    QVERIFY(judge());
    m_elsewhere->setFocus();
    QVERIFY(judge());
    constexpr qsizetype mostOfALine = 32'767;
    QVERIFY(editor->value().size() <= mostOfALine);
    editor->setValue(editor->value());
    QVERIFY(judge());
    editor->setValue({});
    QCOMPARE(editor->value(), empty);
}

void FieldEditorsTest::backspaceGoesThroughSeparators()
{
    const FieldEditor* editor = show(fieldOf(FieldKind::Number));
    QTest::keyClicks(line(), QStringLiteral("12345"));
    const auto presses = line()->text().size();
    for (qsizetype i = 0; i < presses; ++i)
        QTest::keyClick(line(), Qt::Key_Backspace);
    QCOMPARE(editor->value(), empty);
}

void FieldEditorsTest::blanksAreTidiedOnLeaving()
{
    FieldEditor* editor = show(fieldOf(FieldKind::Name));
    const QSignalSpy finished(editor, &FieldEditor::finished);
    QTest::keyClicks(line(), QStringLiteral(" Hong  Gildong "));
    QCOMPARE(editor->value(), QStringLiteral("Hong Gildong"));
    QCOMPARE(line()->text(), QStringLiteral(" Hong  Gildong "));
    m_elsewhere->setFocus();
    QCOMPARE(line()->text(), QStringLiteral("Hong Gildong"));
    QCOMPARE(finished.size(), 1);
    QCOMPARE(finished.first().first().toString(), QStringLiteral("some_field"));
}

void FieldEditorsTest::hugePasteIsKept()
{
    const FieldEditor* editor = show(fieldOf(FieldKind::Number));
    QApplication::clipboard()->setText(QString(10'000, u'7'));
    line()->paste();
    QCOMPARE(editor->value().size(), 10'000);
}

void FieldEditorsTest::maskedNumberShowsOnlyWithFocus()
{
    Field field = fieldOf(FieldKind::Number);
    field.masked = true;
    FieldEditor* editor = show(field);
    m_elsewhere->setFocus();
    editor->setValue(QStringLiteral("12-34-567890-12"));
    QVERIFY(!line()->displayText().contains(u'1'));
    editor->setFocus();
    QCOMPARE(line()->displayText(), QStringLiteral("12-34-567890-12"));
    m_elsewhere->setFocus();
    QVERIFY(!line()->displayText().contains(u'1'));
    QCOMPARE(editor->value(), QStringLiteral("12-34-567890-12"));
}

void FieldEditorsTest::choiceIsMadeWithTheKeyboard()
{
    FieldEditor* editor = show(fieldOf(FieldKind::Choice));
    auto* box = editor->findChild<QComboBox*>();
    const QSignalSpy edited(editor, &FieldEditor::edited);
    const QSignalSpy finished(editor, &FieldEditor::finished);
    QCOMPARE(box->currentText(), QStringLiteral("Please choose"));
    QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(box->currentText(), QStringLiteral("Male"));
    QCOMPARE(editor->value(), QStringLiteral("male"));
    QCOMPARE(edited.size(), 1);
    QCOMPARE(finished.size(), 1);
    QTest::keyClick(box, Qt::Key_F);
    QCOMPARE(editor->value(), QStringLiteral("female"));
}

void FieldEditorsTest::unknownChoiceStaysUntilAnotherIsChosen()
{
    FieldEditor* editor = show(fieldOf(FieldKind::Choice));
    auto* box = editor->findChild<QComboBox*>();
    const int choices = box->count();
    editor->setValue(QStringLiteral("F"));
    QCOMPARE(editor->value(), QStringLiteral("F"));
    QCOMPARE(box->currentText(), QStringLiteral("F"));
    editor->setWords(englishWords());
    QCOMPARE(editor->value(), QStringLiteral("F"));
    QTest::keyClick(box, Qt::Key_Up);
    QCOMPARE(editor->value(), QStringLiteral("female"));
    QCOMPARE(box->count(), choices);
}

void FieldEditorsTest::unknownChoiceGoesWithTheNextValue()
{
    FieldEditor* editor = show(fieldOf(FieldKind::Choice));
    const auto* box = editor->findChild<QComboBox*>();
    const int choices = box->count();
    editor->setValue(QStringLiteral("F"));
    editor->setValue(QStringLiteral("M"));
    QCOMPARE(editor->value(), QStringLiteral("M"));
    QCOMPARE(box->count(), choices + 1);
    editor->setValue(QStringLiteral("male"));
    QCOMPARE(editor->value(), QStringLiteral("male"));
    QCOMPARE(box->count(), choices);
    editor->setValue({});
    QCOMPARE(editor->value(), empty);
}

void FieldEditorsTest::wheelChangesNothingWithoutFocus_data()
{
    QTest::addColumn<FieldKind>("kind");
    QTest::addColumn<QString>("value");
    QTest::newRow("choice") << FieldKind::Choice << QStringLiteral("male");
    QTest::newRow("country") << FieldKind::Country << QStringLiteral("KOR");
}

void FieldEditorsTest::wheelChangesNothingWithoutFocus()
{
    QFETCH(FieldKind, kind);
    QFETCH(QString, value);
    FieldEditor* editor = show(fieldOf(kind));
    editor->setValue(value);
    auto* box = editor->findChild<QComboBox*>();
    const auto turn = [box] {
        const QPointF place(5, 5);
        QWheelEvent down(place, box->mapToGlobal(place), {}, QPoint(0, -120), Qt::NoButton,
                         Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(box, &down);
        return down.isAccepted();
    };
    m_elsewhere->setFocus();
    QVERIFY(!turn());
    QCOMPARE(editor->value(), value);
    editor->setFocus();
    QVERIFY(turn());
    QVERIFY(editor->value() != value);
}

void FieldEditorsTest::countryIsFoundBy_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("alpha3");
    const auto row = [](const char* language, const QString& typed, const char* alpha3) {
        QTest::newRow(qPrintable(typed + QStringLiteral(" in ") + QString::fromLatin1(language)))
            << QString::fromLatin1(language) << typed << QString::fromLatin1(alpha3);
    };
    row("en", QStringLiteral("KOR"), "KOR");
    row("en", QStringLiteral("kor"), "KOR");
    row("en", QStringLiteral("South Korea"), "KOR");
    row("en", QStringLiteral("south kor"), "KOR");
    row("en", QStringLiteral("대한민국"), "KOR");
    row("ko", QStringLiteral("대한민국"), "KOR");
    row("ko", QStringLiteral("South Korea"), "KOR");
    row("ko", QStringLiteral("미국"), "USA");
    row("en", QStringLiteral("cote d"), "CIV");
    row("en", QStringLiteral("Curaçao"), "CUW");
    row("en", QStringLiteral("Niger"), "NER"); // and not Nigeria
}

void FieldEditorsTest::countryIsFoundBy()
{
    QFETCH(QString, language);
    QFETCH(QString, typed);
    QFETCH(QString, alpha3);
    FieldEditor* editor = show(fieldOf(FieldKind::Country));
    ui::EditorWords words = englishWords();
    words.language = language;
    editor->setWords(words);
    auto* box = editor->findChild<ui::CountryBox*>();
    const QSignalSpy finished(editor, &FieldEditor::finished);
    box->lineEdit()->setText(typed);
    QTest::keyClick(box->lineEdit(), Qt::Key_Return);
    QCOMPARE(editor->value(), alpha3);
    QVERIFY(box->currentText().endsWith(u'(' + alpha3 + u')'));
    QVERIFY(!finished.isEmpty());
}

void FieldEditorsTest::severalCountriesAreOffered()
{
    const FieldEditor* editor = show(fieldOf(FieldKind::Country));
    auto* box = editor->findChild<ui::CountryBox*>();
    QTest::keyClicks(box->lineEdit(), QStringLiteral("Korea"));
    QCOMPARE(editor->value(), QStringLiteral("Korea"));
    QCompleter* completer = box->completer();
    QVERIFY(completer->popup()->isVisible());
    QCOMPARE(completer->popup()->model()->rowCount(), 2);
    QTest::keyClick(completer->popup(), Qt::Key_Down);
    QTest::keyClick(completer->popup(), Qt::Key_Return);
    QCOMPARE(box->currentText(), QStringLiteral("South Korea (KOR)"));
    QCOMPARE(editor->value(), QStringLiteral("KOR"));
}

void FieldEditorsTest::likeliestCountryIsOfferedFirst_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("first");
    const auto row = [](const char* language, const QString& typed, const QString& first) {
        QTest::newRow(qPrintable(typed)) << QString::fromLatin1(language) << typed << first;
    };
    row("en", QStringLiteral("Korea"), QStringLiteral("South Korea (KOR)"));
    row("en", QStringLiteral("대한민국"), QStringLiteral("South Korea (KOR)"));
    row("ko", QStringLiteral("대하"), QStringLiteral("대한민국 (KOR)"));
    row("ko", QStringLiteral("ㄷ"), QStringLiteral("대만 (TWN)"));
    row("en", QStringLiteral("Atlantis"), QString());
    row("en", QStringLiteral("KOR"), QStringLiteral("South Korea (KOR)"));
    row("en", QStringLiteral("niger"), QStringLiteral("Niger (NER)"));
}

void FieldEditorsTest::likeliestCountryIsOfferedFirst()
{
    QFETCH(QString, language);
    QFETCH(QString, typed);
    QFETCH(QString, first);
    FieldEditor* editor = show(fieldOf(FieldKind::Country));
    ui::EditorWords words = englishWords();
    words.language = language;
    editor->setWords(words);
    const auto* box = editor->findChild<ui::CountryBox*>();
    // As an input method does it.
    QInputMethodEvent commit;
    commit.setCommitString(typed);
    QApplication::sendEvent(box->lineEdit(), &commit);
    const QAbstractItemModel* offered = box->completer()->popup()->model();
    QCOMPARE(offered->index(0, 0).data().toString(), first);
    QCOMPARE(box->completer()->popup()->isVisible(), !first.isEmpty());
}

void FieldEditorsTest::unknownCountryStaysAsTyped()
{
    FieldEditor* editor = show(fieldOf(FieldKind::Country));
    auto* box = editor->findChild<ui::CountryBox*>();
    editor->setValue(QStringLiteral("KOR"));
    box->lineEdit()->setText(QStringLiteral("Atlantis"));
    QTest::keyClick(box->lineEdit(), Qt::Key_Return);
    QCOMPARE(editor->value(), QStringLiteral("Atlantis"));
}

void FieldEditorsTest::clearedCountryIsNone()
{
    FieldEditor* editor = show(fieldOf(FieldKind::Country));
    auto* box = editor->findChild<ui::CountryBox*>();
    editor->setValue(QStringLiteral("KOR"));
    box->lineEdit()->clear();
    m_elsewhere->setFocus();
    QCOMPARE(editor->value(), empty);
}

QTEST_MAIN(FieldEditorsTest)
#include "tst_field_editors.moc"
