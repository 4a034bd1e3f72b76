// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "rules/sourced_value.h"

#include <QTest>

using rules::SourcedValue;
using rules::SourcedValues;
using rules::ValueSource;

class SourcedValueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whichValueStays_data();
    void whichValueStays();
    void anEmptyReadingChangesNothing();
    void aRightLockedValueIsFixed_data();
    void aRightLockedValueIsFixed();
    void ofFixedValuesThatContradictOneIsLeftOut_data();
    void ofFixedValuesThatContradictOneIsLeftOut();
    void whatIsTypedOverAValue_data();
    void whatIsTypedOverAValue();
    void whatIsNotHandedOverIsGoneUnlessItIsFixed();
};

namespace
{

const auto name = QStringLiteral("name");
const QDateTime nine(QDate(2026, 11, 21), QTime(9, 0), Qt::UTC);

SourcedValue valueOf(const char* text, ValueSource source, int minute, double confidence,
                     bool locked = false)
{
    return {QString::fromLatin1(text), source, nine.addSecs(minute * 60), confidence, locked};
}

const auto birth = QStringLiteral("date_of_birth");
const auto issue = QStringLiteral("date_of_issue");
const QDate today(2026, 11, 21);
const rules::Moment now{nine.addSecs(3600), today};

/// A name, and two dates that must follow one another.
rules::Form smallForm()
{
    rules::Field date;
    date.kind = rules::FieldKind::Date;
    rules::Form form;
    form.fields.resize(1);
    form.fields[0].wireName = name;
    form.fields[0].kind = rules::FieldKind::Name;
    date.wireName = birth;
    date.role = rules::FieldRole::Birth;
    form.fields.append(date);
    date.wireName = issue;
    date.role = rules::FieldRole::Issue;
    form.fields.append(date);
    return form;
}

} // namespace

void SourcedValueTest::whichValueStays_data()
{
    QTest::addColumn<SourcedValue>("known");
    QTest::addColumn<SourcedValue>("read");
    QTest::addColumn<QString>("stays");
    const auto old = QStringLiteral("old");
    const auto fresh = QStringLiteral("new");
    const auto scan = ValueSource::DocumentScan;
    const auto file = ValueSource::CaseFile;
    QTest::newRow("more confidence")
        << valueOf("old", file, 0, 0.8) << valueOf("new", scan, 1, 0.9) << fresh;
    QTest::newRow("less confidence")
        << valueOf("old", file, 0, 0.9) << valueOf("new", scan, 1, 0.8) << old;
    QTest::newRow("equal, later") << valueOf("old", file, 0, 0.9) << valueOf("new", scan, 1, 0.9)
                                  << fresh;
    QTest::newRow("equal, earlier")
        << valueOf("old", file, 1, 0.9) << valueOf("new", scan, 0, 0.9) << old;
    QTest::newRow("typed") << valueOf("old", ValueSource::Typed, 0, 0.1)
                           << valueOf("new", scan, 1, 1) << old;
    QTest::newRow("typed, but empty")
        << valueOf("", ValueSource::Typed, 0, 1) << valueOf("new", scan, 1, 0.1) << fresh;
    QTest::newRow("locked") << valueOf("old", file, 0, 0.1, true) << valueOf("new", scan, 1, 1)
                            << old;
}

void SourcedValueTest::whichValueStays()
{
    QFETCH(SourcedValue, known);
    QFETCH(SourcedValue, read);
    SourcedValues values{{name, known}};
    rules::add(values, {{name, read}});
    QTEST(rules::valuesOf(values).value(name), "stays");
}

void SourcedValueTest::anEmptyReadingChangesNothing()
{
    SourcedValues values{{name, valueOf("old", ValueSource::CaseFile, 0, 0.1)}};
    rules::add(values, {{name, valueOf("", ValueSource::DocumentScan, 1, 1)}});
    QCOMPARE(values.value(name).value, QStringLiteral("old"));
}

void SourcedValueTest::aRightLockedValueIsFixed_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("locked");
    QTest::addColumn<bool>("fixed");
    QTest::newRow("right") << QStringLiteral("2029-03-04") << true << true;
    QTest::newRow("right once normalised") << QStringLiteral("2029.3.4") << true << true;
    QTest::newRow("with a warning") << QStringLiteral("2019-03-04") << true << true;
    QTest::newRow("not locked") << QStringLiteral("2029-03-04") << false << false;
    QTest::newRow("wrong") << QStringLiteral("2029-02-30") << true << false;
    QTest::newRow("empty") << QStringLiteral(" ") << true << false;
}

void SourcedValueTest::aRightLockedValueIsFixed()
{
    QFETCH(QString, value);
    QFETCH(bool, locked);
    rules::Field field;
    field.kind = rules::FieldKind::Date;
    field.dateRange = rules::DateRange::Unexpired;
    const SourcedValue sourced{value, ValueSource::CaseFile, nine, 1, locked};
    QTEST(rules::isFixed(field, sourced, QDate(2026, 11, 21)), "fixed");
}

void SourcedValueTest::ofFixedValuesThatContradictOneIsLeftOut_data()
{
    QTest::addColumn<QByteArray>("issued");
    QTest::addColumn<bool>("issueLocked");
    QTest::addColumn<QStringList>("fixed");
    QTest::newRow("agree") << QByteArray("2019-03-04") << true << QStringList{birth, issue};
    QTest::newRow("contradict") << QByteArray("1980-03-04") << true << QStringList{birth};
    QTest::newRow("only one is locked") << QByteArray("1980-03-04") << false << QStringList{birth};
}

void SourcedValueTest::ofFixedValuesThatContradictOneIsLeftOut()
{
    QFETCH(QByteArray, issued);
    QFETCH(bool, issueLocked);
    const auto file = ValueSource::CaseFile;
    const SourcedValues values{{birth, valueOf("1990-05-17", file, 0, 1, true)},
                               {issue, valueOf(issued.constData(), file, 0, 1, issueLocked)}};
    QTEST(rules::fixedFields(smallForm(), values, today), "fixed");
}

void SourcedValueTest::whatIsTypedOverAValue_data()
{
    QTest::addColumn<SourcedValue>("known");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("value");
    QTest::addColumn<ValueSource>("source");
    const auto file = ValueSource::CaseFile;
    const auto typed = ValueSource::Typed;
    const auto hong = QStringLiteral("Hong Gildong");
    const auto kim = QStringLiteral("Kim");
    QTest::newRow("another") << valueOf("Hong Gildong", file, 0, 1) << kim << kim << typed;
    QTest::newRow("the same") << valueOf("Hong Gildong", file, 0, 1) << hong << hong << file;
    QTest::newRow("the same once tidied")
        << valueOf("Hong  Gildong ", file, 0, 1) << hong << hong << file;
    QTest::newRow("nothing was known") << valueOf("", file, 0, 1) << kim << kim << typed;
    QTest::newRow("fixed") << valueOf(" Hong Gildong", file, 0, 1, true) << kim << hong << file;
    QTest::newRow("fixed, emptied")
        << valueOf("Hong Gildong", file, 0, 1, true) << QString() << hong << file;
    QTest::newRow("locked, but wrong") << valueOf("12", file, 0, 1, true) << kim << kim << typed;
}

void SourcedValueTest::whatIsTypedOverAValue()
{
    QFETCH(SourcedValue, known);
    QFETCH(QString, typed);
    const SourcedValue result =
        rules::typedOver(smallForm(), {{name, known}}, {{name, typed}}, now).value(name);
    QTEST(result.value, "value");
    QTEST(result.source, "source");
    QCOMPARE(result.at, result.source == ValueSource::Typed ? now.at : known.at);
}

void SourcedValueTest::whatIsNotHandedOverIsGoneUnlessItIsFixed()
{
    const auto file = ValueSource::CaseFile;
    const SourcedValues known{{name, valueOf("Hong", file, 0, 1)},
                              {birth, valueOf("1990-05-17", file, 0, 1, true)}};
    QCOMPARE(rules::typedOver(smallForm(), known, {}, now).keys(), QStringList{birth});
}

QTEST_APPLESS_MAIN(SourcedValueTest)
#include "tst_sourced_value.moc"
