// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/analyzer.h"

#include "framing/guidance.h"
#include "support/standing_face.h"

#include <QTest>

using namespace framing;
using support::observationOf;
using support::StandingFace;

class AnalyzerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodFaceIsReady();
    void advice_data();
    void advice();
    void nobodyIsRejected();
    void nullPictureIsRejected();
    void enteringIsStricter();
    void verdictIsTheWorstLevel();
    void blinkInAStreamIsSeen();
    void needsShowTheWorstFinding();

private:
    /// On a sharp and evenly lit picture, so that geometry alone decides.
    static Report reportOn(const StandingFace& face);
};

Report AnalyzerTest::reportOn(const StandingFace& face)
{
    const QImage picture = support::litPicture(face);
    return Analyzer(defaultThresholds()).judgeStill(picture, observationOf(face));
}

void AnalyzerTest::goodFaceIsReady()
{
    const Report report = reportOn({});
    QCOMPARE(report.advice, Advice::Ready);
    QVERIFY(report.toEnter.empty());
    QCOMPARE(report.verdict, Verdict::Ready);
    QCOMPARE(report.pictureSize, QSize(960, 720));
    QCOMPARE(report.findings.size(), std::size_t(checkCount));
}

void AnalyzerTest::advice_data()
{
    QTest::addColumn<StandingFace>("face");
    QTest::addColumn<Advice>("advice");
    const auto row = [](const char* name, const StandingFace& face, Advice advice) {
        QTest::newRow(name) << face << advice;
    };
    row("far", {.height = 0.5}, Advice::MoveCloser);
    row("near", {.height = 0.78}, Advice::MoveBack);
    row("small x", {.eyes = {0.35, 0.46}}, Advice::MoveLeft);
    row("large x", {.eyes = {0.65, 0.46}}, Advice::MoveRight);
    row("high", {.height = 0.6, .eyes = {0.5, 0.33}}, Advice::MoveDown);
    row("low", {.height = 0.6, .eyes = {0.5, 0.58}}, Advice::MoveUp);
    row("tilted", {.pose = {0, 0, 20}}, Advice::StraightenHead);
    row("turned", {.pose = {-15, 0, 0}}, Advice::LookStraight);
    row("chin up", {.pose = {0, 20, 0}}, Advice::LookStraight);
    row("another face", {.others = {QRectF(10, 10, 60, 70)}}, Advice::SeveralFaces);
    row("no real face", {.presence = 0.1}, Advice::NoFace);
    row("faces before distance", {.height = 0.3, .others = {QRectF(10, 10, 60, 70)}},
        Advice::SeveralFaces);
    row("distance before place", {.height = 0.5, .eyes = {0.35, 0.46}}, Advice::MoveCloser);
    row("not out of the picture", {.height = 0.5, .eyes = {0.2, 0.46}}, Advice::MoveLeft);
    row("place before pose", {.eyes = {0.35, 0.46}, .pose = {30, 0, 30}}, Advice::MoveLeft);
    row("tilt before turn", {.pose = {30, 0, 30}}, Advice::StraightenHead);
}

void AnalyzerTest::advice()
{
    QFETCH(StandingFace, face);
    const Report report = reportOn(face);
    QTEST(report.advice, "advice");
    QVERIFY(report.verdict != Verdict::Ready);
}

void AnalyzerTest::nobodyIsRejected()
{
    QImage picture(960, 720, QImage::Format_RGB32);
    picture.fill(Qt::gray);
    const Report report = Analyzer(defaultThresholds()).judgeStill(picture, {});
    QCOMPARE(report.verdict, Verdict::Reject);
    QCOMPARE(report.advice, Advice::NoFace);
    QCOMPARE(report.toEnter, std::vector{Advice::NoFace});
}

void AnalyzerTest::nullPictureIsRejected()
{
    const Report report = Analyzer(defaultThresholds()).judgeStill({}, observationOf({}));
    QCOMPARE(report.verdict, Verdict::Reject);
    QCOMPARE(report.advice, Advice::NoFace);
}

void AnalyzerTest::enteringIsStricter()
{
    const Report report = reportOn({.height = 0.57});
    QCOMPARE(report.advice, Advice::Ready);
    QCOMPARE(report.verdict, Verdict::Ready);
    QCOMPARE(report.toEnter, std::vector{Advice::MoveCloser});
}

void AnalyzerTest::verdictIsTheWorstLevel()
{
    QCOMPARE(reportOn({.pose = {13, 0, 0}}).verdict, Verdict::Improve);
    QCOMPARE(reportOn({.pose = {13, 0, 26}}).verdict, Verdict::Reject);
}

void AnalyzerTest::blinkInAStreamIsSeen()
{
    using namespace std::chrono_literals;
    Analyzer analyzer(defaultThresholds());
    const auto adviceAt = [&](double lidGap, std::chrono::milliseconds at) {
        const StandingFace face{.lidGap = lidGap};
        return analyzer.judgeFrame(support::litPicture(face), observationOf(face), at).advice;
    };
    for (auto at = 0ms; at < 1500ms; at += 100ms)
        QCOMPARE(adviceAt(0.2, at), Advice::Ready);
    QCOMPARE(adviceAt(0.09, 1500ms), Advice::OpenEyes); // wide enough for a person of narrow eyes
    QCOMPARE(adviceAt(0.2, 1600ms), Advice::Ready);
}

void AnalyzerTest::needsShowTheWorstFinding()
{
    const auto needs = needsOf(reportOn({.height = 0.41, .pose = {13, 0, 0}}));
    for (std::size_t i = 0; i < needs.size(); ++i)
        QCOMPARE(needs[i].need, allNeeds[i]);
    const NeedStatus& distance = needs[0];
    QCOMPARE(distance.level, Level::Block);
    QCOMPARE(distance.advice, Advice::MoveCloser);
    QVERIFY(qAbs(distance.value - 0.41) < 1e-3);
    const NeedStatus& straight = needs[2];
    QCOMPARE(straight.level, Level::Warn);
    QCOMPARE(straight.value, 13.0);
    QCOMPARE(needs[1].level, Level::Ideal);

    const auto none = needsOf(Analyzer(defaultThresholds()).judgeStill({}, {}));
    QCOMPARE(none[0].level, Level::NotAssessed);
    QCOMPARE(none[0].value, 0.0);
    QCOMPARE(none[5].level, Level::Block);
}

QTEST_GUILESS_MAIN(AnalyzerTest)
#include "tst_analyzer.moc"
