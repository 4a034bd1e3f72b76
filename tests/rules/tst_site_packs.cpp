// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "rules/rule_book.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using rules::IdType;
using rules::PackError;
using rules::RuleBook;

/// A bank's pack: Korean passports without the date of issue, with a reason in two languages.
static const QByteArray bankPack = R"({
    "countries": ["KOR", "FRA"],
    "idTypes": [{
        "idType": "passport",
        "required": ["document_number"],
        "optional": ["nationality", "gender"],
        "anyOf": [["nationality", "gender"]],
        "formats": {"date_of_birth": {"minimumAge": 19}},
        "because": {"document_number": {"en": "Our archive wants it.", "ko": "보관용입니다."}}
    }],
    "examples": {
        "today": "2026-11-21",
        "accepted": [{"idType": "passport", "values": {"name": "A B", "date_of_birth": "2007-11-21",
                      "document_number": "M1", "gender": "male"}}],
        "refused": [{"idType": "passport", "values": {"name": "A B", "date_of_birth": "2007-11-22"},
                     "problems": {"document_number": "missing", "date_of_birth": "too_young",
                                  "nationality": "one_of_missing"}}]
    }
})";

class SitePacksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void overridesItsCountriesAndTypesOnly();
    void hasReasonsOfItsOwn();
    void mayReplaceTheDefault();
    void refusedWithFileKeyAndLine_data();
    void refusedWithFileKeyAndLine();
    void aWrongPackLeavesOursInForce();
    void theOthersStillCount();
    void aSecondPackForTheSamePairIsRefused();
    void aFolderThatIsNotThereIsReported();
    void monstersAreRefusedQuickly_data();
    void monstersAreRefusedQuickly();
    void aHopelessPatternEndsSoon();
    void testSaysWhatAGoodPackHolds();
    void testSaysWhatIsWrong();
    void theManualsExampleIsGood();

private:
    QString write(const char* name, const QByteArray& text);
    RuleBook loaded() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

static QByteArray with(const QByteArray& before, const QByteArray& after)
{
    const auto at = bankPack.indexOf(before);
    if (at < 0)
        qFatal("the text to replace is not there");
    return bankPack.left(at) + after + bankPack.mid(at + before.size());
}

static QStringList requiredOf(const rules::Form& form)
{
    QStringList names;
    for (const rules::Field& field : form.fields) {
        if (field.required)
            names.append(field.wireName);
    }
    return names;
}

static const auto korea = QStringLiteral("KOR");
static const auto ours = QStringLiteral(":/rules");

void SitePacksTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

QString SitePacksTest::write(const char* name, const QByteArray& text)
{
    QFile file(m_folder->filePath(QString::fromLatin1(name)));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("the pack cannot be written");
    return file.fileName();
}

RuleBook SitePacksTest::loaded() const
{
    return *RuleBook::load(ours, m_folder->path());
}

void SitePacksTest::overridesItsCountriesAndTypesOnly()
{
    const QString file = write("bank.json", bankPack);
    const RuleBook book = loaded();
    QVERIFY(book.refusedPacks().isEmpty());
    const QStringList bank{QStringLiteral("name"), QStringLiteral("date_of_birth"),
                           QStringLiteral("document_number")};
    for (const QString& country : {korea, QStringLiteral("FRA")}) {
        const rules::Form form = book.form(country, IdType::Passport);
        QCOMPARE(requiredOf(form), bank);
        QCOMPARE(form.pack, file);
        QCOMPARE(form.anyOf.size(), 1);
    }
    QVERIFY(requiredOf(book.form(korea, IdType::GovernmentId))
                .contains(QStringLiteral("identity_number")));
    QCOMPARE(book.form(korea, IdType::GovernmentId).pack, QStringLiteral(":/rules/KOR.json"));
    QCOMPARE(book.form(QStringLiteral("DEU"), IdType::Passport).pack,
             QStringLiteral(":/rules/default.json"));
    QCOMPARE(book.idTypes(korea).first(), IdType::GovernmentId); // the order is kept
}

void SitePacksTest::hasReasonsOfItsOwn()
{
    write("bank.json", bankPack);
    const rules::Reason reason =
        loaded().form(korea, IdType::Passport).field(QStringLiteral("document_number"))->because;
    QVERIFY(reason.code.isEmpty());
    QCOMPARE(reason.sentence(QStringLiteral("ko")), QStringLiteral("보관용입니다."));
    QCOMPARE(reason.sentence(QStringLiteral("en")), QStringLiteral("Our archive wants it."));
    QCOMPARE(reason.sentence(QStringLiteral("fr")), QStringLiteral("Our archive wants it."));
}

void SitePacksTest::mayReplaceTheDefault()
{
    write("bank.json", with(R"("KOR", "FRA")", R"("*")"));
    const RuleBook book = loaded();
    QVERIFY(requiredOf(book.form(QStringLiteral("DEU"), IdType::Passport))
                .contains(QStringLiteral("document_number")));
    QVERIFY(!requiredOf(book.form(QStringLiteral("DEU"), IdType::Visa))
                 .contains(QStringLiteral("document_number")));
}

void SitePacksTest::refusedWithFileKeyAndLine_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<PackError::Kind>("kind");
    QTest::addColumn<QString>("where");
    QTest::addColumn<int>("line");
    using Kind = PackError::Kind;
    const auto row = [](const char* name, const QByteArray& text, Kind kind, const char* where,
                        int line) {
        QTest::newRow(name) << text << kind << QString::fromLatin1(where) << line;
    };
    row("country", with(R"("FRA")", R"("FR")"), Kind::BadValue, "countries", 2);
    row("unknown field", with(R"("nationality",)", R"("nationalty",)"), Kind::BadValue,
        "idTypes[0].optional[0]", 6);
    row("unknown key", with(R"("anyOf")", R"("anyof")"), Kind::UnknownKey, "idTypes[0].anyof", 7);
    row("group of one", with(R"([["nationality", "gender"]])", R"([["gender"]])"), Kind::BadValue,
        "idTypes[0].anyOf[0]", 7);
    row("group of none", with(R"([["nationality", "gender"]])", "[[]]"), Kind::BadValue,
        "idTypes[0].anyOf[0]", 7);
    row("group of a required one",
        with(R"([["nationality", "gender"]])", R"([["gender", "document_number"]])"),
        Kind::BadValue, "idTypes[0].anyOf[0]", 7);
    row("group of no list", with(R"([["nationality", "gender"]])", R"(["gender"])"),
        Kind::WrongType, "idTypes[0].anyOf[0]", 7);
    row("age of text", with("19}", R"("19"})"), Kind::WrongType,
        "idTypes[0].formats.date_of_birth.minimumAge", 8);
    row("no age", with("19}", "0}"), Kind::BadValue, "idTypes[0].formats.date_of_birth.minimumAge",
        8);
    row("reason without English", with(R"("en")", R"("fr")"), Kind::Missing,
        "idTypes[0].because.document_number.en", 9);
    row("reason in no language", with(R"("ko")", R"("Korean")"), Kind::UnknownKey,
        "idTypes[0].because.document_number.Korean", 9);
    row("empty reason", with("보관용입니다.", " "), Kind::BadValue,
        "idTypes[0].because.document_number.ko", 9);
    row("reason with a mark", with("보관용입니다.", "\u202E"), Kind::BadValue,
        "idTypes[0].because.document_number.ko", 9);
    row("example fails", with("2007-11-21", "2007-11-22"), Kind::ExampleFails,
        "examples.accepted[0].problems", 13);
    row("warning not told", with(R"("M1", "gender": "male"})", R"("M1", "gender": "male"},
                      "warnings": {"gender": "expired"})"),
        Kind::ExampleFails, "examples.accepted[0].warnings", 15);
    row("comma", with(R"(["KOR", "FRA"],)", R"(["KOR", "FRA"])"), Kind::NotJson, "", 3);
    row("no pack at all", "[]", Kind::WrongType, "", 0);
    row("another table", R"({"parameters": []})", Kind::UnknownKey, "parameters", 1);
}

void SitePacksTest::refusedWithFileKeyAndLine()
{
    QFETCH(QByteArray, text);
    const QString file = write("bank.json", text);
    const QList<PackError> refused = loaded().refusedPacks();
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused.first().file, file);
    QTEST(refused.first().kind, "kind");
    QTEST(refused.first().where, "where");
    QTEST(refused.first().line, "line");
}

void SitePacksTest::aWrongPackLeavesOursInForce()
{
    write("bank.json", with("2007-11-21", "2007-11-22"));
    QVERIFY(requiredOf(loaded().form(korea, IdType::Passport))
                .contains(QStringLiteral("date_of_issue")));
}

void SitePacksTest::theOthersStillCount()
{
    write("a.json", "{");
    write("b.json", bankPack);
    const RuleBook book = loaded();
    QCOMPARE(book.refusedPacks().size(), 1);
    QCOMPARE(requiredOf(book.form(korea, IdType::Passport)).size(), 3);
}

void SitePacksTest::aSecondPackForTheSamePairIsRefused()
{
    write("a.json", bankPack);
    const QString second = write("b.json", with(R"("KOR", "FRA")", R"("FRA", "DEU")"));
    const RuleBook book = loaded();
    QCOMPARE(book.refusedPacks().size(), 1);
    QCOMPARE(book.refusedPacks().first().file, second);
    QCOMPARE(book.refusedPacks().first().where, QStringLiteral("countries"));
    QCOMPARE(book.form(QStringLiteral("DEU"), IdType::Passport).pack,
             QStringLiteral(":/rules/default.json"));
}

void SitePacksTest::aFolderThatIsNotThereIsReported()
{
    const auto book = RuleBook::load(ours, QStringLiteral("/no/such/folder"));
    QVERIFY(book.ok());
    QCOMPARE(book->refusedPacks().size(), 1);
    QCOMPARE(book->refusedPacks().first().kind, PackError::Kind::Unreadable);
}

void SitePacksTest::monstersAreRefusedQuickly_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<PackError::Kind>("kind");
    const auto nested = [](qsizetype depth) {
        return QByteArray(R"({"countries":)") + QByteArray(depth, '[') + QByteArray(depth, ']') +
               '}';
    };
    QTest::newRow("100 MB") << QByteArray(100'000'000, ' ') << PackError::Kind::TooLarge;
    QTest::newRow("nested 10,000 deep") << nested(10'000) << PackError::Kind::TooDeep;
    QTest::newRow("brackets without an end")
        << QByteArray(500'000, '[') << PackError::Kind::TooDeep;
    QTest::newRow("a megabyte of quotes") << QByteArray(1'000'000, '"') << PackError::Kind::NotJson;
}

void SitePacksTest::monstersAreRefusedQuickly()
{
    QFETCH(QByteArray, text);
    write("bank.json", text);
    QElapsedTimer time;
    time.start();
    const RuleBook book = loaded();
    QVERIFY2(time.elapsed() < 2000, qPrintable(QString::number(time.elapsed())));
    QCOMPARE(book.refusedPacks().size(), 1);
    QTEST(book.refusedPacks().first().kind, "kind");
}

void SitePacksTest::aHopelessPatternEndsSoon()
{
    write("bank.json", with(R"("date_of_birth":)",
                            R"("document_number": {"patterns": ["M1|(A+)+B"]}, "date_of_birth":)"));
    const RuleBook book = loaded();
    QVERIFY(book.refusedPacks().isEmpty());
    const rules::Field field =
        *book.form(korea, IdType::Passport).field(QStringLiteral("document_number"));
    QElapsedTimer time;
    time.start();
    const auto problem = rules::check(field, QString(200, u'A'), QDate(2026, 11, 21));
    QVERIFY2(time.elapsed() < 500, qPrintable(QString::number(time.elapsed())));
    QVERIFY(problem && problem->kind == rules::ProblemKind::WrongFormat);
}

void SitePacksTest::testSaysWhatAGoodPackHolds()
{
    const auto summary = RuleBook::test(ours, write("bank.json", bankPack));
    QVERIFY(summary.ok());
    QCOMPARE(summary->countries, (QStringList{korea, QStringLiteral("FRA")}));
    QCOMPARE(summary->idTypes, QList<IdType>{IdType::Passport});
    QCOMPARE(summary->accepted, 1);
    QCOMPARE(summary->refused, 1);
}

void SitePacksTest::testSaysWhatIsWrong()
{
    const auto summary = RuleBook::test(ours, m_folder->filePath(QStringLiteral("none.json")));
    QVERIFY(!summary.ok());
    QCOMPARE(summary.error().kind, PackError::Kind::Unreadable);
}

void SitePacksTest::theManualsExampleIsGood()
{
    QFile manual(QStringLiteral(KYC_SOURCE_DIR "/docs/rules.md"));
    QVERIFY(manual.open(QIODevice::ReadOnly));
    const QByteArray text = manual.readAll();
    const QByteArray begin = "```json\n";
    const qsizetype from = text.indexOf(begin) + begin.size();
    const QByteArray pack = text.mid(from, text.indexOf("```", from) - from);
    const auto summary = RuleBook::test(ours, write("manual.json", pack));
    QVERIFY2(summary.ok(), summary.ok() ? "" : qPrintable(summary.error().where));
    QCOMPARE(summary->countries, QStringList{QStringLiteral("FRA")});
}

QTEST_APPLESS_MAIN(SitePacksTest)
#include "tst_site_packs.moc"
