// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/report.h"

#include <QSet>
#include <QTest>

using namespace framing;

class CodesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void adviceCodesAreTheContract();
    void checksHaveCodesOfTheirOwn();
    void levelsAndVerdicts();
    void refusalsHaveCodesOfTheirOwn();
    void theFirstRefusalIsTheReports();
    void everyNeedIsListedAndHasAnyCheck();
};

void CodesTest::adviceCodesAreTheContract()
{
    const QString contract = QStringLiteral(
        "ready no_face several_faces move_closer move_back move_left move_right move_up move_down "
        "look_straight "
        "straighten_head more_light less_light even_light hold_still open_eyes uncover_face");
    QStringList codes;
    for (int i = 0; i <= int(Advice::UncoverFace); ++i)
        codes << code(Advice(i));
    QCOMPARE(codes.join(u' '), contract);
}

void CodesTest::checksHaveCodesOfTheirOwn()
{
    QSet<QString> codes;
    for (int i = 0; i <= int(Check::Motion); ++i)
        codes << code(Check(i));
    QCOMPARE(codes.size(), qsizetype(Check::Motion) + 1);
    QCOMPARE(code(Check::InterEyeDistance), QLatin1String("inter_eye_distance"));
}

void CodesTest::levelsAndVerdicts()
{
    QCOMPARE(code(Level::NotAssessed), QLatin1String("not_assessed"));
    QCOMPARE(code(Level::Block), QLatin1String("block"));
    QCOMPARE(code(Verdict::Ready), QLatin1String("ready"));
    QCOMPARE(code(Verdict::Improve), QLatin1String("improve"));
    QCOMPARE(code(Verdict::Reject), QLatin1String("reject"));
}

void CodesTest::refusalsHaveCodesOfTheirOwn()
{
    QSet<QString> codes;
    for (int i = 0; i <= int(Refusal::PoorImage); ++i)
        codes << code(Refusal(i));
    QCOMPARE(codes.size(), qsizetype(Refusal::PoorImage) + 1);
    QCOMPARE(code(Refusal::FaceCloseToBorder), QLatin1String("face_close_to_border"));
}

void CodesTest::theFirstRefusalIsTheReports()
{
    Report report;
    QVERIFY(!refusalOf(report));
    report.findings = {
        {Check::OffsetX, Level::Warn, 0.15, Advice::MoveRight},
        {Check::HeadPoseYaw, Level::Block, 40, Advice::LookStraight, 59, Refusal::FaceAngle},
        {Check::EyesOpen, Level::Block, 0, Advice::OpenEyes, 12, Refusal::EyesClosed}};
    QVERIFY(refusalOf(report) == Refusal::FaceAngle);
}

void CodesTest::everyNeedIsListedAndHasAnyCheck()
{
    QSet<int> used;
    for (int i = 0; i <= int(Check::Motion); ++i)
        used << int(needOf(Check(i)));
    for (const Need need : allNeeds)
        QVERIFY(used.contains(int(need)));
    QCOMPARE(used.size(), qsizetype(allNeeds.size()));
}

QTEST_APPLESS_MAIN(CodesTest)
#include "tst_codes.moc"
