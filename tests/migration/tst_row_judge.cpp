// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "migration/row_judge.h"
#include "rules/rule_book.h"

#include <QTest>

#include <optional>

using migration::EntryOutcome;
using migration::RowJudge;

class RowJudgeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theDocumentsSampleIsAnEntry();
    void values_data();
    void values();
    void whatIsWrongIsToldByField();
    void aRowThatIsTooLongIsNotGuessedAt();
    void aShortRowHasEmptyCells();
    void theAdministratorMayBeGiven();
    void columnsOfJsonLinesMayComeLater();
    void aColumnThatIsLeftOutIsNotMatchedLater();
    void whatCannotBeReadIsInvalid();

private:
    [[nodiscard]] RowJudge judge(const QStringList& columns, const rules::Values& given = {}) const;
    [[nodiscard]] static table::Row row(const QStringList& cells) { return {7, 9, cells}; }

    std::optional<rules::RuleBook> m_book;
};

static const QStringList columns{QStringLiteral("admin"),     QStringLiteral("email"),
                                 QStringLiteral("이름"),      QStringLiteral("생년월일"),
                                 QStringLiteral("kycStatus"), QStringLiteral("idType"),
                                 QStringLiteral("발급국가"),  QStringLiteral("gender")};
static const QStringList good{QStringLiteral("a@b.kr"),   QStringLiteral("c@d.kr"),
                              QStringLiteral("홍길동"),   QStringLiteral("1990-5-17"),
                              QStringLiteral("approved"), QStringLiteral("passport"),
                              QStringLiteral("KOR"),      QStringLiteral("male")};

void RowJudgeTest::initTestCase()
{
    m_book = *rules::RuleBook::load(QStringLiteral(":/rules"));
}

RowJudge RowJudgeTest::judge(const QStringList& names, const rules::Values& given) const
{
    const rules::Form& form = m_book->migrationForm();
    return RowJudge({form, migration::matched(names, form), given, QDate(2026, 11, 21)}, names);
}

void RowJudgeTest::theDocumentsSampleIsAnEntry()
{
    const rules::Values sample{
        {QStringLiteral("admin"), QStringLiteral("admin@sample.com")},
        {QStringLiteral("email"), QStringLiteral("migration@sample.com")},
        {QStringLiteral("fullName"), QStringLiteral("홍길동")},
        {QStringLiteral("birthDate"), QStringLiteral("2002-11-08")},
        {QStringLiteral("issuingCountry"), QStringLiteral("KOR")},
        {QStringLiteral("idType"), QStringLiteral("drivers_license")},
        {QStringLiteral("kycStatus"), QStringLiteral("approved")},
        {QStringLiteral("identityNumber"), QStringLiteral("021108-2222555")},
        {QStringLiteral("nationality"), QStringLiteral("USA")},
        {QStringLiteral("gender"), QStringLiteral("male")},
        {QStringLiteral("issueDate"), QStringLiteral("2011-08-07")},
        {QStringLiteral("expireDate"), QStringLiteral("2025-08-07")},
        {QStringLiteral("documentNumber"), QStringLiteral("504862-11-20")},
        {QStringLiteral("address_city"), QStringLiteral("Springfield")},
        {QStringLiteral("address_country"), QStringLiteral("United states")},
        {QStringLiteral("address_state"), QStringLiteral("Ohio")},
        {QStringLiteral("address_street"), QStringLiteral("street 1-10")},
        {QStringLiteral("address_full"), QStringLiteral("street 1-10, Springfield, Ohio")},
        {QStringLiteral("cf1"), QStringLiteral("migration-comment1")},
        {QStringLiteral("cf2"), QStringLiteral("migration-comment2")},
        {QStringLiteral("cf3"), QStringLiteral("migration-comment3")},
        {QStringLiteral("userid"), QStringLiteral("migrated-user2")}};
    const auto entry = judge(sample.keys()).judge(row(sample.values()));
    QVERIFY(entry.ok());
    QCOMPARE(entry->values, sample);
    QCOMPARE(entry->row, 7);
}

void RowJudgeTest::values_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("value"); // or !code
    const auto row = [](const char* column, const QString& cell, const QString& value) {
        QTest::newRow(qPrintable(QString::fromUtf8(column) + u' ' + cell))
            << QString::fromUtf8(column) << cell << value;
    };
    const auto day = QStringLiteral("1990-05-17");
    for (const QString& date : {day, QStringLiteral("1990.05.17"), QStringLiteral("1990/5/17"),
                                QStringLiteral("19900517"), QStringLiteral("1990. 5. 17."),
                                QStringLiteral("1990년 5월 17일"), QStringLiteral(" 1990-05-17 ")})
        row("생년월일", date, day);
    for (const QString& date :
         {QStringLiteral("17.05.1990"), QStringLiteral("05/17/1990"), QStringLiteral("900517"),
          QStringLiteral("33010"), QStringLiteral("17 May 1990"), QStringLiteral("1990-02-30")})
        row("생년월일", date, QStringLiteral("!not_a_date"));
    row("gender", QStringLiteral("Male"), QStringLiteral("male"));
    row("gender", QStringLiteral("FEMALE"), QStringLiteral("female"));
    row("gender", QStringLiteral("남"), QStringLiteral("male"));
    row("gender", QStringLiteral("여성 "), QStringLiteral("female"));
    row("gender", QStringLiteral("M"), QStringLiteral("!unknown_choice"));
    row("gender", QStringLiteral("1"), QStringLiteral("!unknown_choice"));
    row("kycStatus", QStringLiteral("Approved"), QStringLiteral("approved"));
    row("kycStatus", QStringLiteral("승인"), QStringLiteral("approved"));
    row("kycStatus", QStringLiteral("거절"), QStringLiteral("rejected"));
    row("kycStatus", QStringLiteral("보류"), QStringLiteral("!unknown_choice"));
    row("idType", QStringLiteral("운전 면허증"), QStringLiteral("drivers_license"));
    row("idType", QStringLiteral("PASSPORT"), QStringLiteral("passport"));
    row("idType", QStringLiteral("신분증"), QStringLiteral("!unknown_choice"));
    row("발급국가", QStringLiteral("kor"), QStringLiteral("KOR"));
    row("발급국가", QStringLiteral("대한민국"), QStringLiteral("KOR"));
    row("발급국가", QStringLiteral("KR"), QStringLiteral("!unknown_country"));
    row("발급국가", QStringLiteral("Korea"), QStringLiteral("!unknown_country"));
    row("이름", QStringLiteral("  Kim \n Min-jun "), QStringLiteral("Kim Min-jun"));
    row("이름", QStringLiteral("=HYPERLINK(\"x\")"), QStringLiteral("!forbidden_character"));
    row("email", QStringLiteral("ｃ@d.kr"), QStringLiteral("c@d.kr"));
    row("email", QStringLiteral("c@d"), QStringLiteral("!wrong_format"));
    row("email", QStringLiteral("  "), QStringLiteral("!missing"));
}

void RowJudgeTest::values()
{
    QFETCH(QString, column);
    QFETCH(QString, cell);
    QFETCH(QString, value);
    QStringList cells = good;
    cells[columns.indexOf(column)] = cell;
    const auto entry = judge(columns).judge(row(cells));
    if (value.startsWith(u'!')) {
        QVERIFY(!entry.ok());
        QCOMPARE(entry.error().code, value.mid(1));
        QCOMPARE(entry.error().outcome, EntryOutcome::Invalid);
        return;
    }
    QVERIFY(entry.ok());
    const QString name = migration::matched({column}, m_book->migrationForm()).wireNames.first();
    QCOMPARE(entry->values.value(name), value);
}

void RowJudgeTest::whatIsWrongIsToldByField()
{
    QStringList cells = good;
    cells[1] = QStringLiteral("nobody");
    cells[3] = QString();
    cells[7] = QStringLiteral("x");
    const auto entry = judge(columns).judge(row(cells));
    QVERIFY(!entry.ok());
    const migration::EntryResult& result = entry.error();
    QCOMPARE(result.row, 7);
    QCOMPARE(result.parameter, QStringLiteral("email"));
    QCOMPARE(result.code, QStringLiteral("wrong_format"));
    QCOMPARE(result.message, QStringLiteral("birthDate missing, gender unknown_choice"));
}

void RowJudgeTest::aRowThatIsTooLongIsNotGuessedAt()
{
    const auto entry = judge(columns).judge(row(good + QStringList{QStringLiteral("x")}));
    QVERIFY(!entry.ok());
    QCOMPARE(entry.error().code, QStringLiteral("more_cells_than_columns"));
    QVERIFY(judge(columns).judge(row(good + QStringList{QString(), QStringLiteral(" ")})).ok());
}

void RowJudgeTest::aShortRowHasEmptyCells()
{
    QVERIFY(judge(columns).judge(row(good.mid(0, 7))).ok());
    const auto entry = judge(columns).judge(row(good.mid(0, 6)));
    QVERIFY(!entry.ok());
    QCOMPARE(entry.error().parameter, QStringLiteral("issuingCountry"));
}

void RowJudgeTest::theAdministratorMayBeGiven()
{
    const rules::Values given{{QStringLiteral("admin"), QStringLiteral("desk@b.kr")}};
    QStringList cells = good;
    const auto own = judge(columns, given).judge(row(cells));
    QCOMPARE(own->values.value(QStringLiteral("admin")), QStringLiteral("a@b.kr"));
    cells[0].clear();
    const auto ours = judge(columns, given).judge(row(cells));
    QVERIFY(ours.ok());
    QCOMPARE(ours->values.value(QStringLiteral("admin")), QStringLiteral("desk@b.kr"));
}

void RowJudgeTest::columnsOfJsonLinesMayComeLater()
{
    RowJudge known = judge(columns);
    known.setColumns(columns + QStringList{QStringLiteral("국적"), QStringLiteral("mail")});
    const auto entry =
        known.judge(row(good + QStringList{QStringLiteral("USA"), QStringLiteral("other@d.kr")}));
    QVERIFY(entry.ok());
    QCOMPARE(entry->values.value(QStringLiteral("nationality")), QStringLiteral("USA"));
    QCOMPARE(entry->values.value(QStringLiteral("email")), QStringLiteral("c@d.kr"));
}

void RowJudgeTest::aColumnThatIsLeftOutIsNotMatchedLater()
{
    const rules::Form& form = m_book->migrationForm();
    const QStringList shown = columns + QStringList{QStringLiteral("userid")};
    const auto matching =
        migration::rematched(migration::matched(shown, form), {shown.last(), {}}, shown, form);
    RowJudge known({form, matching, {}, QDate(2026, 11, 21)}, shown);
    known.setColumns(columns); // a second reading begins with fewer
    QVERIFY(known.judge(row(good)).ok());
    known.setColumns(shown);
    const auto entry = known.judge(row(good + QStringList{QStringLiteral("u1")}));
    QVERIFY(entry.ok());
    QVERIFY(!entry->values.contains(QStringLiteral("userid")));
}

void RowJudgeTest::whatCannotBeReadIsInvalid()
{
    const auto result = migration::unreadableRow(3, {table::TableFlaw::RowTooLong, 4});
    QCOMPARE(result.row, 3);
    QCOMPARE(result.outcome, EntryOutcome::Invalid);
    QCOMPARE(result.code, QStringLiteral("row_too_long"));
}

QTEST_APPLESS_MAIN(RowJudgeTest)
#include "tst_row_judge.moc"
