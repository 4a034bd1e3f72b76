// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "rules/date_text.h"

#include <QTest>

#include <functional>

using rules::DateNotation;
using rules::DateOrder;

/// How somebody types a date.
using Habit = std::function<QString(const QDate&, const DateNotation&)>;
Q_DECLARE_METATYPE(Habit)

class DateTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyHabitIsUnderstood_data();
    void everyHabitIsUnderstood();
    void whileTyping_data();
    void whileTyping();
    void finished_data();
    void finished();
    void writtenInEveryOrder();
};

static constexpr DateNotation korean{DateOrder::YearMonthDay, u'-'};
static constexpr DateNotation american{DateOrder::MonthDayYear, u'/'};
static constexpr DateNotation british{DateOrder::DayMonthYear, u'/'};
static constexpr DateNotation german{DateOrder::DayMonthYear, u'.'};

static QString withoutSeparators(QString text)
{
    text.removeIf([](QChar character) { return !character.isDigit(); });
    return text;
}

static QString withoutZeros(const QDate& date, const DateNotation& notation)
{
    QStringList parts;
    for (const QString& part : rules::dateWritten(date, notation).split(notation.separator))
        parts.append(QString::number(part.toInt()));
    return parts.join(notation.separator);
}

void DateTextTest::everyHabitIsUnderstood_data()
{
    QTest::addColumn<DateNotation>("notation");
    QTest::addColumn<Habit>("habit");
    const auto rows = [](const char* name, const DateNotation& notation) {
        const auto row = [&](const char* habitName, const Habit& habit) {
            QTest::addRow("%s, %s", name, habitName) << notation << habit;
        };
        row("in full", [](const QDate& d, const DateNotation& n) { return dateWritten(d, n); });
        row("digits only", [](const QDate& d, const DateNotation& n) {
            return withoutSeparators(dateWritten(d, n));
        });
        row("without zeros", withoutZeros);
        row("ISO", [](const QDate& d, const DateNotation&) { return d.toString(Qt::ISODate); });
        row("ISO digits", [](const QDate& d, const DateNotation&) {
            return withoutSeparators(d.toString(Qt::ISODate));
        });
    };
    rows("korean", korean);
    rows("american", american);
    rows("british", british);
    rows("german", german);
}

void DateTextTest::everyHabitIsUnderstood()
{
    QFETCH(DateNotation, notation);
    QFETCH(Habit, habit);
    // A step that goes through all days of the month and all months.
    constexpr int step = 37;
    for (QDate day(1900, 1, 1); day.year() < 2100; day = day.addDays(step)) {
        const QString wire = day.toString(Qt::ISODate);
        const QString pasted = habit(day, notation);
        QCOMPARE(rules::dateFromTyped(pasted, notation.order), wire);
        QString shown;
        for (const QChar key : pasted)
            shown = rules::dateWhileTyping(shown + key, notation);
        QCOMPARE(rules::dateFromTyped(shown, notation.order), wire);
        QCOMPARE(rules::dateWhileTyping(shown, notation), shown);
    }
}

void DateTextTest::whileTyping_data()
{
    QTest::addColumn<DateNotation>("notation");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char* name, const DateNotation& notation, const char* typed,
                        const char* shown) {
        QTest::newRow(name) << notation << QString::fromUtf8(typed) << QString::fromUtf8(shown);
    };
    row("month", american, "05", "05");
    row("day begins", american, "051", "05/1");
    row("year begins", american, "05/172", "05/17/2");
    row("own separator stays", american, "5/", "5/");
    row("another separator", american, "5.7.1990", "5/7/1990");
    row("day first", british, "1705", "17/05");
    row("with dots", german, "17051990", "17.05.1990");
    row("year first, as no month is 19", american, "19900", "1990-0");
    row("year first, as no month is 90", british, "20/90", "2090");
    row("the 20th of October", british, "2010", "20/10");
    row("no year begins with 0", british, "20/10/0", "2010-0");
    row("a whole month behind its separator", british, "19/9", "19/9");
    row("a digit taken from the month", american, "0/17/1990", "0/17/1990");
    row("the month deleted", american, "/17/1990", "/17/1990");
    row("the day deleted", american, "05//1990", "05//1990");
    row("the year deleted", american, "05/17/", "05/17/");
    row("the year deleted, year first", korean, "-05-17", "-05-17");
    row("year and month deleted", korean, "--17", "--17");
    row("nothing but separators", korean, "---", "--");
    row("too many digits", american, "05/17/19901", "05/17/19901");
    row("words", american, "May", "May");
    row("emoji", american, "05\xF0\x9F\x98\x80", "05\xF0\x9F\x98\x80");
    row("year first stays", korean, "1990051", "1990-05-1");
}

void DateTextTest::whileTyping()
{
    QFETCH(DateNotation, notation);
    QFETCH(QString, typed);
    QTEST(rules::dateWhileTyping(typed, notation), "shown");
}

void DateTextTest::finished_data()
{
    QTest::addColumn<DateNotation>("notation");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("wire");
    const auto row = [](const char* name, const DateNotation& notation, const QString& typed,
                        const char* wire) {
        QTest::newRow(name) << notation << typed << QString::fromUtf8(wire);
    };
    row("the same digits, month first", american, QStringLiteral("03/04/1990"), "1990-03-04");
    row("the same digits, day first", british, QStringLiteral("03/04/1990"), "1990-04-03");
    row("Arabic digits", british, QStringLiteral("٠٣/٠٤/١٩٩٠"), "1990-04-03");
    row("full-width", american, QStringLiteral("０３／０４／１９９０"), "1990-03-04");
    row("Korean words", american, QStringLiteral("1990년 4월 3일"), "1990-04-03");
    row("no 30 February", american, QStringLiteral("02/30/1990"), "02/30/1990");
    row("no 13th month", american, QStringLiteral("13/05/1990"), "13/05/1990");
    row("no such day, ISO", american, QStringLiteral("1990-02-30"), "1990-02-30");
    row("leap day", british, QStringLiteral("29/02/2000"), "2000-02-29");
    row("no leap day", british, QStringLiteral("29/02/1900"), "29/02/1900");
    row("two-digit year", american, QStringLiteral("03/04/90"), "03/04/90");
    row("incomplete", american, QStringLiteral("03/04"), "03/04");
    row("the day deleted", american, QStringLiteral("05//1990"), "05//1990");
    row("the month deleted", korean, QStringLiteral("1990--17"), "1990--17");
    row("a year too many", korean, QStringLiteral("1990-03-04-05"), "1990-03-04-05");
    row("formula", american, QStringLiteral("=1+1"), "=1+1");
    row("line break", american, QStringLiteral("03/04/\n1990"), "1990-03-04");
    row("empty", american, QString(), "");
}

void DateTextTest::finished()
{
    QFETCH(DateNotation, notation);
    QFETCH(QString, typed);
    QTEST(rules::dateFromTyped(typed, notation.order), "wire");
}

void DateTextTest::writtenInEveryOrder()
{
    const QDate day(1990, 4, 3);
    QCOMPARE(rules::dateWritten(day, korean), QStringLiteral("1990-04-03"));
    QCOMPARE(rules::dateWritten(day, american), QStringLiteral("04/03/1990"));
    QCOMPARE(rules::dateWritten(day, british), QStringLiteral("03/04/1990"));
    QCOMPARE(rules::dateWritten(day, german), QStringLiteral("03.04.1990"));
}

QTEST_APPLESS_MAIN(DateTextTest)
#include "tst_date_text.moc"
