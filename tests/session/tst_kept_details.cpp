// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "session/kept_details.h"

#include <QTest>

using namespace session;

class KeptDetailsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allComesBack();
    void littleComesBackAsLittle();
    void foreignTextIsRefused_data();
    void foreignTextIsRefused();
};

namespace
{

CaseDraft draft()
{
    return CaseDraft{*base::SubmissionId::parse(QStringLiteral("abc"))};
}

} // namespace

void KeptDetailsTest::allComesBack()
{
    const QDateTime at(QDate(2026, 11, 22), QTime(9, 30, 15, 250), Qt::UTC);
    KeptDetails details{draft(), {}};
    details.draft.issuingCountry = QStringLiteral("KOR");
    details.draft.idType = rules::IdType::DriversLicense;
    details.draft.idTypeOfStep1 = rules::IdType::Passport;
    details.draft.step1At = at;
    details.draft.fields = {{QStringLiteral("name"), QStringLiteral("홍길동")}};
    details.draft.locked = {QStringLiteral("name")};
    details.draft.options.collectAddress = true;
    details.draft.options.universal = false;
    details.values = {{QStringLiteral("name"),
                       {QStringLiteral("홍길동"), rules::ValueSource::CaseFile, at, 0.5, true}},
                      {QStringLiteral("gender"),
                       {QStringLiteral("M"), rules::ValueSource::Typed, at.addSecs(5), 1, false}}};

    const auto read = readDetails(written(details));
    QVERIFY(read);
    QCOMPARE(read->draft.submissionId, details.draft.submissionId);
    QCOMPARE(read->draft.issuingCountry, details.draft.issuingCountry);
    QCOMPARE(read->draft.idType, details.draft.idType);
    QCOMPARE(read->draft.idTypeOfStep1, details.draft.idTypeOfStep1);
    QCOMPARE(read->draft.step1At, details.draft.step1At);
    QCOMPARE(read->draft.fields, details.draft.fields);
    QCOMPARE(read->draft.locked, details.draft.locked);
    QCOMPARE(read->draft.options.collectAddress, std::optional(true));
    QCOMPARE(read->draft.options.addressImage, std::optional<bool>());
    QCOMPARE(read->draft.options.universal, std::optional(false));
    QCOMPARE(read->values.keys(), details.values.keys());
    for (const QString& name : details.values.keys()) {
        const rules::SourcedValue& was = details.values[name];
        const rules::SourcedValue& is = read->values[name];
        QCOMPARE(is.value, was.value);
        QCOMPARE(is.source, was.source);
        QCOMPARE(is.at, was.at);
        QCOMPARE(is.confidence, was.confidence);
        QCOMPARE(is.locked, was.locked);
    }
}

void KeptDetailsTest::littleComesBackAsLittle()
{
    const auto read = readDetails(written({draft(), {}}));
    QVERIFY(read);
    QVERIFY(!read->draft.idType);
    QVERIFY(!read->draft.step1At);
    QVERIFY(read->values.isEmpty());
}

void KeptDetailsTest::foreignTextIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no object") << QByteArray("[]");
    QTest::newRow("another format") << QByteArray(R"({"format":2,"case":{"submissionId":"abc"}})");
    QTest::newRow("no submission") << QByteArray(R"({"format":1,"case":{}})");
    QTest::newRow("bytes") << QByteArray(64, '\xff');
}

void KeptDetailsTest::foreignTextIsRefused()
{
    QFETCH(QByteArray, text);
    QVERIFY(!readDetails(text));
}

QTEST_APPLESS_MAIN(KeptDetailsTest)
#include "tst_kept_details.moc"
