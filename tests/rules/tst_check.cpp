// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "rules/check.h"

#include <QSet>
#include <QTest>

using rules::Field;
using rules::FieldKind;
using rules::Form;
using rules::ProblemKind;
using rules::Values;

static const QDate today(2026, 11, 21);

class CheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasItsOwnCode();
    void emptyValues();
    void length();
    void names_data();
    void names();
    void texts_data();
    void texts();
    void numbers_data();
    void numbers();
    void dates_data();
    void dates();
    void choices();
    void countries();
    void together_data();
    void together();
    void valuesOutsideTheFormAreIgnored();
    void aHugeNameIsTooLong();
    void warningsStopNothing();
    void onlyTheServicesReasonsHaveACode();
    void expiry_data();
    void expiry();
    void minimumAge_data();
    void minimumAge();
    void pictures_data();
    void pictures();
    void oneOfAGroupIsEnough_data();
    void oneOfAGroupIsEnough();
    void anErrorGoesBeforeAWarning();
};

static Field fieldOf(FieldKind kind, const char* name = "field")
{
    Field field;
    field.wireName = QString::fromLatin1(name);
    field.kind = kind;
    return field;
}

/// The code of the problem, empty if there is none.
static QString codeOf(const std::optional<rules::Problem>& problem)
{
    return problem ? QString(rules::code(problem->kind)) : QString();
}

void CheckTest::everyKindHasItsOwnCode()
{
    QSet<QString> codes;
    for (const ProblemKind kind : rules::allProblemKinds)
        codes.insert(rules::code(kind));
    QCOMPARE(codes.size(), static_cast<qsizetype>(rules::allProblemKinds.size()));
}

void CheckTest::emptyValues()
{
    Field field = fieldOf(FieldKind::Date);
    QVERIFY(!rules::check(field, {}, today));
    QVERIFY(!rules::check(field, QStringLiteral("  "), today));
    field.required = true;
    QCOMPARE(codeOf(rules::check(field, {}, today)), QStringLiteral("missing"));
    QCOMPARE(codeOf(rules::check(field, QStringLiteral(" \t"), today)), QStringLiteral("missing"));
}

void CheckTest::length()
{
    Field field = fieldOf(FieldKind::Text);
    QVERIFY(!rules::check(field, QString(200, u'a'), today));
    QCOMPARE(codeOf(rules::check(field, QString(201, u'a'), today)), QStringLiteral("too_long"));
    field.maximumLength = 3;
    QVERIFY(!rules::check(field, QStringLiteral("abc"), today));
    QCOMPARE(codeOf(rules::check(field, QStringLiteral("abcd"), today)),
             QStringLiteral("too_long"));
}

void CheckTest::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("problem");
    QTest::addColumn<QString>("detail");
    const auto good = [](const char* row, const QString& name) {
        QTest::newRow(row) << name << QString() << QString();
    };
    const auto bad = [](const char* row, const QString& name, const char* problem,
                        const char* detail) {
        QTest::newRow(row) << name << QString::fromLatin1(problem) << QString::fromLatin1(detail);
    };
    good("Latin", QStringLiteral("Jhon Smith"));
    good("Korean", QStringLiteral("홍길동"));
    good("Arabic", QStringLiteral("محمد بن علي"));
    good("Chinese", QStringLiteral("王小明"));
    good("Cyrillic", QStringLiteral("Анна Ивановна"));
    good("Devanagari with marks", QStringLiteral("आशा शर्मा"));
    good("Persian with a non-joiner", QStringLiteral("علی\u200Cرضا"));
    good("accents apart", QStringLiteral("Nun\u0303ez"));
    good("apostrophe and hyphen", QStringLiteral("O'Brien-Smith, Jr."));
    good("typographic apostrophe", QStringLiteral("D\u2019Angelo"));
    good("one letter", QStringLiteral("U"));
    bad("digits only", QStringLiteral("12345"), "name_incomplete", "");
    bad("dots only", QStringLiteral("..."), "name_incomplete", "");
    bad("emoji", QStringLiteral("Hong \U0001F600"), "forbidden_character", "U+1F600");
    bad("heart", QStringLiteral("Hong \u2665"), "forbidden_character", "U+2665");
    bad("flag", QStringLiteral("Hong \U0001F1F0\U0001F1F7"), "forbidden_character", "U+1F1F0");
    bad("emoji variation", QStringLiteral("Hong 1\uFE0F"), "forbidden_character", "U+FE0F");
    bad("right-to-left mark", QStringLiteral("Hong\u200F"), "forbidden_character", "U+200F");
    bad("right-to-left override", QStringLiteral("\u202EHong"), "forbidden_character", "U+202E");
    bad("isolate", QStringLiteral("\u2066Hong"), "forbidden_character", "U+2066");
    bad("joiner outside a word", QStringLiteral("Hong \u200DG"), "forbidden_character", "U+200D");
    bad("zero-width space", QStringLiteral("Ho\u200Bng"), "forbidden_character", "U+200B");
    bad("null", QStringLiteral("Hong") + QChar(0), "forbidden_character", "U+0000");
    bad("bell", QStringLiteral("Hong\u0007"), "forbidden_character", "U+0007");
    bad("line break", QStringLiteral("Hong\nGildong"), "forbidden_character", "U+000A");
    bad("half a surrogate", QStringLiteral("Hong") + QChar(0xD83D), "forbidden_character",
        "U+FFFD");
    bad("private use", QStringLiteral("Hong\uE000"), "forbidden_character", "U+E000");
    bad("formula", QStringLiteral("=cmd"), "forbidden_character", "U+003D");
    bad("markup", QStringLiteral("<b>Hong"), "forbidden_character", "U+003C");
}

void CheckTest::names()
{
    QFETCH(QString, name);
    const auto problem = rules::check(fieldOf(FieldKind::Name), name, today);
    QTEST(codeOf(problem), "problem");
    if (problem)
        QTEST(problem->detail, "detail");
}

void CheckTest::texts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("problem");
    QTest::newRow("symbols are fine") << QStringLiteral("A+B = 1 €") << QString();
    QTest::newRow("emoji") << QStringLiteral("A \U0001F600")
                           << QStringLiteral("forbidden_character");
    QTest::newRow("mark") << QStringLiteral("A\u200F") << QStringLiteral("forbidden_character");
    QTest::newRow("control") << QStringLiteral("A\u001B") << QStringLiteral("forbidden_character");
}

void CheckTest::texts()
{
    QFETCH(QString, text);
    QTEST(codeOf(rules::check(fieldOf(FieldKind::Text), text, today)), "problem");
}

void CheckTest::numbers_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("problem");
    QTest::newRow("first pattern") << QStringLiteral("12-34") << QString();
    QTest::newRow("second pattern") << QStringLiteral("AB") << QString();
    QTest::newRow("whole value") << QStringLiteral("12-345") << QStringLiteral("wrong_format");
    QTest::newRow("line break at the end")
        << QStringLiteral("AB\n") << QStringLiteral("forbidden_character");
    QTest::newRow("lower case") << QStringLiteral("ab") << QStringLiteral("wrong_format");
}

void CheckTest::numbers()
{
    Field field = fieldOf(FieldKind::Number);
    field.patterns = QStringList{QStringLiteral("[0-9]{2}-[0-9]{2}"), QStringLiteral("[A-Z]{2}")};
    field.example = QStringLiteral("12-34");
    QFETCH(QString, number);
    const auto problem = rules::check(field, number, today);
    QTEST(codeOf(problem), "problem");
    if (problem && problem->kind == ProblemKind::WrongFormat)
        QCOMPARE(problem->detail, QStringLiteral("12-34"));
}

void CheckTest::dates_data()
{
    QTest::addColumn<rules::DateRange>("range");
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char* name, rules::DateRange range, const char* date,
                        const char* problem) {
        QTest::newRow(name) << range << QString::fromLatin1(date) << QString::fromLatin1(problem);
    };
    using rules::DateRange;
    row("any, long ago", DateRange::Any, "1900-01-01", "");
    row("any, before 1900", DateRange::Any, "1899-12-31", "not_a_date");
    row("any, far ahead", DateRange::Any, "9999-12-31", "");
    row("past, yesterday", DateRange::Past, "2026-11-20", "");
    row("past, today", DateRange::Past, "2026-11-21", "not_in_the_past");
    row("past or today, today", DateRange::PastOrToday, "2026-11-21", "");
    row("past or today, tomorrow", DateRange::PastOrToday, "2026-11-22", "not_in_the_past");
    row("future, tomorrow", DateRange::Future, "2026-11-22", "");
    row("future, today", DateRange::Future, "2026-11-21", "not_in_the_future");
    row("leap day", DateRange::Any, "2024-02-29", "");
    row("no leap day", DateRange::Any, "2023-02-29", "not_a_date");
    row("other separators", DateRange::Any, "1998.11.11", "not_a_date");
    row("incomplete", DateRange::Any, "1998-11", "not_a_date");
    row("one digit", DateRange::Any, "1998-1-1", "not_a_date");
    row("time behind", DateRange::Any, "1998-11-11T00:00", "not_a_date");
}

void CheckTest::dates()
{
    Field field = fieldOf(FieldKind::Date);
    QFETCH(rules::DateRange, range);
    QFETCH(QString, date);
    field.dateRange = range;
    QTEST(codeOf(rules::check(field, date, today)), "problem");
}

void CheckTest::choices()
{
    Field field = fieldOf(FieldKind::Choice);
    field.choices = QStringList{QStringLiteral("male"), QStringLiteral("female")};
    QVERIFY(!rules::check(field, QStringLiteral("female"), today));
    QCOMPARE(codeOf(rules::check(field, QStringLiteral("Female"), today)),
             QStringLiteral("unknown_choice"));
}

void CheckTest::countries()
{
    const Field field = fieldOf(FieldKind::Country);
    QVERIFY(!rules::check(field, QStringLiteral("KOR"), today));
    QCOMPARE(codeOf(rules::check(field, QStringLiteral("KR"), today)),
             QStringLiteral("unknown_country"));
}

static Form wholeForm()
{
    Form form;
    const auto add = [&form](FieldKind kind, const char* name, rules::FieldRole role) {
        form.fields.append(fieldOf(kind, name));
        form.fields.last().role = role;
    };
    add(FieldKind::Date, "date_of_birth", rules::FieldRole::Birth);
    add(FieldKind::Date, "date_of_issue", rules::FieldRole::Issue);
    add(FieldKind::Date, "date_of_expiry", rules::FieldRole::Expiry);
    Field gender = fieldOf(FieldKind::Choice, "gender");
    gender.role = rules::FieldRole::Gender;
    gender.choices = QStringList{QStringLiteral("male"), QStringLiteral("female")};
    Field identity = fieldOf(FieldKind::Number, "identity_number");
    identity.numberCheck = rules::NumberCheck::KoreanIdentityNumber;
    form.fields << gender << identity;
    return form;
}

void CheckTest::together_data()
{
    QTest::addColumn<QStringList>("values"); // birth, issue, expiry, gender, identity number
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char* name, const QStringList& values, const char* field,
                        const char* problem) {
        QTest::newRow(name) << values << QString::fromLatin1(field) << QString::fromLatin1(problem);
    };
    const auto list = [](const char* text) {
        return QString::fromLatin1(text).split(u' ', Qt::KeepEmptyParts);
    };
    row("all fit", list("1990-05-17 2019-03-04 2029-03-04 male 900517-1990004"), "", "");
    row("issued a day after birth", list("1990-05-17 1990-05-18"), "", "");
    row("issued on the day of birth", list("1990-05-17 1990-05-17"), "date_of_issue",
        "before_birth");
    row("expires a day after issue", list(" 2019-03-04 2019-03-05"), "", "");
    row("expires on the day of issue", list(" 2019-03-04 2019-03-04"), "date_of_expiry",
        "expiry_before_issue");
    row("expired", list(" 2009-03-04 2019-03-04"), "", "");
    row("expires before birth", list("1990-05-17  1990-05-17"), "date_of_expiry", "before_birth");
    row("unusual check digit", list("1990-05-17    900517-1990005"), "identity_number",
        "unusual_check_digit");
    row("born on another day", list("1990-05-18    900517-1990004"), "identity_number",
        "does_not_match_birth");
    row("born in another century", list("1990-05-17    900517-3234567"), "identity_number",
        "does_not_match_birth");
    row("other gender", list("1990-05-17   female 900517-1990004"), "identity_number",
        "does_not_match_gender");
    row("gender not told", list("1990-05-17    900517-1990004"), "", "");
    row("birth not told", list("    900517-1990004"), "", "");
    row("no such day in the number", list("    900230-1234567"), "identity_number", "wrong_format");
    row("a wrong gender is its own problem", list("1990-05-17   men 900517-1990004"), "gender",
        "unknown_choice");
    row("a wrong date is its own problem", list("1990-13-17    900517-1990004"), "date_of_birth",
        "not_a_date");
}

void CheckTest::together()
{
    QFETCH(QStringList, values);
    QFETCH(QString, field);
    QFETCH(QString, problem);
    const Form form = wholeForm();
    Values named;
    for (qsizetype i = 0; i < values.size(); ++i)
        named.insert(form.fields[i].wireName, values[i]);
    const auto problems = rules::check(form, named, today);
    QCOMPARE(problems.size(), field.isEmpty() ? 0 : 1);
    if (!problems.isEmpty()) {
        QCOMPARE(problems.firstKey(), field);
        QCOMPARE(QString(rules::code(problems.first().kind)), problem);
    }
}

void CheckTest::valuesOutsideTheFormAreIgnored()
{
    Form form;
    form.fields.append(fieldOf(FieldKind::Date, "date_of_birth"));
    const Values values{{QStringLiteral("date_of_birth"), QStringLiteral("1990-05-17")},
                        {QStringLiteral("date_of_issue"), QStringLiteral("1980-05-17")},
                        {QStringLiteral("other"), QStringLiteral("\u202E")}};
    QVERIFY(rules::check(form, values, today).isEmpty());
}

void CheckTest::aHugeNameIsTooLong()
{
    const Field field = fieldOf(FieldKind::Name);
    QCOMPARE(codeOf(rules::check(field, QString(10'000, QChar(0xD64D)), today)),
             QStringLiteral("too_long"));
}

void CheckTest::warningsStopNothing()
{
    const auto field = QStringLiteral("field");
    QVERIFY(!rules::stopSubmission({}));
    for (const ProblemKind kind : rules::allProblemKinds) {
        const bool warning = kind == ProblemKind::Expired ||
                             kind == ProblemKind::UnusualCheckDigit ||
                             kind == ProblemKind::UnlikeBirth || kind == ProblemKind::UnlikeGender;
        QCOMPARE(rules::stopSubmission({{field, {kind, {}}}}), !warning);
    }
    QVERIFY(rules::stopSubmission({{QStringLiteral("a"), {ProblemKind::Expired, {}}},
                                   {QStringLiteral("b"), {ProblemKind::Missing, {}}}}));
}

void CheckTest::onlyTheServicesReasonsHaveACode()
{
    QCOMPARE(rules::serviceCode(ProblemKind::Expired), QLatin1String("expired_id"));
    QCOMPARE(rules::serviceCode(ProblemKind::TooYoung), QLatin1String("under_ageLimit"));
    QVERIFY(rules::serviceCode(ProblemKind::Missing).isEmpty());
}

void CheckTest::expiry_data()
{
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("problem");
    QTest::newRow("tomorrow") << QStringLiteral("2026-11-22") << QString();
    QTest::newRow("today") << QStringLiteral("2026-11-21") << QString();
    QTest::newRow("yesterday") << QStringLiteral("2026-11-20") << QStringLiteral("expired");
    QTest::newRow("no date") << QStringLiteral("2026-11-31") << QStringLiteral("not_a_date");
}

void CheckTest::expiry()
{
    Field field = fieldOf(FieldKind::Date);
    field.dateRange = rules::DateRange::Unexpired;
    QFETCH(QString, date);
    QTEST(codeOf(rules::check(field, date, today)), "problem");
}

void CheckTest::minimumAge_data()
{
    QTest::addColumn<QString>("birth");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("problem");
    const auto young = QStringLiteral("too_young");
    QTest::newRow("birthday") << QStringLiteral("2007-11-21") << today << QString();
    QTest::newRow("day before the birthday") << QStringLiteral("2007-11-22") << today << young;
    QTest::newRow("leap day, 28 February")
        << QStringLiteral("2004-02-29") << QDate(2023, 2, 28) << young;
    QTest::newRow("leap day, 1 March")
        << QStringLiteral("2004-02-29") << QDate(2023, 3, 1) << QString();
}

void CheckTest::minimumAge()
{
    Field field = fieldOf(FieldKind::Date);
    field.dateRange = rules::DateRange::Past;
    field.minimumAge = 19;
    QFETCH(QString, birth);
    QFETCH(QDate, day);
    const auto problem = rules::check(field, birth, day);
    QTEST(codeOf(problem), "problem");
    if (problem)
        QCOMPARE(problem->detail, QStringLiteral("19"));
}

void CheckTest::pictures_data()
{
    QTest::addColumn<QByteArray>("jpeg");
    QTest::addColumn<bool>("required");
    QTest::addColumn<QString>("problem");
    const QByteArray start("\xFF\xD8\xFF");
    const auto sized = [&start](qsizetype bytes) {
        return start + QByteArray(bytes - start.size(), 'x');
    };
    QTest::newRow("small") << sized(4) << true << QString();
    QTest::newRow("largest") << sized(2'000'000) << true << QString();
    QTest::newRow("too large") << sized(2'000'001) << true << QStringLiteral("picture_too_large");
    QTest::newRow("missing") << QByteArray() << true << QStringLiteral("missing");
    QTest::newRow("not needed") << QByteArray() << false << QString();
    QTest::newRow("PNG") << QByteArray("\x89PNG\r\n") << true << QStringLiteral("not_a_picture");
    QTest::newRow("path") << QByteArray("../../etc/passwd") << true
                          << QStringLiteral("not_a_picture");
}

void CheckTest::pictures()
{
    QFETCH(QByteArray, jpeg);
    QFETCH(bool, required);
    Field field = fieldOf(FieldKind::Picture, "addressImage");
    field.required = required;
    QTEST(codeOf(rules::check(field, jpeg)), "problem");
    Form form;
    form.fields.append(field);
    const auto problems = rules::check(form, {}, {{field.wireName, jpeg}}, today);
    QTEST(problems.isEmpty() ? QString() : codeOf(problems.first()), "problem");
    // A text of that name is no picture.
    const Values values{{field.wireName, QStringLiteral("picture.jpg")}};
    QCOMPARE(rules::check(form, values, today).isEmpty(), !required);
}

void CheckTest::oneOfAGroupIsEnough_data()
{
    QTest::addColumn<QStringList>("filled");
    QTest::addColumn<QString>("problem");
    QTest::newRow("none") << QStringList{} << QStringLiteral("one_of_missing");
    QTest::newRow("first") << QStringList{QStringLiteral("a")} << QString();
    QTest::newRow("last") << QStringList{QStringLiteral("c")} << QString();
    QTest::newRow("all") << QStringList{QStringLiteral("a"), QStringLiteral("b"),
                                        QStringLiteral("c")}
                         << QString();
    QTest::newRow("another") << QStringList{QStringLiteral("d")}
                             << QStringLiteral("one_of_missing");
}

void CheckTest::oneOfAGroupIsEnough()
{
    QFETCH(QStringList, filled);
    Form form;
    for (const char* name : {"a", "b", "c", "d"})
        form.fields.append(fieldOf(FieldKind::Text, name));
    form.anyOf = {{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}};
    Values values{{QStringLiteral("b"), QStringLiteral(" ")}};
    for (const QString& name : filled)
        values.insert(name, QStringLiteral("x"));
    const auto problems = rules::check(form, values, today);
    QTEST(problems.isEmpty() ? QString() : codeOf(problems.first()), "problem");
    if (!problems.isEmpty()) {
        QCOMPARE(problems.firstKey(), QStringLiteral("a"));
        QCOMPARE(problems.first().detail, QStringLiteral("a b c"));
    }
}

void CheckTest::anErrorGoesBeforeAWarning()
{
    Form form = wholeForm();
    form.fields[2].dateRange = rules::DateRange::Unexpired;
    const Values values{{QStringLiteral("date_of_birth"), QStringLiteral("1990-05-17")},
                        {QStringLiteral("date_of_issue"), QStringLiteral("2019-03-04")},
                        {QStringLiteral("date_of_expiry"), QStringLiteral("2018-03-04")},
                        {QStringLiteral("identity_number"), QStringLiteral("900518-1990005")}};
    const auto problems = rules::check(form, values, today);
    QCOMPARE(codeOf(problems.value(QStringLiteral("date_of_expiry"))),
             QStringLiteral("expiry_before_issue"));
    QCOMPARE(codeOf(problems.value(QStringLiteral("identity_number"))),
             QStringLiteral("does_not_match_birth"));
}

QTEST_APPLESS_MAIN(CheckTest)
#include "tst_check.moc"
