// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "rules/rule_book.h"

#include "rules/country.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <optional>

using rules::Field;
using rules::Form;
using rules::IdType;
using rules::RuleBook;

class RuleBookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void authenticationTable_data();
    void authenticationTable();
    void otherForms_data();
    void otherForms();
    void everyCountryAndTypeHasAForm();
    void countriesWithPacks();
    void idTypes_data();
    void idTypes();
    void everyFieldIsComplete();
    void koreanFormats_data();
    void koreanFormats();
    void identityNumberIsMasked();
    void optionsAddWhatTheyNeed_data();
    void optionsAddWhatTheyNeed();
    void oneKindOfAddressIsEnough();
    void theIdTypeIsAskedForOnlyIfItIsNotKnown();
    void theHigherAgeLimitHolds();
    void aCaseGoesBeforeTheSettings();

private:
    std::optional<RuleBook> m_book;
};

static QStringList namesOf(const Form& form, bool required)
{
    QStringList names;
    for (const Field& field : form.fields) {
        if (field.required == required)
            names.append(field.wireName);
    }
    return names;
}

static QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

void RuleBookTest::initTestCase()
{
    // Loading runs the packs' own examples, too.
    const auto book = RuleBook::load(QStringLiteral(":/rules"));
    QVERIFY2(book.ok(), book.ok() ? "" : qPrintable(book.error().file + u' ' + book.error().where));
    m_book = *book;
}

void RuleBookTest::authenticationTable_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("idType"); // as the document spells it
    QTest::addColumn<QStringList>("required");
    QTest::addColumn<QStringList>("optional");
    const auto row = [](const char* country, const char* idType, const char* required,
                        const char* optional) {
        QTest::addRow("%s %s", country, idType)
            << QString::fromLatin1(country) << QString::fromLatin1(idType) << words(required)
            << words(optional);
    };
    // Required: the document's row and, before it, name and date_of_birth, which it always
    // requires.
    row("KOR", "government_id", "name date_of_birth identity_number", "date_of_issue gender");
    row("KOR", "drivers_license", "name date_of_birth license_number serial_number",
        "nationality gender");
    row("KOR", "passport", "name date_of_birth document_number date_of_issue date_of_expiry",
        "nationality gender");
    row("KOR", "residence permit", "name date_of_birth identity_number date_of_issue",
        "nationality gender");
    for (const char* country : {"USA", "CAN", "MEX"})
        row(country, "drivers_license",
            "name date_of_birth document_number date_of_issue date_of_expiry gender",
            "nationality");
}

void RuleBookTest::authenticationTable()
{
    QFETCH(QString, country);
    QFETCH(QString, idType);
    const auto type = rules::idTypeFrom(idType);
    QVERIFY(type.has_value());
    const Form form = m_book->form(country, *type);
    QCOMPARE(form.country, country);
    QCOMPARE(form.idType, type);
    QTEST(namesOf(form, true), "required");
    QTEST(namesOf(form, false), "optional");
}

void RuleBookTest::otherForms_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<IdType>("type");
    QTest::addColumn<QStringList>("optional");
    const auto row = [](const char* name, const char* country, IdType type, const char* optional) {
        QTest::newRow(name) << QString::fromLatin1(country) << type << words(optional);
    };
    row("French passport", "FRA", IdType::Passport,
        "document_number date_of_expiry nationality gender");
    row("no country yet", "", IdType::Passport,
        "document_number date_of_expiry nationality gender");
    row("French licence", "FRA", IdType::DriversLicense,
        "document_number date_of_issue date_of_expiry nationality");
    row("French ID", "FRA", IdType::GovernmentId,
        "document_number date_of_expiry nationality gender");
    row("French permit", "FRA", IdType::ResidencePermit,
        "document_number date_of_expiry nationality");
    row("French visa", "FRA", IdType::Visa, "document_number date_of_expiry nationality");
    row("French car", "FRA", IdType::VehicleRegistrationCertificate, "document_number");
    row("pack without that type", "USA", IdType::Passport,
        "document_number date_of_expiry nationality gender");
    row("type of another country", "FRA", IdType::Pancard, "");
    row("aadhaar", "IND", IdType::Aadhaar, "document_number gender");
    row("pancard", "IND", IdType::Pancard, "document_number");
}

void RuleBookTest::otherForms()
{
    QFETCH(QString, country);
    QFETCH(IdType, type);
    const Form form = m_book->form(country, type);
    QCOMPARE(namesOf(form, true), words("name date_of_birth"));
    QTEST(namesOf(form, false), "optional");
}

void RuleBookTest::everyCountryAndTypeHasAForm()
{
    for (const auto& country : rules::countries(QStringLiteral("en"))) {
        for (const IdType type : rules::allIdTypes) {
            const Form form = m_book->form(country.alpha3, type);
            QVERIFY(form.field(QStringLiteral("name"))->required);
            QVERIFY(form.field(QStringLiteral("date_of_birth"))->required);
        }
    }
}

void RuleBookTest::countriesWithPacks()
{
    QCOMPARE(m_book->countriesWithPacks(), words("CAN IND KOR MEX USA"));
}

void RuleBookTest::idTypes_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<QList<IdType>>("types");
    QTest::newRow("KOR") << QStringLiteral("KOR")
                         << QList{IdType::GovernmentId, IdType::DriversLicense,
                                  IdType::Passport,     IdType::ResidencePermit,
                                  IdType::Visa,         IdType::VehicleRegistrationCertificate};
    QTest::newRow("USA") << QStringLiteral("USA")
                         << QList{IdType::DriversLicense, IdType::Passport,
                                  IdType::GovernmentId,   IdType::ResidencePermit,
                                  IdType::Visa,           IdType::VehicleRegistrationCertificate};
    QTest::newRow("FRA") << QStringLiteral("FRA")
                         << QList{IdType::Passport,     IdType::DriversLicense,
                                  IdType::GovernmentId, IdType::ResidencePermit,
                                  IdType::Visa,         IdType::VehicleRegistrationCertificate};
}

void RuleBookTest::idTypes()
{
    QFETCH(QString, country);
    QTEST(m_book->idTypes(country), "types");
}

void RuleBookTest::everyFieldIsComplete()
{
    for (const QString& country :
         m_book->countriesWithPacks() + QStringList{QStringLiteral("FRA")}) {
        for (const IdType type : m_book->idTypes(country)) {
            for (const Field& field : m_book->form(country, type).fields) {
                const QByteArray name = (country + u' ' + field.wireName).toUtf8();
                QVERIFY2(std::find(rules::allReasons.begin(), rules::allReasons.end(),
                                   field.because.code) != rules::allReasons.end(),
                         name.constData());
                const bool number = field.kind == rules::FieldKind::Number;
                QVERIFY2(!number || (!field.patterns.isEmpty() && !field.example.isEmpty()),
                         name.constData());
                const QDate day(2026, 11, 21);
                const auto problem = rules::check(field, field.example, day);
                QVERIFY2(!number || !problem ||
                             rules::severity(problem->kind) == rules::Severity::Warning,
                         name.constData());
            }
        }
    }
}

void RuleBookTest::koreanFormats_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("accepted");
    const auto row = [](const char* field, const QString& typed, bool accepted) {
        QTest::newRow(qPrintable(typed)) << QString::fromLatin1(field) << typed << accepted;
    };
    row("license_number", QStringLiteral("12-34-567890-12"), true);
    row("license_number", QStringLiteral("123456789012"), true);
    row("license_number", QStringLiteral("서울-12-345678-90"), true);
    row("license_number", QStringLiteral("서울1234567890"), true);
    row("license_number", QStringLiteral("12345678901"), false);
    row("license_number", QStringLiteral("1234567890123"), false);
    row("license_number", QStringLiteral("서울12-345678-9"), false);
    row("license_number", QStringLiteral("서-12-345678-90"), false);
    row("license_number", QStringLiteral("AB-12-345678-90"), false);
    row("serial_number", QStringLiteral("07pn10"), true);
    row("serial_number", QStringLiteral("ABCDEF"), true);
    row("serial_number", QStringLiteral("07PN1"), false);
    row("serial_number", QStringLiteral("07PN101"), false);
    row("serial_number", QStringLiteral("07PN1가"), false);
}

void RuleBookTest::koreanFormats()
{
    QFETCH(QString, field);
    QFETCH(QString, typed);
    const Form form = m_book->form(QStringLiteral("KOR"), IdType::DriversLicense);
    const Field* found = form.field(field);
    QVERIFY(found != nullptr);
    const QString value = rules::normalised(*found, typed);
    QTEST(!rules::check(*found, value, QDate(2026, 11, 21)).has_value(), "accepted");
}

void RuleBookTest::identityNumberIsMasked()
{
    const Form form = m_book->form(QStringLiteral("KOR"), IdType::GovernmentId);
    QVERIFY(form.field(QStringLiteral("identity_number"))->masked);
    QVERIFY(!form.field(QStringLiteral("name"))->masked);
}

void RuleBookTest::optionsAddWhatTheyNeed_data()
{
    QTest::addColumn<rules::ProjectOptions>("options");
    QTest::addColumn<QStringList>("required");
    QTest::addColumn<QStringList>("optional");
    rules::ProjectOptions options;
    QTest::newRow("none") << options << QStringList{} << QStringList{};
    options.collectAddress = true;
    const QStringList address = words(
        "formatted_address globalCode compoundCode address_input address_detail address_street "
        "address_city address_state address_country address_zipcode");
    QTest::newRow("address") << options << QStringList{} << address;
    options = {};
    options.addressImage = true;
    QTest::newRow("address image") << options << words("addressImage") << QStringList{};
    options = {};
    options.accountOccupancy = true;
    QTest::newRow("account") << options << words("userOccupancyCode userOccupancyName")
                             << QStringList{};
    QTest::newRow("all") << rules::ProjectOptions{true, true, true, true, 0}
                         << words("addressImage userOccupancyCode userOccupancyName") << address;
}

void RuleBookTest::optionsAddWhatTheyNeed()
{
    QFETCH(rules::ProjectOptions, options);
    QFETCH(QStringList, required);
    QFETCH(QStringList, optional);
    const auto korea = QStringLiteral("KOR");
    const Form plain = m_book->form(korea, IdType::DriversLicense);
    const Form form = m_book->form(korea, IdType::DriversLicense, options);
    QCOMPARE(namesOf(form, true), namesOf(plain, true) + required);
    QCOMPARE(namesOf(form, false), namesOf(plain, false) + optional);
}

void RuleBookTest::oneKindOfAddressIsEnough()
{
    rules::ProjectOptions options;
    options.collectAddress = true;
    const Form form = m_book->form(QStringLiteral("FRA"), IdType::Passport, options);
    QCOMPARE(form.anyOf, QList<QStringList>{words("formatted_address globalCode compoundCode")});
    rules::Values values{{QStringLiteral("name"), QStringLiteral("A B")},
                         {QStringLiteral("date_of_birth"), QStringLiteral("1990-05-17")}};
    const QDate day(2026, 11, 21);
    const rules::Problems problems = rules::check(form, values, day);
    QCOMPARE(problems.keys(), words("formatted_address"));
    values.insert(QStringLiteral("globalCode"), QStringLiteral("87C4VXX7+39"));
    QVERIFY(rules::check(form, values, day).isEmpty());
}

void RuleBookTest::theIdTypeIsAskedForOnlyIfItIsNotKnown()
{
    rules::ProjectOptions options;
    options.universal = true;
    const auto idType = QStringLiteral("idType");
    const auto korea = QStringLiteral("KOR");
    QVERIFY(m_book->form(korea, IdType::Passport, options).field(idType) == nullptr);
    QVERIFY(m_book->form(korea, std::nullopt).field(idType) == nullptr);
    const Form form = m_book->form(korea, std::nullopt, options);
    QVERIFY(!form.idType.has_value());
    QCOMPARE(form.fields.first().wireName, idType);
    QCOMPARE(form.fields.first().choices.size(), static_cast<qsizetype>(rules::allIdTypes.size()));
    for (const IdType type : rules::allIdTypes)
        QVERIFY(form.fields.first().choices.contains(rules::wireName(type)));
    QCOMPARE(namesOf(form, true), words("idType name date_of_birth"));
    QVERIFY(form.field(QStringLiteral("document_number")) != nullptr);
    QVERIFY(form.field(QStringLiteral("globalCode")) == nullptr);
}

void RuleBookTest::theHigherAgeLimitHolds()
{
    rules::ProjectOptions options;
    options.minimumAge = 19;
    const auto age = [this](const rules::ProjectOptions& place) {
        return m_book->form(QStringLiteral("KOR"), IdType::Passport, place)
            .field(QStringLiteral("date_of_birth"))
            ->minimumAge;
    };
    QCOMPARE(age(options), 19);
    QCOMPARE(age({}), 0);
}

void RuleBookTest::aCaseGoesBeforeTheSettings()
{
    rules::ProjectOptions settings;
    settings.collectAddress = true;
    settings.minimumAge = 19;
    rules::ProjectChoices ofTheCase;
    ofTheCase.collectAddress = false;
    ofTheCase.universal = true;
    const rules::ProjectOptions both = rules::overruled(settings, ofTheCase);
    QVERIFY(!both.collectAddress);
    QVERIFY(both.universal);
    QVERIFY(!both.addressImage);
    QCOMPARE(both.minimumAge, 19);
    QVERIFY(rules::overruled(settings, {}).collectAddress);
}

QTEST_APPLESS_MAIN(RuleBookTest)
#include "tst_rule_book.moc"
