// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "rules/rule_book.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using rules::FieldKind;
using rules::FieldRole;
using rules::RuleBook;

/// The parameter table of the migration document, row by row, and what a place may change of it.
class MigrationParametersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyParameterIsThere_data();
    void everyParameterIsThere();
    void theyAreInTheDocumentsOrder();
    void closedLists_data();
    void closedLists();
    void fieldsAreComparedByTheirRole_data();
    void fieldsAreComparedByTheirRole();
    void addressesAreTidied();
    void aPlaceRelaxesWhatIsRequired();
    void aPlaceReplacesEverything();
    void aWrongOneLeavesOursInForce();
    void testSaysWhatAGoodOneHolds();

private:
    QString write(const QByteArray& text);

    std::optional<RuleBook> m_book;
    QTemporaryDir m_folder;
    QStringList m_rows;
};

static const QDate today(2026, 11, 21);
static const auto ours = QStringLiteral(":/rules");

/// As newer revisions of the service have it.
static const QByteArray relaxed = R"({
    "required": ["admin", "email", "fullName", "birthDate", "kycStatus"],
    "formats": {"cf1": {"patterns": ["[0-9]{4}"], "example": "1234"}},
    "because": {"cf1": {"en": "The branch's number."}},
    "examples": {
        "today": "2026-11-21",
        "accepted": [{"values": {"admin": "a@b.kr", "email": "c@d.kr", "fullName": "A B",
                                 "birthDate": "1990-05-17", "kycStatus": "approved"}}],
        "refused": [{"values": {"admin": "a@b.kr", "email": "c@d.kr", "fullName": "A B",
                                "birthDate": "1990-05-17", "cf1": "1"},
                     "problems": {"kycStatus": "missing", "cf1": "wrong_format"}}]
    }
})";

static const rules::Values good{{QStringLiteral("admin"), QStringLiteral("admin@sample.com")},
                                {QStringLiteral("email"), QStringLiteral("migration@sample.com")},
                                {QStringLiteral("fullName"), QStringLiteral("홍길동")},
                                {QStringLiteral("birthDate"), QStringLiteral("1990-05-17")},
                                {QStringLiteral("kycStatus"), QStringLiteral("approved")},
                                {QStringLiteral("idType"), QStringLiteral("passport")},
                                {QStringLiteral("issuingCountry"), QStringLiteral("KOR")}};

void MigrationParametersTest::initTestCase()
{
    const auto book = RuleBook::load(ours);
    QVERIFY2(book.ok(), book.ok() ? "" : qPrintable(book.error().file + u' ' + book.error().where));
    m_book = *book;
}

QString MigrationParametersTest::write(const QByteArray& text)
{
    QFile file(m_folder.filePath(QStringLiteral("migration.json")));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("the file cannot be written");
    return file.fileName();
}

void MigrationParametersTest::everyParameterIsThere_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<FieldKind>("kind");
    QTest::addColumn<bool>("required");
    const auto row = [this](const char* name, FieldKind kind, char required) {
        QTest::newRow(name) << QString::fromLatin1(name) << kind << (required == 'O');
        m_rows.append(QString::fromLatin1(name));
    };
    m_rows.clear();
    row("admin", FieldKind::Email, 'O');
    row("email", FieldKind::Email, 'O');
    row("fullName", FieldKind::Name, 'O');
    row("birthDate", FieldKind::Date, 'O');
    row("kycStatus", FieldKind::Choice, 'O');
    row("idType", FieldKind::Choice, 'O');
    row("issuingCountry", FieldKind::Country, 'O');
    row("nationality", FieldKind::Country, 'X');
    row("gender", FieldKind::Choice, 'X');
    row("issueDate", FieldKind::Date, 'X');
    row("expireDate", FieldKind::Date, 'X');
    row("ipAddress", FieldKind::IpAddress, 'X');
    row("identityNumber", FieldKind::Text, 'X');
    row("documentNumber", FieldKind::Text, 'X');
    row("address_city", FieldKind::Text, 'X');
    row("address_country", FieldKind::Text, 'X');
    row("address_state", FieldKind::Text, 'X');
    row("address_street", FieldKind::Text, 'X');
    row("address_full", FieldKind::Text, 'X');
    row("cf1", FieldKind::Text, 'X');
    row("cf2", FieldKind::Text, 'X');
    row("cf3", FieldKind::Text, 'X');
    row("userid", FieldKind::Text, 'X');
}

void MigrationParametersTest::everyParameterIsThere()
{
    QFETCH(QString, name);
    const rules::Field* field = m_book->migrationForm().field(name);
    QVERIFY(field != nullptr);
    QTEST(field->kind, "kind");
    QTEST(field->required, "required");
    QVERIFY(!field->because.code.isEmpty());
}

void MigrationParametersTest::theyAreInTheDocumentsOrder()
{
    QStringList names;
    for (const rules::Field& field : m_book->migrationForm().fields)
        names.append(field.wireName);
    QCOMPARE(names, m_rows);
    QCOMPARE(m_book->migrationForm().pack, QStringLiteral(":/rules/migration.json"));
}

void MigrationParametersTest::closedLists_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("choices");
    QTest::newRow("kycStatus") << QStringLiteral("kycStatus")
                               << QStringLiteral("approved | rejected");
    QTest::newRow("idType") << QStringLiteral("idType")
                            << QStringLiteral("drivers_license | government_id | passport | "
                                              "residence_permit | vehicle_registration_certificate "
                                              "| visa | aadhaar | pancard");
    QTest::newRow("gender") << QStringLiteral("gender") << QStringLiteral("female | male");
}

void MigrationParametersTest::closedLists()
{
    QFETCH(QString, name);
    QTEST(m_book->migrationForm().field(name)->choices.join(QLatin1String(" | ")), "choices");
}

void MigrationParametersTest::fieldsAreComparedByTheirRole_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char* name, const char* value, const char* problem) {
        QTest::addRow("%s %s", name, value)
            << QString::fromLatin1(name) << QString::fromLatin1(value)
            << QString::fromLatin1(problem);
    };
    row("issueDate", "1990-05-17", "before_birth");
    row("issueDate", "2019-03-04", "");
    row("expireDate", "1980-01-01", "before_birth");
    row("expireDate", "2020-01-01", "expired");
    row("identityNumber", "900517-1234567", "");
    row("identityNumber", "900518-1234567", "unlike_birth");
    row("identityNumber", "anything 1/2", "");
    row("address_country", "United states", "");
}

void MigrationParametersTest::fieldsAreComparedByTheirRole()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    rules::Values values = good;
    values.insert(name, value);
    const auto problems = rules::check(m_book->migrationForm(), values, today);
    QVERIFY(problems.size() <= 1);
    const auto problem = problems.constFind(name);
    QTEST(problem == problems.cend() ? QString() : QString(rules::code(problem->kind)), "problem");
}

void MigrationParametersTest::addressesAreTidied()
{
    const rules::Form& form = m_book->migrationForm();
    QCOMPARE(rules::normalised(*form.field(QStringLiteral("email")), QStringLiteral(" ａ@b.kr ")),
             QStringLiteral("a@b.kr"));
    QCOMPARE(rules::normalised(*form.field(QStringLiteral("ipAddress")), QStringLiteral("::1 ")),
             QStringLiteral("::1"));
}

void MigrationParametersTest::aPlaceRelaxesWhatIsRequired()
{
    const QString file = write(relaxed);
    const RuleBook book = *RuleBook::load(ours, m_folder.path());
    QVERIFY(book.refusedPacks().isEmpty());
    const rules::Form& form = book.migrationForm();
    QCOMPARE(form.pack, file);
    QCOMPARE(form.fields.size(), m_book->migrationForm().fields.size());
    QVERIFY(!form.field(QStringLiteral("idType"))->required);
    QVERIFY(!form.field(QStringLiteral("issuingCountry"))->required);
    QVERIFY(form.field(QStringLiteral("kycStatus"))->required);
    QCOMPARE(form.field(QStringLiteral("cf1"))->because.sentence(QStringLiteral("en")),
             QStringLiteral("The branch's number."));
}

void MigrationParametersTest::aPlaceReplacesEverything()
{
    write(R"({
        "parameters": [{"name": "lastName", "kind": "name", "because": "always_required"}],
        "required": ["lastName"],
        "examples": {"today": "2026-11-21",
                     "accepted": [{"values": {"lastName": "Kim"}}],
                     "refused": [{"values": {}, "problems": {"lastName": "missing"}}]}
    })");
    const RuleBook book = *RuleBook::load(ours, m_folder.path());
    QCOMPARE(book.migrationForm().fields.size(), 1);
    QVERIFY(book.migrationForm().fields.first().required);
}

void MigrationParametersTest::aWrongOneLeavesOursInForce()
{
    QByteArray text = relaxed;
    write(text.replace(R"("kycStatus"],)", R"("kycstatus"],)"));
    const RuleBook book = *RuleBook::load(ours, m_folder.path());
    QCOMPARE(book.refusedPacks().size(), 1);
    QCOMPARE(book.refusedPacks().first().where, QStringLiteral("required[4]"));
    QVERIFY(book.migrationForm().field(QStringLiteral("idType"))->required);
}

void MigrationParametersTest::testSaysWhatAGoodOneHolds()
{
    const auto summary = RuleBook::test(ours, write(relaxed));
    QVERIFY(summary.ok());
    QVERIFY(summary->countries.isEmpty());
    QCOMPARE(summary->accepted, 1);
    QCOMPARE(summary->refused, 1);
    const auto wrong = RuleBook::test(ours, write("{}"));
    QVERIFY(!wrong.ok());
}

QTEST_APPLESS_MAIN(MigrationParametersTest)
#include "tst_migration_parameters.moc"
