// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "rules/rule_book.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using rules::PackError;
using rules::RuleBook;

class SpellingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyContradictionOfTheDocumentsIsDecided_data();
    void everyContradictionOfTheDocumentsIsDecided();
    void whatIsNotContestedStays();
    void aPlaceWritesOtherwise();
    void refusals_data();
    void refusals();
};

static RuleBook loadedWith(const QByteArray& spellings)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("spellings.json")));
    if (!file.open(QIODevice::WriteOnly) || file.write(spellings) != spellings.size())
        qFatal("the spellings cannot be written");
    file.close();
    return *RuleBook::load(QStringLiteral(":/rules"), folder.path());
}

void SpellingsTest::everyContradictionOfTheDocumentsIsDecided_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("other"); // as the documents also spell it
    const auto row = [](const char* name, const char* other) {
        QTest::newRow(other) << QString::fromLatin1(name) << QString::fromLatin1(other);
    };
    row("identity_number", "identitiy_number");
    row("document_number", "dcoument_number");
    row("address_detail", "addressdetail");
    row("residence_permit", "residence permit");
    row("vehicle_registration_certificate", "vehicle_registration certificate");
}

void SpellingsTest::everyContradictionOfTheDocumentsIsDecided()
{
    QFETCH(QString, name);
    QFETCH(QString, other);
    const auto book = RuleBook::load(QStringLiteral(":/rules"));
    QVERIFY(book.ok());
    const auto& table = book->spellings().table();
    const auto found = std::find_if(table.begin(), table.end(),
                                    [&](const rules::Spelling& row) { return row.name == name; });
    QVERIFY(found != table.end());
    QCOMPARE(found->wire, name);
    QCOMPARE(found->documented, (QStringList{name, other}));
    QVERIFY(found->reason.size() > 20);
    QVERIFY(!found->overridden);
    QCOMPARE(table.size(), 5);
}

void SpellingsTest::whatIsNotContestedStays()
{
    const auto book = RuleBook::load(QStringLiteral(":/rules"));
    QCOMPARE(book->spellings().wire(QStringLiteral("name")), QStringLiteral("name"));
    QCOMPARE(rules::Spellings().wire(QStringLiteral("identity_number")),
             QStringLiteral("identity_number"));
}

void SpellingsTest::aPlaceWritesOtherwise()
{
    const RuleBook book = loadedWith(
        R"({"wire": {"identity_number": "identitiy_number", "residence_permit": "residence permit"}})");
    QVERIFY(book.refusedPacks().isEmpty());
    QCOMPARE(book.spellings().wire(QStringLiteral("identity_number")),
             QStringLiteral("identitiy_number"));
    QCOMPARE(book.spellings().wire(QStringLiteral("residence_permit")),
             QStringLiteral("residence permit"));
    QCOMPARE(book.spellings().wire(QStringLiteral("document_number")),
             QStringLiteral("document_number"));
    // Inside the program the name stays.
    QVERIFY(book.form(QStringLiteral("KOR"), rules::IdType::GovernmentId)
                .field(QStringLiteral("identity_number")) != nullptr);
}

void SpellingsTest::refusals_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<PackError::Kind>("kind");
    QTest::addColumn<QString>("where");
    const auto row = [](const char* name, const QByteArray& text, PackError::Kind kind,
                        const char* where) {
        QTest::newRow(name) << text << kind << QString::fromLatin1(where);
    };
    using Kind = PackError::Kind;
    row("nothing in it", "{}", Kind::Missing, "wire");
    row("not contested", R"({"wire": {"name": "fullname"}})", Kind::UnknownKey, "wire.name");
    row("empty", R"({"wire": {"identity_number": ""}})", Kind::BadValue, "wire.identity_number");
    row("header in disguise", R"({"wire": {"identity_number": "a\"\r\nb"}})", Kind::BadValue,
        "wire.identity_number");
    row("blank at the end", R"({"wire": {"identity_number": "id "}})", Kind::BadValue,
        "wire.identity_number");
    row("taken", R"({"wire": {"identity_number": "document_number"}})", Kind::BadValue,
        "wire.identity_number");
    row("number", R"({"wire": {"identity_number": 1}})", Kind::WrongType, "wire.identity_number");
    row("too long", R"({"wire": {"identity_number": ")" + QByteArray(65, 'a') + R"("}})",
        Kind::BadValue, "wire.identity_number");
}

void SpellingsTest::refusals()
{
    QFETCH(QByteArray, text);
    const RuleBook book = loadedWith(text);
    QCOMPARE(book.refusedPacks().size(), 1);
    QTEST(book.refusedPacks().first().kind, "kind");
    QTEST(book.refusedPacks().first().where, "where");
    QVERIFY(book.refusedPacks().first().file.endsWith(QStringLiteral("/spellings.json")));
    QCOMPARE(book.spellings().wire(QStringLiteral("identity_number")),
             QStringLiteral("identity_number"));
}

QTEST_APPLESS_MAIN(SpellingsTest)
#include "tst_spellings.moc"
