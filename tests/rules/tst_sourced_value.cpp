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

QTEST_APPLESS_MAIN(SourcedValueTest)
#include "tst_sourced_value.moc"
