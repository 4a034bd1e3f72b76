// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/fields/country_box.h"
#include "ui/fields/field_factory.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
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
    void cursorStaysBehindTheSameDigit();
    void backspaceGoesThroughSeparators();
    void blanksAreTidiedOnLeaving();
    void hugePasteIsKept();
    void maskedNumberShowsOnlyWithFocus();

    void choiceIsMadeWithTheKeyboard();
    void unknownChoiceSelectsNone();
    void wheelChangesNothingWithoutFocus_data();
    void wheelChangesNothingWithoutFocus();

    void countryIsFoundBy_data();
    void countryIsFoundBy();
    void severalCountriesAreOffered();
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

void FieldEditorsTest::unknownChoiceSelectsNone()
{
    FieldEditor* editor = show(fieldOf(FieldKind::Choice));
    editor->setValue(QStringLiteral("female"));
    editor->setValue(QStringLiteral("F"));
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
    QCOMPARE(completer->completionCount(), 2);
    QTest::keyClick(completer->popup(), Qt::Key_Down);
    QTest::keyClick(completer->popup(), Qt::Key_Down);
    QTest::keyClick(completer->popup(), Qt::Key_Return);
    QCOMPARE(box->currentText(), QStringLiteral("South Korea (KOR)"));
    QCOMPARE(editor->value(), QStringLiteral("KOR"));
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
