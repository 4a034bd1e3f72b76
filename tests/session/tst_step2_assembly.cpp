// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "session/step2_assembly.h"

#include "session/step2_fields.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using rules::Values;

namespace
{

session::CaseDraft draft()
{
    session::CaseDraft known{*base::SubmissionId::parse(QStringLiteral("abc"))};
    known.issuingCountry = QStringLiteral("KOR");
    known.idType = rules::IdType::VehicleRegistrationCertificate;
    known.idTypeOfStep1 = known.idType;
    return known;
}

rules::Form formOf(const QStringList& names)
{
    rules::Form form;
    for (const QString& name : names) {
        rules::Field field;
        field.wireName = name;
        form.fields.append(field);
    }
    return form;
}

QByteArrayList namesOf(const argos::Step2Request& request)
{
    QByteArrayList names;
    for (const argos::FormField& field : request.fields)
        names.append(field.name);
    return names;
}

/// The place's own table on top of ours, as the program reads it.
rules::Spellings spellingsWith(const QByteArray& json)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("spellings.json")));
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size())
        qFatal("the spellings cannot be written");
    file.close();
    return rules::RuleBook::load(QStringLiteral(":/rules"), folder.path())->spellings();
}

const QString name = QStringLiteral("name");
const QString gender = QStringLiteral("gender");
const QString birth = QStringLiteral("date_of_birth");
const QString license = QStringLiteral("license_number");

} // namespace

class Step2AssemblyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void carriesIdAndPhoto();
    void fieldsGoInTheOrderOfTheDocument();
    void everyDocumentedFieldGoesUnderItsName();
    void emptyValuesAreLeftOut();
    void unknownNamesComeAfterTheKnown();
    void theIdTypeGoesAlongOnlyIfStepOneDidNotTellIt();
    void valuesAreNormalised();
    void whatTheFormDoesNotAskForIsNotSent();
    void whatStepOneHandedOverIsSent();
    void whatIsTypedGoesBeforeWhatWasHandedOver();
    void theCatalogueAndTheDocumentNameTheSame();
    void contestedNamesGoAsThePlaceWritesThem();
    void contestedIdTypesGoAsThePlaceWritesThem();
    void theIdTypeOfTheFormGoesAlong();
    void onlyTheAddressImageGoesAlong();
};

void Step2AssemblyTest::carriesIdAndPhoto()
{
    const auto request = session::step2Request(draft(), {}, {}, "jpeg", {});
    QCOMPARE(request.submissionId.text(), QStringLiteral("abc"));
    QCOMPARE(request.faceImage, QByteArray("jpeg"));
    QVERIFY(request.addressImage.isEmpty());
    QVERIFY(request.fields.isEmpty());
}

void Step2AssemblyTest::fieldsGoInTheOrderOfTheDocument()
{
    const Values values{{license, QStringLiteral("1")},
                        {gender, QStringLiteral("male")},
                        {name, QStringLiteral("A")},
                        {birth, QStringLiteral("1990-05-17")}};
    const auto request = session::step2Request(draft(), values, {}, {}, {});
    QCOMPARE(namesOf(request),
             (QByteArrayList{"name", "date_of_birth", "gender", "license_number"}));
    QCOMPARE(request.fields.at(1).value, QStringLiteral("1990-05-17"));
}

void Step2AssemblyTest::everyDocumentedFieldGoesUnderItsName()
{
    Values values;
    for (const QString& known : session::step2Fields())
        values.insert(known, QStringLiteral("x"));
    const auto request = session::step2Request(draft(), values, {}, {}, {});
    QCOMPARE(request.fields.size(), session::step2Fields().size());
    QCOMPARE(request.fields.first().name, QByteArray("name"));
    QCOMPARE(request.fields.last().name, QByteArray("userOccupancyName"));
}

void Step2AssemblyTest::emptyValuesAreLeftOut()
{
    const auto request = session::step2Request(
        draft(), {{name, QStringLiteral("A")}, {gender, QString()}}, {}, {}, {});
    QCOMPARE(namesOf(request), QByteArrayList{"name"});
}

void Step2AssemblyTest::unknownNamesComeAfterTheKnown()
{
    const auto request = session::step2Request(
        draft(), {{QStringLiteral("a_new_one"), QStringLiteral("1")}, {name, QStringLiteral("A")}},
        {}, {}, {});
    QCOMPARE(namesOf(request), (QByteArrayList{"name", "a_new_one"}));
}

void Step2AssemblyTest::theIdTypeGoesAlongOnlyIfStepOneDidNotTellIt()
{
    session::CaseDraft universal = draft();
    universal.idTypeOfStep1.reset();
    const Values values{{name, QStringLiteral("A")}};
    const auto request = session::step2Request(universal, values, {}, {}, {});
    QCOMPARE(namesOf(request), (QByteArrayList{"name", "idType"}));
    QCOMPARE(request.fields.last().value, QStringLiteral("vehicle_registration_certificate"));
    QCOMPARE(namesOf(session::step2Request(draft(), values, {}, {}, {})), QByteArrayList{"name"});

    session::CaseDraft corrected = draft();
    corrected.idType = rules::IdType::Passport;
    QCOMPARE(session::step2Request(corrected, values, {}, {}, {}).fields.last().value,
             QStringLiteral("passport"));
}

void Step2AssemblyTest::valuesAreNormalised()
{
    const Values typed{{name, QStringLiteral("  Hong   Gildong ")}};
    QCOMPARE(session::completed(formOf({name}), draft(), typed),
             (Values{{name, QStringLiteral("Hong Gildong")}}));
}

void Step2AssemblyTest::whatTheFormDoesNotAskForIsNotSent()
{
    const Values typed{{name, QStringLiteral("A")}, {license, QStringLiteral("1")}};
    QCOMPARE(session::completed(formOf({name, gender}), draft(), typed),
             (Values{{name, QStringLiteral("A")}}));
}

void Step2AssemblyTest::whatStepOneHandedOverIsSent()
{
    session::CaseDraft known = draft();
    known.fields = {{QStringLiteral("globalCode"), QStringLiteral("87C4VXX7+39")},
                    {QStringLiteral("address_input"), QString()}};
    QCOMPARE(session::completed(formOf({name}), known, {{name, QStringLiteral("A")}}),
             (Values{{name, QStringLiteral("A")},
                     {QStringLiteral("globalCode"), QStringLiteral("87C4VXX7+39")}}));
}

void Step2AssemblyTest::whatIsTypedGoesBeforeWhatWasHandedOver()
{
    session::CaseDraft known = draft();
    known.fields = {{name, QStringLiteral("Read By Machine")}, {gender, QStringLiteral("male")}};
    QCOMPARE(session::completed(formOf({name, gender}), known, {{name, QStringLiteral("A")}}),
             (Values{{name, QStringLiteral("A")}})); // the gender was emptied by hand
}

void Step2AssemblyTest::theCatalogueAndTheDocumentNameTheSame()
{
    const auto book = rules::RuleBook::load(QStringLiteral(":/rules"));
    QVERIFY(book.ok());
    QStringList texts;
    for (const rules::Field& field : book->parameters()) {
        if (field.kind != rules::FieldKind::Picture && field.wireName != u"idType")
            texts.append(field.wireName);
    }
    QStringList documented = session::step2Fields();
    texts.sort();
    documented.sort();
    QCOMPARE(texts, documented);
}

void Step2AssemblyTest::contestedNamesGoAsThePlaceWritesThem()
{
    const Values values{{QStringLiteral("address_detail"), QStringLiteral("1")},
                        {QStringLiteral("document_number"), QStringLiteral("2")},
                        {QStringLiteral("identity_number"), QStringLiteral("3")}};
    const rules::Spellings ours = rules::RuleBook::load(QStringLiteral(":/rules"))->spellings();
    QCOMPARE(namesOf(session::step2Request(draft(), values, {}, {}, ours)),
             (QByteArrayList{"identity_number", "document_number", "address_detail"}));
    const rules::Spellings theirs = spellingsWith(
        R"({"wire": {"identity_number": "identitiy_number", "document_number": "dcoument_number",
                     "address_detail": "addressdetail"}})");
    const auto request = session::step2Request(draft(), values, {}, {}, theirs);
    QCOMPARE(namesOf(request),
             (QByteArrayList{"identitiy_number", "dcoument_number", "addressdetail"}));
    QCOMPARE(request.fields.first().value, QStringLiteral("3"));
}

void Step2AssemblyTest::contestedIdTypesGoAsThePlaceWritesThem()
{
    session::CaseDraft universal = draft();
    universal.idTypeOfStep1.reset();
    const rules::Spellings theirs = spellingsWith(
        R"({"wire": {"vehicle_registration_certificate": "vehicle_registration certificate"}})");
    QCOMPARE(session::step2Request(universal, {}, {}, {}, theirs).fields.last().value,
             QStringLiteral("vehicle_registration certificate"));
    // A value that happens to read like an ID type is none.
    const Values values{{name, QStringLiteral("vehicle_registration_certificate")}};
    QCOMPARE(session::step2Request(draft(), values, {}, {}, theirs).fields.first().value,
             QStringLiteral("vehicle_registration_certificate"));
}

void Step2AssemblyTest::theIdTypeOfTheFormGoesAlong()
{
    session::CaseDraft unknown = draft();
    unknown.idType.reset();
    unknown.idTypeOfStep1.reset();
    const auto idType = QStringLiteral("idType");
    const Values values{{idType, QStringLiteral("passport")}, {name, QStringLiteral("A")}};
    const auto request = session::step2Request(unknown, values, {}, {}, {});
    QCOMPARE(namesOf(request), (QByteArrayList{"name", "idType"}));
    QCOMPARE(request.fields.last().value, QStringLiteral("passport"));
    // What the case says goes before it, and only once.
    QVERIFY(!namesOf(session::step2Request(draft(), values, {}, {}, {})).contains("idType"));
}

void Step2AssemblyTest::onlyTheAddressImageGoesAlong()
{
    const rules::Pictures pictures{{QStringLiteral("addressImage"), "page"},
                                   {QStringLiteral("idImage"), "card"}};
    const auto request = session::step2Request(draft(), {}, pictures, "face", {});
    QCOMPARE(request.addressImage, QByteArray("page"));
    QCOMPARE(request.faceImage, QByteArray("face"));
    QVERIFY(request.fields.isEmpty());
}

QTEST_APPLESS_MAIN(Step2AssemblyTest)
#include "tst_step2_assembly.moc"
