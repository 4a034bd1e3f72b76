// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "session/case_file.h"

#include <QTest>

using Kind = base::JsonError::Kind;

class CaseFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEverything();
    void onlyTheSubmissionIdIsNeeded();
    void timesAreBroughtToUtc_data();
    void timesAreBroughtToUtc();
    void refusals_data();
    void refusals();
    void fieldValuesHaveALimit();
    void filesHaveALimit();
    void prefilledValuesKnowTheirOrigin();
    void anyIsNoIdType();
};

void CaseFileTest::readsEverything()
{
    const auto draft = session::readCase(R"({
        "submissionId": "d76h19l46m5521", "issuingCountry": "KOR", "idType": "drivers_license",
        "step1At": "2026-11-21T09:00:00Z",
        "fields": {"name": "홍길동", "globalCode": "87C4VXX7+39"},
        "options": {"collectAddress": true, "addressImage": false, "accountOccupancy": true}})");
    QVERIFY(draft.ok());
    QCOMPARE(draft->submissionId.text(), QStringLiteral("d76h19l46m5521"));
    QCOMPARE(draft->issuingCountry, QStringLiteral("KOR"));
    QCOMPARE(draft->idType, std::optional(rules::IdType::DriversLicense));
    QCOMPARE(draft->idTypeOfStep1, draft->idType);
    QCOMPARE(*draft->step1At, QDateTime(QDate(2026, 11, 21), QTime(9, 0), Qt::UTC));
    QCOMPARE(draft->fields.size(), 2);
    QCOMPARE(draft->fields.value(QStringLiteral("name")), QStringLiteral("홍길동"));
    QCOMPARE(draft->options.collectAddress, std::optional(true));
    QCOMPARE(draft->options.addressImage, std::optional(false));
    QCOMPARE(draft->options.accountOccupancy, std::optional(true));
}

void CaseFileTest::onlyTheSubmissionIdIsNeeded()
{
    const auto draft = session::readCase(R"({"submissionId":"abc"})");
    QVERIFY(draft.ok());
    QVERIFY(draft->issuingCountry.isEmpty());
    QVERIFY(!draft->idType);
    QVERIFY(!draft->idTypeOfStep1);
    QVERIFY(!draft->step1At);
    QVERIFY(draft->fields.isEmpty());
    QVERIFY(!draft->options.collectAddress.has_value());
}

void CaseFileTest::timesAreBroughtToUtc_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("UTC") << QByteArray("2026-11-21T09:00:00Z");
    QTest::newRow("no seconds") << QByteArray("2026-11-21T09:00Z");
    QTest::newRow("milliseconds") << QByteArray("2026-11-21T09:00:00.000Z");
    QTest::newRow("Seoul") << QByteArray("2026-11-21T18:00:00+09:00");
    QTest::newRow("Newfoundland") << QByteArray("2026-11-21T05:30:00-03:30");
}

void CaseFileTest::timesAreBroughtToUtc()
{
    QFETCH(QByteArray, text);
    const auto draft = session::readCase(R"({"submissionId":"abc","step1At":")" + text + R"("})");
    QVERIFY(draft.ok());
    QCOMPARE(draft->step1At->timeSpec(), Qt::UTC);
    QCOMPARE(*draft->step1At, QDateTime(QDate(2026, 11, 21), QTime(9, 0), Qt::UTC));
}

void CaseFileTest::refusals_data()
{
    QTest::addColumn<QByteArray>("members"); // beside the submission id
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("where");
    const auto row = [](const char* name, const char* members, Kind kind, const char* where) {
        QTest::newRow(name) << QByteArray(members) << kind << QString::fromLatin1(where);
    };
    row("unknown key", R"("idtype":"passport")", Kind::UnknownKey, "idtype");
    row("unknown field", R"("fields":{"nmae":"A"})", Kind::UnknownKey, "fields.nmae");
    row("ID type as a field", R"("fields":{"idType":"visa"})", Kind::UnknownKey, "fields.idType");
    row("unknown option", R"("options":{"x":true})", Kind::UnknownKey, "options.x");
    row("country of wrong type", R"("issuingCountry":82)", Kind::WrongType, "issuingCountry");
    row("country null", R"("issuingCountry":null)", Kind::WrongType, "issuingCountry");
    row("country unknown", R"("issuingCountry":"ZZZ")", Kind::BadValue, "issuingCountry");
    row("country empty", R"("issuingCountry":"")", Kind::BadValue, "issuingCountry");
    row("ID type of wrong type", R"("idType":["passport"])", Kind::WrongType, "idType");
    row("ID type unknown", R"("idType":"library_card")", Kind::BadValue, "idType");
    row("time of wrong type", R"("step1At":1763715600)", Kind::WrongType, "step1At");
    row("time without zone", R"("step1At":"2026-11-21T09:00:00")", Kind::BadValue, "step1At");
    row("date alone", R"("step1At":"2026-11-21")", Kind::BadValue, "step1At");
    row("no such day", R"("step1At":"2026-02-30T09:00:00Z")", Kind::BadValue, "step1At");
    row("text after the time", R"("step1At":"2026-11-21T09:00:00Z!")", Kind::BadValue, "step1At");
    row("fields of wrong type", R"("fields":[])", Kind::WrongType, "fields");
    row("field of wrong type", R"("fields":{"name":7})", Kind::WrongType, "fields.name");
    row("control character", R"("fields":{"name":"A\u0000B"})", Kind::BadValue, "fields.name");
    row("options of wrong type", R"("options":true)", Kind::WrongType, "options");
    row("option of wrong type", R"("options":{"addressImage":"no"})", Kind::WrongType,
        "options.addressImage");
    row("age is no option of a case", R"("options":{"minimumAge":19})", Kind::UnknownKey,
        "options.minimumAge");
    row("locked of wrong type", R"("fields":{"name":"A"},"locked":"name")", Kind::WrongType,
        "locked");
    row("locked name of wrong type", R"("fields":{"name":"A"},"locked":[1])", Kind::WrongType,
        "locked[0]");
    row("locked without a value", R"("fields":{"name":"A"},"locked":["name","gender"])",
        Kind::BadValue, "locked[1]");
    row("locked twice", R"("fields":{"name":"A"},"locked":["name","name"])", Kind::BadValue,
        "locked[1]");
    row("type that Step 1 does not know", R"("idType":"Any")", Kind::BadValue, "idType");
}

void CaseFileTest::refusals()
{
    QFETCH(QByteArray, members);
    const auto draft = session::readCase(R"({"submissionId":"abc",)" + members + '}');
    QVERIFY(!draft.ok());
    QTEST(draft.error().kind, "kind");
    QTEST(draft.error().where, "where");

    const auto withoutId = session::readCase('{' + members + '}');
    QVERIFY(!withoutId.ok());
}

void CaseFileTest::fieldValuesHaveALimit()
{
    const auto withName = [](int length) {
        return session::readCase(R"({"submissionId":"abc","fields":{"name":")" +
                                 QByteArray(length, 'a') + R"("}})");
    };
    QVERIFY(withName(200).ok());
    QVERIFY(!withName(201).ok());
    QCOMPARE(withName(201).error().where, QStringLiteral("fields.name"));
}

void CaseFileTest::filesHaveALimit()
{
    const QByteArray text = R"({"submissionId":"abc"})";
    const QByteArray atTheLimit = text + QByteArray(64 * 1024 - text.size(), ' ');
    QVERIFY(session::readCase(atTheLimit).ok());
    QCOMPARE(session::readCase(atTheLimit + ' ').error().kind, Kind::TooLarge);
    QCOMPARE(session::readCase({}).error().kind, Kind::NotJson);
    QCOMPARE(session::readCase("[]").error().kind, Kind::NotAnObject);
    QCOMPARE(session::readCase("{}").error().kind, Kind::Missing);
    QCOMPARE(session::readCase("{}").error().where, QStringLiteral("submissionId"));
    QCOMPARE(session::readCase(R"({"submissionId":"a b"})").error().kind, Kind::BadValue);
    QCOMPARE(session::readCase(R"({"submissionId":5})").error().kind, Kind::WrongType);
}

void CaseFileTest::prefilledValuesKnowTheirOrigin()
{
    const auto draft = session::readCase(R"({"submissionId":"abc",
        "fields":{"name":"Hong","gender":"male","nationality":""},"locked":["name"]})");
    QVERIFY(draft.ok());
    const QDateTime at(QDate(2026, 11, 21), QTime(9, 0), Qt::UTC);
    const rules::SourcedValues values = session::prefilled(*draft, at);
    QCOMPARE(values.size(), 2); // an empty value is none
    const rules::SourcedValue name = values.value(QStringLiteral("name"));
    QCOMPARE(name.value, QStringLiteral("Hong"));
    QCOMPARE(rules::code(name.source), QLatin1String("case_file"));
    QCOMPARE(name.at, at);
    QCOMPARE(name.confidence, 1.0);
    QVERIFY(name.locked);
    QVERIFY(!values.value(QStringLiteral("gender")).locked);
}

void CaseFileTest::anyIsNoIdType()
{
    const auto draft = session::readCase(R"({"submissionId":"abc","idType":"any"})");
    QVERIFY(draft.ok());
    QVERIFY(!draft->idType);
    QVERIFY(!draft->idTypeOfStep1);
    QCOMPARE(draft->options.universal, std::optional(true));
    const auto overruled =
        session::readCase(R"({"submissionId":"abc","idType":"any","options":{"universal":false}})");
    QCOMPARE(overruled->options.universal, std::optional(false));
}

QTEST_APPLESS_MAIN(CaseFileTest)
#include "tst_case_file.moc"
