// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "rules/rule_book.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using rules::PackError;
using rules::RuleBook;

static const QByteArray goodParameters = R"({"parameters": [
    {"name": "name", "kind": "name", "always": true, "because": "always_required"},
    {"name": "gender", "kind": "choice", "choices": ["male"], "because": "compared_with_id"},
    {"name": "number", "kind": "number", "masks": ["99-9"], "because": "compared_with_id"}]})";

static const QByteArray goodPack = R"({"countries": ["*"],
    "idTypes": [{"idType": "passport", "required": ["number"], "optional": ["gender"]}],
    "examples": {"today": "2026-11-21",
        "accepted": [{"idType": "passport", "values": {"name": "A", "number": "12-3"}}],
        "refused": [{"idType": "passport", "values": {"name": "A"},
                     "problems": {"number": "missing"}}]}})";

class PackErrorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodFilesAreRead();
    void parameters_data();
    void parameters();
    void packs_data();
    void packs();
    void missingFolder();
    void missingDefault();
    void twoPacksForOneCountry();
    void largestAndTooLarge();
    void folderInPlaceOfAFileIsIgnored();
};

static void write(const QTemporaryDir& folder, const char* name, const QByteArray& text)
{
    QFile file(folder.filePath(QString::fromLatin1(name)));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

static base::Result<RuleBook, PackError> loaded(const QByteArray& parameters,
                                                const QByteArray& pack)
{
    const QTemporaryDir folder;
    write(folder, "parameters.json", parameters);
    write(folder, "default.json", pack);
    return RuleBook::load(folder.path());
}

/// `text` with its first `before` replaced; the test fails if there is none.
static QByteArray with(const QByteArray& text, const QByteArray& before, const QByteArray& after)
{
    const auto at = text.indexOf(before);
    if (at < 0)
        qFatal("the text to replace is not there");
    return text.left(at) + after + text.mid(at + before.size());
}

void PackErrorsTest::goodFilesAreRead()
{
    const auto book = loaded(goodParameters, goodPack);
    QVERIFY2(book.ok(), book.ok() ? "" : qPrintable(book.error().where));
    QCOMPARE(book->form(QStringLiteral("FRA"), rules::IdType::Passport).fields.size(), 3);
}

void PackErrorsTest::parameters_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<PackError::Kind>("kind");
    QTest::addColumn<QString>("where");
    using Kind = PackError::Kind;
    const auto row = [](const char* name, const QByteArray& before, const QByteArray& after,
                        Kind kind, const char* where) {
        QTest::newRow(name) << with(goodParameters, before, after) << kind
                            << QString::fromLatin1(where);
    };
    QTest::newRow("empty") << QByteArray() << Kind::NotJson << QString();
    QTest::newRow("nothing in it")
        << QByteArray("{}") << Kind::Missing << QStringLiteral("parameters");
    row("unknown key", R"("always")", R"("allways")", Kind::UnknownKey, "parameters[0].allways");
    row("unknown kind", R"("kind": "number")", R"("kind": "nmber")", Kind::BadValue,
        "parameters[2].kind");
    row("no kind", R"("kind": "choice",)", "", Kind::Missing, "parameters[1].kind");
    row("no name", R"("name": "gender",)", "", Kind::Missing, "parameters[1].name");
    row("name twice", R"("name": "gender")", R"("name": "name")", Kind::BadValue,
        "parameters[1].name");
    row("no choices", R"("choices": ["male"],)", "", Kind::Missing, "parameters[1].choices");
    row("unknown reason", "compared_with_id", "because_we_can", Kind::BadValue,
        "parameters[1].because");
    row("unknown mask", "99-9", "99-#", Kind::BadValue, "parameters[2].masks");
    row("mask no text", R"("99-9")", "99", Kind::WrongType, "parameters[2].masks[0]");
    row("broken pattern", R"("masks": ["99-9"])", R"("patterns": ["("])", Kind::BadValue,
        "parameters[2].patterns");
    row("endless pattern", R"("masks": ["99-9"])",
        R"("patterns": [")" + QByteArray(301, 'a') + R"("])", Kind::BadValue,
        "parameters[2].patterns");
    row("flag no flag", "true", "1", Kind::WrongType, "parameters[0].always");
    row("length zero", R"("always": true)", R"("maximumLength": 0)", Kind::BadValue,
        "parameters[0].maximumLength");
    row("length no number", R"("always": true)", R"("maximumLength": "9")", Kind::WrongType,
        "parameters[0].maximumLength");
    row("unknown range", R"("always": true)", R"("dateRange": "soon")", Kind::BadValue,
        "parameters[0].dateRange");
    row("unknown check", R"("always": true)", R"("check": "luck")", Kind::BadValue,
        "parameters[0].check");
    row("note no text", R"("always": true)", R"("note": 1)", Kind::WrongType, "parameters[0].note");
}

void PackErrorsTest::parameters()
{
    QFETCH(QByteArray, text);
    const auto book = loaded(text, goodPack);
    QVERIFY(!book.ok());
    QTEST(book.error().kind, "kind");
    QTEST(book.error().where, "where");
    QVERIFY(book.error().file.endsWith(QStringLiteral("/parameters.json")));
}

void PackErrorsTest::packs_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<PackError::Kind>("kind");
    QTest::addColumn<QString>("where");
    using Kind = PackError::Kind;
    const auto row = [](const char* name, const QByteArray& before, const QByteArray& after,
                        Kind kind, const char* where) {
        QTest::newRow(name) << with(goodPack, before, after) << kind << QString::fromLatin1(where);
    };
    QTest::newRow("broken in line 2") << QByteArray("{\n\"a\" 1}") << Kind::NotJson << QString();
    QTest::newRow("array") << QByteArray("[]") << Kind::WrongType << QString();
    QTest::newRow("nested") << QByteArray(10'000, '[') << Kind::TooDeep << QString();
    row("unknown key", "countries", "country", Kind::UnknownKey, "country");
    row("no countries", R"("countries": ["*"],)", "", Kind::Missing, "countries");
    row("empty countries", R"(["*"])", "[]", Kind::BadValue, "countries");
    row("unknown country", R"(["*"])", R"(["KR"])", Kind::BadValue, "countries");
    row("countries no list", R"(["*"])", R"("*")", Kind::WrongType, "countries");
    row("unknown type", R"("idType": "passport")", R"("idType": "pasport")", Kind::BadValue,
        "idTypes[0].idType");
    row("type no object", R"("idTypes": [)", R"("idTypes": [1, )", Kind::WrongType, "idTypes[0]");
    row("type twice", R"("idTypes": [)",
        R"("idTypes": [{"idType": "passport", "required": [], "optional": []},)", Kind::BadValue,
        "idTypes[1].idType");
    row("no required", R"("required": ["number"],)", "", Kind::Missing, "idTypes[0].required");
    row("unknown field", R"(["number"])", R"(["number", "nmber"])", Kind::BadValue,
        "idTypes[0].required[1]");
    row("field twice", R"(["number"])", R"(["number", "number"])", Kind::BadValue,
        "idTypes[0].required[1]");
    row("required and optional", R"(["gender"])", R"(["number"])", Kind::BadValue,
        "idTypes[0].optional");
    row("always and optional", R"(["gender"])", R"(["name"])", Kind::BadValue,
        "idTypes[0].optional");
    row("reason of no field", R"("optional")",
        R"("because": {"nmber": "compared_with_id"}, "optional")", Kind::UnknownKey,
        "idTypes[0].because.nmber");
    row("unknown reason", R"("optional")", R"("because": {"number": "luck"}, "optional")",
        Kind::BadValue, "idTypes[0].because.number");
    row("format of no field", R"("idTypes")", R"("formats": {"nmber": {}}, "idTypes")",
        Kind::UnknownKey, "formats.nmber");
    row("unknown format key", R"("idTypes")",
        R"("formats": {"number": {"kind": "name"}}, "idTypes")", Kind::UnknownKey,
        "formats.number.kind");
    row("no examples", R"("accepted")", R"("acepted")", Kind::UnknownKey, "examples.acepted");
    row("no day", R"("2026-11-21")", R"("2026-11-31")", Kind::BadValue, "examples.today");
    row("nothing accepted",
        R"([{"idType": "passport", "values": {"name": "A", "number": "12-3"}}])", "[]",
        Kind::BadValue, "examples.accepted");
    row("accepted one is refused", R"("12-3")", R"("12-34")", Kind::ExampleFails,
        "examples.accepted[0].problems");
    row("refused one is accepted", R"("values": {"name": "A"})",
        R"("values": {"name": "A", "number": "12-3"})", Kind::ExampleFails,
        "examples.refused[0].problems");
    row("refused for another reason", R"("missing")", R"("too_long")", Kind::ExampleFails,
        "examples.refused[0].problems");
    row("refused for no reason", R"({"number": "missing"})", "{}", Kind::BadValue,
        "examples.refused[0].problems");
    row("example with a strange field", R"("values": {"name": "A"})",
        R"("values": {"name": "A", "nmber": "1"})", Kind::UnknownKey,
        "examples.refused[0].values.nmber");
    row("example of no form", R"("accepted": [{"idType": "passport")",
        R"("accepted": [{"idType": "visa")", Kind::BadValue, "examples.accepted[0].idType");
}

void PackErrorsTest::packs()
{
    QFETCH(QByteArray, text);
    const auto book = loaded(goodParameters, text);
    QVERIFY(!book.ok());
    QTEST(book.error().kind, "kind");
    QTEST(book.error().where, "where");
    QVERIFY(book.error().file.endsWith(QStringLiteral("/default.json")));
}

void PackErrorsTest::missingFolder()
{
    const auto book = RuleBook::load(QStringLiteral("/no/such/folder"));
    QVERIFY(!book.ok());
    QCOMPARE(book.error().kind, PackError::Kind::Unreadable);
}

void PackErrorsTest::missingDefault()
{
    const auto book = loaded(goodParameters, with(goodPack, R"("*")", R"("KOR")"));
    QVERIFY(!book.ok());
    QCOMPARE(book.error().kind, PackError::Kind::Missing);
    QCOMPARE(book.error().where, QStringLiteral("*"));
}

void PackErrorsTest::twoPacksForOneCountry()
{
    const QTemporaryDir folder;
    write(folder, "parameters.json", goodParameters);
    write(folder, "default.json", goodPack);
    write(folder, "other.json", with(goodPack, R"("*")", R"("KOR", "*")"));
    const auto book = RuleBook::load(folder.path());
    QVERIFY(!book.ok());
    QCOMPARE(book.error().kind, PackError::Kind::BadValue);
    QCOMPARE(book.error().where, QStringLiteral("countries"));
    QVERIFY(book.error().file.endsWith(QStringLiteral("/other.json")));
}

void PackErrorsTest::largestAndTooLarge()
{
    const qsizetype limit = 1024 * 1024;
    const QByteArray padding(limit - goodPack.size(), ' ');
    QVERIFY(loaded(goodParameters, goodPack + padding).ok());
    const auto book = loaded(goodParameters, goodPack + padding + ' ');
    QVERIFY(!book.ok());
    QCOMPARE(book.error().kind, PackError::Kind::TooLarge);
}

void PackErrorsTest::folderInPlaceOfAFileIsIgnored()
{
    const QTemporaryDir folder;
    write(folder, "parameters.json", goodParameters);
    write(folder, "default.json", goodPack);
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("other.json")));
    QVERIFY(RuleBook::load(folder.path()).ok());
}

QTEST_APPLESS_MAIN(PackErrorsTest)
#include "tst_pack_errors.moc"
