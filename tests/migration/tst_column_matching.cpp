// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "migration/column_aliases.h"
#include "migration/column_matching.h"
#include "rules/country.h"
#include "rules/rule_book.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

#include <optional>

using migration::ColumnMatching;

class ColumnMatchingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyDocumentedNameMatches();
    void otherNames_data();
    void otherNames();
    void namesThatSayNothing_data();
    void namesThatSayNothing();
    void theNumberOfAFlatIsNoStreet();
    void anyOrder();
    void whatIsMissing();
    void twice();
    void byHand();
    void columnsThatComeLater();
    void aliasesAreOfTheFormAndOfOneParameterOnly();
    void wordsStandForValuesThatExist();

private:
    [[nodiscard]] const rules::Form& form() const { return m_book->migrationForm(); }

    std::optional<rules::RuleBook> m_book;
};

static const auto email = QStringLiteral("email");

void ColumnMatchingTest::initTestCase()
{
    m_book = *rules::RuleBook::load(QStringLiteral(":/rules"));
}

void ColumnMatchingTest::everyDocumentedNameMatches()
{
    QStringList names;
    for (const rules::Field& field : form().fields)
        names.append(field.wireName);
    const ColumnMatching matching = migration::matched(names, form());
    QVERIFY(matching.isUsable());
    QVERIFY(matching.leftOut.isEmpty());
    for (const QString& name : names)
        QCOMPARE(matching.wireNames.value(name), name);
}

void ColumnMatchingTest::otherNames_data()
{
    QTest::addColumn<QString>("wireName");
    const auto row = [](const QString& column, const char* wireName) {
        QTest::newRow(qPrintable(column)) << QString::fromLatin1(wireName);
    };
    row(QStringLiteral("full_name"), "fullName");
    row(QStringLiteral("Full name"), "fullName");
    row(QStringLiteral("FULL-NAME"), "fullName");
    row(QStringLiteral("ＦｕｌｌＮａｍｅ"), "fullName");
    row(QStringLiteral("E-mail"), "email");
    row(QStringLiteral("date_of_birth"), "birthDate");
    row(QStringLiteral("addressFull"), "address_full");
    // The document's own descriptions.
    row(QStringLiteral("프로젝트 관리자의 계정"), "admin");
    row(QStringLiteral("KYC 제출자의 이메일 주소"), "email");
    row(QStringLiteral("KYC 제출자의 이메일 이름"), "fullName");
    row(QStringLiteral("KYC 제출자의 생년월일 (YYYY-MM-DD)"), "birthDate");
    row(QStringLiteral("KYC 결과"), "kycStatus");
    row(QStringLiteral("KYC 제출자의 신분증 타입"), "idType");
    row(QStringLiteral("KYC 제출자의 신분증 발급국가"), "issuingCountry");
    row(QStringLiteral("KYC 제출자의 국적"), "nationality");
    row(QStringLiteral("KYC 제출자의 성별"), "gender");
    row(QStringLiteral("KYC 제출자의 신분증 발급일자"), "issueDate");
    row(QStringLiteral("KYC 제출자의 신분증 만료일자"), "expireDate");
    row(QStringLiteral("KYC 제출자의 IP 주소"), "ipAddress");
    row(QStringLiteral("KYC 제출자의 주민등록번호"), "identityNumber");
    row(QStringLiteral("KYC 제출자의 문서번호"), "documentNumber");
    row(QStringLiteral("주소지 - city"), "address_city");
    row(QStringLiteral("주소지 - country"), "address_country");
    row(QStringLiteral("주소지 - state"), "address_state");
    row(QStringLiteral("주소지 - street"), "address_street");
    row(QStringLiteral("주소지 - full address"), "address_full");
    row(QStringLiteral("custom field 1"), "cf1");
    row(QStringLiteral("custom field 2"), "cf2");
    row(QStringLiteral("custom field 3"), "cf3");
    row(QStringLiteral("사용자 고유 ID"), "userid");
    // The words people use.
    row(QStringLiteral("이메일"), "email");
    row(QStringLiteral("성명"), "fullName");
    row(QStringLiteral("이 름"), "fullName");
    row(QStringLiteral("생년월일"), "birthDate");
    row(QStringLiteral("주민등록번호"), "identityNumber");
    row(QStringLiteral("신분증 종류"), "idType");
    row(QStringLiteral("발급국가"), "issuingCountry");
    row(QStringLiteral("국적(alpha-3)"), "nationality");
    row(QStringLiteral("성별"), "gender");
    row(QStringLiteral("발급일"), "issueDate");
    row(QStringLiteral("만료일"), "expireDate");
    row(QStringLiteral("문서번호"), "documentNumber");
    row(QStringLiteral("주소"), "address_full");
}

void ColumnMatchingTest::otherNames()
{
    const QString column = QString::fromUtf8(QTest::currentDataTag());
    QTEST(migration::matched({column}, form()).wireNames.value(column), "wireName");
}

void ColumnMatchingTest::namesThatSayNothing_data()
{
    QTest::addColumn<QString>("column");
    for (const char* column :
         {"", "-", "()", "column", "전화번호", "email2", "(email)", "name of x"})
        QTest::newRow(column) << QString::fromUtf8(column);
}

void ColumnMatchingTest::namesThatSayNothing()
{
    QFETCH(QString, column);
    const ColumnMatching matching = migration::matched({column}, form());
    QVERIFY(matching.wireNames.isEmpty());
    QCOMPARE(matching.leftOut, QStringList{column});
}

void ColumnMatchingTest::theNumberOfAFlatIsNoStreet()
{
    const auto street = QStringLiteral("도로명주소");
    const auto flat = QStringLiteral("상세주소");
    for (const QStringList& columns : {QStringList{street, flat}, QStringList{flat, street}}) {
        const ColumnMatching matching = migration::matched(columns, form());
        QCOMPARE(matching.wireNames.value(street), QStringLiteral("address_street"));
        QCOMPARE(matching.leftOut, QStringList{flat});
        QVERIFY(matching.twice.isEmpty());
    }
}

void ColumnMatchingTest::anyOrder()
{
    const QStringList columns{QStringLiteral("발급국가"), QStringLiteral("memo"),
                              QStringLiteral("이메일"), QStringLiteral("상태")};
    const ColumnMatching matching = migration::matched(columns, form());
    QCOMPARE(matching.wireNames.size(), 3);
    QCOMPARE(matching.leftOut, QStringList{QStringLiteral("memo")});
    QVERIFY(!matching.isUsable());
}

void ColumnMatchingTest::whatIsMissing()
{
    const ColumnMatching none = migration::matched({}, form());
    QCOMPARE(none.missing.join(u' '),
             QStringLiteral("admin email fullName birthDate kycStatus idType issuingCountry"));
    const ColumnMatching some =
        migration::matched({email}, form(), {QStringLiteral("admin"), QStringLiteral("idType")});
    QCOMPARE(some.missing.join(u' '),
             QStringLiteral("fullName birthDate kycStatus issuingCountry"));
}

void ColumnMatchingTest::twice()
{
    const ColumnMatching matching = migration::matched({email, QStringLiteral("이메일")}, form());
    QCOMPARE(matching.twice, QStringList{email});
    QVERIFY(!matching.isUsable());
}

void ColumnMatchingTest::byHand()
{
    const QStringList columns{email, QStringLiteral("이메일"), QStringLiteral("x")};
    const ColumnMatching before = migration::matched(columns, form());
    const auto put = [&](const ColumnMatching& matching, const QString& column,
                         const QString& wireName) {
        return migration::rematched(matching, {column, wireName}, columns, form());
    };
    const ColumnMatching once = put(before, QStringLiteral("이메일"), QString());
    QVERIFY(once.twice.isEmpty());
    QCOMPARE(once.leftOut, (QStringList{QStringLiteral("이메일"), QStringLiteral("x")}));
    const ColumnMatching named = put(once, QStringLiteral("x"), QStringLiteral("fullName"));
    QCOMPARE(named.wireNames.value(QStringLiteral("x")), QStringLiteral("fullName"));
    QVERIFY(!named.missing.contains(QStringLiteral("fullName")));
    QCOMPARE(put(named, QStringLiteral("x"), QStringLiteral("nonsense")).leftOut.size(), 2);
    QVERIFY(!put(named, QStringLiteral("no column"), email)
                 .wireNames.contains(QStringLiteral("no column")));
}

void ColumnMatchingTest::columnsThatComeLater()
{
    const QStringList first{email, QStringLiteral("gender"), QStringLiteral("memo")};
    const auto before = migration::rematched(migration::matched(first, form()),
                                             {QStringLiteral("gender"), {}}, first, form());
    const QStringList all = first + QStringList{QStringLiteral("user_id"), QStringLiteral("e-mail"),
                                                QStringLiteral("note")};
    const ColumnMatching matching = migration::widened(before, all, form());
    QVERIFY(!matching.wireNames.contains(QStringLiteral("gender")));
    QCOMPARE(matching.wireNames.value(QStringLiteral("user_id")), QStringLiteral("userid"));
    QCOMPARE(matching.twice, QStringList{email});
    QCOMPARE(matching.leftOut, (QStringList{QStringLiteral("gender"), QStringLiteral("memo"),
                                            QStringLiteral("note")}));
}

void ColumnMatchingTest::aliasesAreOfTheFormAndOfOneParameterOnly()
{
    const auto& aliases = migration::columnAliases().columns;
    QVERIFY(aliases.size() > 100);
    for (auto alias = aliases.begin(); alias != aliases.end(); ++alias) {
        QVERIFY2(form().field(*alias) != nullptr, qPrintable(*alias));
        for (const rules::Field& field : form().fields) {
            if (migration::folded(field.wireName) == alias.key())
                QCOMPARE(*alias, field.wireName);
        }
    }
    // The last one read wins, so that an alias of two parameters would be told nowhere else.
    QFile file(QStringLiteral(":/migration/columns.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto columns = QJsonDocument::fromJson(file.readAll())[QStringLiteral("columns")];
    QSet<QString> names;
    const QJsonObject lists = columns.toObject();
    for (const QJsonValue& list : lists) {
        for (const QJsonValue& name : list.toArray()) {
            const QString folded = migration::folded(name.toString());
            QVERIFY2(!names.contains(folded), qPrintable(name.toString()));
            names.insert(folded);
        }
    }
}

void ColumnMatchingTest::wordsStandForValuesThatExist()
{
    const auto& values = migration::columnAliases().values;
    QCOMPARE(values.size(), 5);
    for (auto list = values.begin(); list != values.end(); ++list) {
        const rules::Field* field = form().field(list.key());
        QVERIFY(field != nullptr);
        for (const QString& value : *list)
            QVERIFY(field->kind == rules::FieldKind::Country ? rules::isCountry(value)
                                                             : field->choices.contains(value));
    }
}

QTEST_APPLESS_MAIN(ColumnMatchingTest)
#include "tst_column_matching.moc"
