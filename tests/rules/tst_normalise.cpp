// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "rules/normalise.h"

#include <QTest>

using rules::Field;
using rules::FieldKind;

class NormaliseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finished_data();
    void finished();
    void finishingTwiceChangesNothing_data() { finished_data(); }
    void finishingTwiceChangesNothing();
    void whileTyping_data();
    void whileTyping();
    void typingKeyByKeyEndsLikePasting_data();
    void typingKeyByKeyEndsLikePasting();
    void tellsWhatWouldChange_data();
    void tellsWhatWouldChange();
};

static Field fieldOf(FieldKind kind)
{
    Field field;
    field.kind = kind;
    if (kind == FieldKind::Number)
        field.masks =
            QStringList{QStringLiteral("99-99-999999-99"), QStringLiteral("가가-99-999999-99")};
    return field;
}

void NormaliseTest::finished_data()
{
    QTest::addColumn<FieldKind>("kind");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("value");
    const auto row = [](const char* name, FieldKind kind, const QString& typed,
                        const QString& value) { QTest::newRow(name) << kind << typed << value; };
    const auto licence = QStringLiteral("12-34-567890-12");
    row("digits", FieldKind::Number, QStringLiteral("123456789012"), licence);
    row("as printed", FieldKind::Number, licence, licence);
    row("blanks", FieldKind::Number, QStringLiteral(" 12 34 567890 12 "), licence);
    row("dots and line breaks", FieldKind::Number, QStringLiteral("12.34\n567890\t12\r\n"),
        licence);
    row("long dashes", FieldKind::Number, QStringLiteral("12–34—567890−12"), licence);
    row("full-width", FieldKind::Number, QStringLiteral("１２－３４５６７８９０１２"), licence);
    row("Arabic digits", FieldKind::Number, QStringLiteral("١٢٣٤٥٦٧٨٩٠١٢"), licence);
    row("as far as typed", FieldKind::Number, QStringLiteral("12345"), QStringLiteral("12-34-5"));
    row("region", FieldKind::Number, QStringLiteral("서울1234567890"),
        QStringLiteral("서울-12-345678-90"));
    row("region in parts", FieldKind::Number,
        QStringLiteral("서울12").normalized(QString::NormalizationForm_D),
        QStringLiteral("서울-12"));
    row("fits no mask", FieldKind::Number, QStringLiteral("ab  12"), QStringLiteral("AB 12"));
    row("a digit too many", FieldKind::Number, QStringLiteral("1234567890123"),
        QStringLiteral("1234567890123"));
    row("empty", FieldKind::Number, QString(), QLatin1String(""));

    const auto day = QStringLiteral("1998-11-11");
    row("date", FieldKind::Date, day, day);
    row("date digits", FieldKind::Date, QStringLiteral("19981111"), day);
    row("date dots", FieldKind::Date, QStringLiteral("1998.11.11"), day);
    row("date slashes", FieldKind::Date, QStringLiteral("1998/11/11"), day);
    row("Korean dots", FieldKind::Date, QStringLiteral("1998. 11. 11."), day);
    row("Korean words", FieldKind::Date, QStringLiteral("1998년 11월 11일"), day);
    row("full-width date", FieldKind::Date, QStringLiteral("１９９８／１１／１１"), day);
    row("one-digit parts", FieldKind::Date, QStringLiteral("1998-1-5"),
        QStringLiteral("1998-01-05"));
    row("no such day", FieldKind::Date, QStringLiteral("19990230"), QStringLiteral("1999-02-30"));
    row("day first", FieldKind::Date, QStringLiteral("11.11.1998"), QStringLiteral("11.11.1998"));
    row("incomplete", FieldKind::Date, QStringLiteral("1998-1"), QStringLiteral("1998-1"));
    row("not a date", FieldKind::Date, QStringLiteral("yesterday"), QStringLiteral("yesterday"));

    row("name blanks", FieldKind::Name, QStringLiteral("  Hong \t Gildong\n"),
        QStringLiteral("Hong Gildong"));
    row("name parts", FieldKind::Name,
        QStringLiteral("홍길동 Núñez").normalized(QString::NormalizationForm_D),
        QStringLiteral("홍길동 Núñez"));
    row("name full-width", FieldKind::Name, QStringLiteral("ＨＯＮＧ　ＧＩＬ"),
        QStringLiteral("HONG GIL"));
    row("name keeps case", FieldKind::Name, QStringLiteral("de la Cruz"),
        QStringLiteral("de la Cruz"));
    row("country", FieldKind::Country, QStringLiteral(" kor"), QStringLiteral("KOR"));
    row("choice", FieldKind::Choice, QStringLiteral("male"), QStringLiteral("male"));
    row("text", FieldKind::Text, QStringLiteral(" 1  Main St "), QStringLiteral("1 Main St"));
    row("tidy text", FieldKind::Text, QStringLiteral("1 Main St"), QStringLiteral("1 Main St"));
    row("text, blank before", FieldKind::Text, QStringLiteral(" a"), QStringLiteral("a"));
    row("text, blank behind", FieldKind::Text, QStringLiteral("a "), QStringLiteral("a"));
    row("text, two blanks", FieldKind::Text, QStringLiteral("a  b"), QStringLiteral("a b"));
    row("text, tab", FieldKind::Text, QStringLiteral("a\tb"), QStringLiteral("a b"));
    row("text, hard blank", FieldKind::Text, QStringLiteral("a\u00A0b"), QStringLiteral("a b"));
    row("text, delete", FieldKind::Text, QStringLiteral("a\u007Fb"), QStringLiteral("a\u007Fb"));
    row("only blanks", FieldKind::Text, QStringLiteral("  "), QLatin1String(""));
    row("one blank", FieldKind::Text, QStringLiteral(" "), QLatin1String(""));
}

void NormaliseTest::finished()
{
    QFETCH(FieldKind, kind);
    QFETCH(QString, typed);
    QTEST(rules::normalised(fieldOf(kind), typed), "value");
}

void NormaliseTest::finishingTwiceChangesNothing()
{
    QFETCH(FieldKind, kind);
    QFETCH(QString, typed);
    const QString once = rules::normalised(fieldOf(kind), typed);
    QCOMPARE(rules::normalised(fieldOf(kind), once), once);
}

void NormaliseTest::whileTyping_data()
{
    QTest::addColumn<FieldKind>("kind");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char* name, FieldKind kind, const QString& typed,
                        const QString& shown) { QTest::newRow(name) << kind << typed << shown; };
    row("year", FieldKind::Date, QStringLiteral("1998"), QStringLiteral("1998"));
    row("month begins", FieldKind::Date, QStringLiteral("19981"), QStringLiteral("1998-1"));
    row("day begins", FieldKind::Date, QStringLiteral("1998-111"), QStringLiteral("1998-11-1"));
    row("own hyphen stays", FieldKind::Date, QStringLiteral("1998-1-"), QStringLiteral("1998-1-"));
    row("a digit taken from the month", FieldKind::Date, QStringLiteral("1998-1-11"),
        QStringLiteral("1998-1-11"));
    row("a digit taken from the year", FieldKind::Date, QStringLiteral("199-11-11"),
        QStringLiteral("199-11-11"));
    row("pasted in Korean", FieldKind::Date, QStringLiteral("1998. 11. 11."),
        QStringLiteral("1998-11-11"));
    row("too many digits", FieldKind::Date, QStringLiteral("199811112"),
        QStringLiteral("199811112"));
    row("words", FieldKind::Date, QStringLiteral("may"), QStringLiteral("may"));
    row("capitals", FieldKind::Number, QStringLiteral("ab1"), QStringLiteral("AB1"));
    row("blank between words", FieldKind::Name, QStringLiteral("Hong "), QStringLiteral("Hong "));
    row("blank in a free number", FieldKind::Number, QStringLiteral("D 1 "),
        QStringLiteral("D 1 "));
}

void NormaliseTest::whileTyping()
{
    QFETCH(FieldKind, kind);
    QFETCH(QString, typed);
    const QString shown = rules::whileTyping(fieldOf(kind), typed);
    QTEST(shown, "shown");
    QCOMPARE(rules::whileTyping(fieldOf(kind), shown), shown);
}

void NormaliseTest::typingKeyByKeyEndsLikePasting_data()
{
    QTest::addColumn<FieldKind>("kind");
    QTest::addColumn<QString>("keys");
    for (const auto& keys : {QStringLiteral("123456789012"), QStringLiteral("12-34-567890-12"),
                             QStringLiteral("서울 12 345678 90"), QStringLiteral("d-123 45")})
        QTest::newRow(qPrintable(keys)) << FieldKind::Number << keys;
    for (const auto& keys : {QStringLiteral("19981111"), QStringLiteral("1998-11-11"),
                             QStringLiteral("1998.1.5"), QStringLiteral("1998/11/5")})
        QTest::newRow(qPrintable(keys)) << FieldKind::Date << keys;
}

void NormaliseTest::typingKeyByKeyEndsLikePasting()
{
    QFETCH(FieldKind, kind);
    QFETCH(QString, keys);
    const Field field = fieldOf(kind);
    QString shown;
    for (const QChar key : keys)
        shown = rules::whileTyping(field, shown + key);
    QCOMPARE(rules::normalised(field, shown), rules::normalised(field, keys));
}

void NormaliseTest::tellsWhatWouldChange_data()
{
    QTest::addColumn<rules::FieldKind>("kind");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("after"); // null if nothing changes
    QTest::addColumn<bool>("visible");
    using rules::FieldKind;
    QTest::newRow("nothing") << FieldKind::Name << QStringLiteral("Hong Gildong") << QString()
                             << false;
    QTest::newRow("outer blanks") << FieldKind::Name << QStringLiteral(" Hong ")
                                  << QStringLiteral("Hong") << false;
    QTest::newRow("composed") << FieldKind::Name << QStringLiteral("Nun\u0303ez")
                              << QStringLiteral("Nu\u00F1ez") << false;
    QTest::newRow("inner blanks") << FieldKind::Name << QStringLiteral("Hong   Gildong")
                                  << QStringLiteral("Hong Gildong") << true;
    QTest::newRow("full width") << FieldKind::Name << QStringLiteral("Ｈｏｎｇ")
                                << QStringLiteral("Hong") << true;
    QTest::newRow("capitals") << FieldKind::Number << QStringLiteral("m12") << QStringLiteral("M12")
                              << true;
    QTest::newRow("date") << FieldKind::Date << QStringLiteral("1990.5.17")
                          << QStringLiteral("1990-05-17") << true;
}

void NormaliseTest::tellsWhatWouldChange()
{
    QFETCH(rules::FieldKind, kind);
    QFETCH(QString, typed);
    QFETCH(QString, after);
    rules::Field field;
    field.kind = kind;
    const auto change = rules::changeOf(field, typed);
    QCOMPARE(change.has_value(), !after.isNull());
    if (!change)
        return;
    QCOMPARE(change->before, typed);
    QCOMPARE(change->after, after);
    QTEST(change->visible, "visible");
}

QTEST_APPLESS_MAIN(NormaliseTest)
#include "tst_normalise.moc"
