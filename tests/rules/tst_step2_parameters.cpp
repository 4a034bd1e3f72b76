// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "rules/rule_book.h"

#include <QTest>

#include <optional>

using rules::IdType;
using rules::ProjectOptions;

/// The parameter table of the Step 2 document, row by row.
class Step2ParametersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyParameterIsAskedForWhereItApplies_data();
    void everyParameterIsAskedForWhereItApplies();
    void formatsOfTheTable_data();
    void formatsOfTheTable();
    void nothingElseIsInTheCatalogue();

private:
    std::optional<rules::RuleBook> m_book;
    QStringList m_rows;
};

namespace
{

const auto noForm = QString();
const auto always = QStringLiteral("always");
const auto onDemand = QStringLiteral("required");
const auto optional = QStringLiteral("optional");

ProjectOptions optionsNamed(const QString& name)
{
    ProjectOptions options;
    options.collectAddress = name == u"collectAddress";
    options.addressImage = name == u"addressImage";
    options.accountOccupancy = name == u"accountOccupancy";
    options.universal = name == u"universal";
    return options;
}

} // namespace

void Step2ParametersTest::initTestCase()
{
    const auto book = rules::RuleBook::load(QStringLiteral(":/rules"));
    QVERIFY(book.ok());
    m_book = *book;
}

void Step2ParametersTest::everyParameterIsAskedForWhereItApplies_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("type"); // as in the table
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("idType"); // empty: Step 1 answered "any"
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("need");
    const auto row = [](const char* name, const char* type, const char* country, const char* idType,
                        const char* option, const QString& need) {
        QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(type)
                            << QString::fromLatin1(country) << QString::fromLatin1(idType)
                            << QString::fromLatin1(option) << need;
    };
    row("submissionId", "string", "KOR", "passport", "", noForm);
    row("faceImage", "file", "KOR", "passport", "", noForm);
    row("name", "string", "FRA", "visa", "", always);
    row("date_of_birth", "string", "FRA", "visa", "", always);
    row("gender", "string", "USA", "drivers_license", "", onDemand);
    row("nationality", "string", "FRA", "passport", "", optional);
    row("identity_number", "string", "KOR", "government_id", "", onDemand);
    row("license_number", "string", "KOR", "drivers_license", "", onDemand);
    row("document_number", "string", "KOR", "passport", "", onDemand);
    row("serial_number", "string", "KOR", "drivers_license", "", onDemand);
    row("date_of_issue", "string", "KOR", "residence_permit", "", onDemand);
    row("date_of_expiry", "string", "KOR", "passport", "", onDemand);
    row("addressImage", "file", "FRA", "passport", "addressImage", onDemand);
    row("address_street", "string", "FRA", "passport", "collectAddress", optional);
    row("address_city", "string", "FRA", "passport", "collectAddress", optional);
    row("address_state", "string", "FRA", "passport", "collectAddress", optional);
    row("address_country", "string", "FRA", "passport", "collectAddress", optional);
    row("address_zipcode", "string", "FRA", "passport", "collectAddress", optional);
    row("globalCode", "string", "FRA", "passport", "collectAddress", optional);
    row("compoundCode", "string", "FRA", "passport", "collectAddress", optional);
    row("formatted_address", "string", "FRA", "passport", "collectAddress", optional);
    row("address_input", "string", "FRA", "passport", "collectAddress", optional);
    row("address_detail", "string", "FRA", "passport", "collectAddress", optional);
    row("userOccupancyCode", "string", "KOR", "passport", "accountOccupancy", onDemand);
    row("userOccupancyName", "string", "KOR", "passport", "accountOccupancy", onDemand);
    row("idType", "string", "KOR", "", "universal", onDemand);
}

void Step2ParametersTest::everyParameterIsAskedForWhereItApplies()
{
    QFETCH(QString, name);
    QFETCH(QString, type);
    QFETCH(QString, country);
    QFETCH(QString, idType);
    QFETCH(QString, option);
    QFETCH(QString, need);
    m_rows.append(name);
    const rules::Form form = m_book->form(country, rules::idTypeFrom(idType), optionsNamed(option));
    const rules::Field* field = form.field(name);
    QCOMPARE(field == nullptr, need.isEmpty()); // submissionId and faceImage are not typed
    if (field == nullptr)
        return;
    QCOMPARE(field->kind == rules::FieldKind::Picture, type == u"file");
    QCOMPARE(field->required, need != optional);
    if (!option.isEmpty())
        QVERIFY(m_book->form(country, IdType::Passport).field(name) == nullptr);
}

void Step2ParametersTest::formatsOfTheTable_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char* name, const QString& value, const char* problem = "") {
        QTest::newRow(qPrintable(QLatin1String(name) + u' ' + value))
            << QString::fromLatin1(name) << value << QString::fromLatin1(problem);
    };
    row("date_of_birth", QStringLiteral("1998-11-11"));
    row("date_of_birth", QStringLiteral("11-11-1998"), "not_a_date");
    row("gender", QStringLiteral("female"));
    row("gender", QStringLiteral("F"), "unknown_choice");
    row("nationality", QStringLiteral("USA"));
    row("nationality", QStringLiteral("US"), "unknown_country");
    row("address_country", QStringLiteral("KOR"));
    row("address_country", QStringLiteral("Korea"), "unknown_country");
    row("globalCode", QStringLiteral("87C4VXX7+39"));
    row("globalCode", QStringLiteral("VXX7+39"), "wrong_format");
    row("compoundCode", QStringLiteral("VXX7+39 Washington, DC, USA"));
    row("compoundCode", QStringLiteral("VXX7+39"), "wrong_format");
    row("compoundCode", QStringLiteral("Washington, DC, USA"), "wrong_format");
    row("address_zipcode", QStringLiteral("06236"));
    row("address_zipcode", QStringLiteral("SW1A 1AA"));
    row("address_zipcode", QStringLiteral("=1+1"), "wrong_format");
    row("userOccupancyCode", QStringLiteral("123test"));
    row("userOccupancyCode", QStringLiteral("123"));
    row("userOccupancyCode", QStringLiteral("12"), "wrong_format");
    row("userOccupancyCode", QStringLiteral("test"), "wrong_format");
    row("idType", QStringLiteral("vehicle_registration_certificate"));
    row("idType", QStringLiteral("any"), "unknown_choice");
    row("idType", QStringLiteral("universal"), "unknown_choice");
}

void Step2ParametersTest::formatsOfTheTable()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    const auto& parameters = m_book->parameters();
    const auto field =
        std::find_if(parameters.begin(), parameters.end(),
                     [&name](const rules::Field& known) { return known.wireName == name; });
    QVERIFY(field != parameters.end());
    const auto problem = rules::check(*field, value, QDate(2026, 11, 21));
    QTEST(problem ? QString(rules::code(problem->kind)) : QString(), "problem");
}

void Step2ParametersTest::nothingElseIsInTheCatalogue()
{
    for (const rules::Field& field : m_book->parameters())
        QVERIFY2(m_rows.contains(field.wireName), qPrintable(field.wireName));
    QCOMPARE(m_book->parameters().size(), m_rows.size() - 2);
}

QTEST_APPLESS_MAIN(Step2ParametersTest)
#include "tst_step2_parameters.moc"
