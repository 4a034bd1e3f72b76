// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/request_line.h"
#include "sandbox/scenario.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using sandbox::Scenario;
using Kind = sandbox::Verdict::Kind;

class ScenarioTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsIds_data();
    void readsIds();
    void knowsTheStableNames();
    void otherIdsAreApproved();
    void failsAsOftenAsAsked_data();
    void failsAsOftenAsAsked();
    void judges();
    void showsWholeIdsOfScenariosOnly_data();
    void showsWholeIdsOfScenariosOnly();
    void writesALine();
};

void ScenarioTest::readsIds_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<std::optional<Scenario>>("scenario");
    const auto row = [](const char* id, std::optional<Scenario> scenario) {
        QTest::newRow(id) << QString::fromLatin1(id) << scenario;
    };
    row("sbx-approved-1", Scenario::Approved);
    row("sbx-approved", Scenario::Approved);
    row("sbx-retry2-a-b-c", Scenario::Retry2);
    row("sbx-cut-1", Scenario::Cut);
    row("sbx-cutonce-1", Scenario::CutOnce);
    row("sbx-cutlery-1", std::nullopt);
    row("sbx-", std::nullopt);
    row("sbx", std::nullopt);
    row("SBX-approved-1", std::nullopt);
    row("d76h19l46m5521", std::nullopt);
    row("a-sbx-approved-1", std::nullopt);
    row("", std::nullopt);
}

void ScenarioTest::readsIds()
{
    QFETCH(QString, id);
    QTEST(sandbox::scenarioOf(id), "scenario");
}

void ScenarioTest::knowsTheStableNames()
{
    const QString names = QStringLiteral(
        "approved pending rejected retry1 retry2 retry3 nomatch multiface expired processed "
        "forbidden ipblocked toolarge error500 badgateway slow cut lost badjson");
    for (const QString& name : names.split(u' ')) {
        const auto scenario = sandbox::scenarioOf(QStringLiteral("sbx-%1-1").arg(name));
        QVERIFY2(scenario, qPrintable(name));
        QCOMPARE(sandbox::nameOf(*scenario), name);
    }
}

void ScenarioTest::otherIdsAreApproved()
{
    QVERIFY(sandbox::verdictOf(std::nullopt, 0).kind == Kind::Approve);
    QVERIFY(sandbox::verdictOf(std::nullopt, 2).kind == Kind::Approve);
}

void ScenarioTest::failsAsOftenAsAsked_data()
{
    QTest::addColumn<Scenario>("scenario");
    QTest::addColumn<int>("failures");
    QTest::newRow("retry1") << Scenario::Retry1 << 1;
    QTest::newRow("retry2") << Scenario::Retry2 << 2;
    QTest::newRow("retry3") << Scenario::Retry3 << 3;
}

void ScenarioTest::failsAsOftenAsAsked()
{
    QFETCH(Scenario, scenario);
    QFETCH(int, failures);
    QVERIFY(sandbox::verdictOf(scenario, failures - 1).kind == Kind::Fail);
    QCOMPARE(sandbox::verdictOf(scenario, failures - 1).reason.code,
             QStringLiteral("face_compare_fail"));
    QVERIFY(sandbox::verdictOf(scenario, failures).kind == Kind::Approve);
}

void ScenarioTest::judges()
{
    QVERIFY(sandbox::verdictOf(Scenario::Pending, 0).kind == Kind::Review);
    QVERIFY(sandbox::verdictOf(Scenario::Rejected, 0).kind == Kind::Reject);
    QCOMPARE(sandbox::verdictOf(Scenario::NoMatch, 2).reason.code,
             QStringLiteral("face_compare_underscore"));
    QCOMPARE(sandbox::verdictOf(Scenario::MultiFace, 0).reason.code,
             QStringLiteral("liveness_error"));
    for (const Scenario scenario :
         {Scenario::Slow, Scenario::Lost, Scenario::BadJson, Scenario::Expired})
        QVERIFY(sandbox::verdictOf(scenario, 0).kind == Kind::Approve);
}

void ScenarioTest::showsWholeIdsOfScenariosOnly_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("shown");
    QTest::newRow("scenario") << QStringLiteral("sbx-lost-1") << QStringLiteral("sbx-lost-1");
    QTest::newRow("no such scenario")
        << QStringLiteral("sbx-smith-john") << QStringLiteral("sbx-smith-····");
    QTest::newRow("of the service")
        << QStringLiteral("d76h19l46m5521") << QStringLiteral("d76h19l46m····");
    QTest::newRow("no id at all") << QStringLiteral("John Smith 1998") << QStringLiteral("····");
    QTest::newRow("scenario with a line break")
        << QStringLiteral("sbx-lost-a\nb") << QStringLiteral("····");
    QTest::newRow("none") << QString() << QString();
}

void ScenarioTest::showsWholeIdsOfScenariosOnly()
{
    QFETCH(QString, id);
    QTEST(sandbox::shownId(id), "shown");
}

void ScenarioTest::writesALine()
{
    sandbox::RequestLine line;
    line.method = QStringLiteral("POST");
    line.status = 200;
    line.counted = true;
    line.duration = std::chrono::milliseconds(12);
    const QByteArray text = sandbox::toJson(line);
    QVERIFY(!text.contains('\n'));
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    QCOMPARE(object[u"method"].toString(), QStringLiteral("POST"));
    QCOMPARE(object[u"status"].toInt(), 200);
    QCOMPARE(object[u"counted"].toBool(), true);
    QCOMPARE(object[u"milliseconds"].toInt(), 12);
}

QTEST_APPLESS_MAIN(ScenarioTest)
#include "tst_scenario.moc"
