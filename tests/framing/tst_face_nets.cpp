// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/blaze_face.h"
#include "framing/face_mesh.h"
#include "framing/picture_pyramid.h"
#include "support/small_nets.h"

#include <QTest>

#include <opencv2/core.hpp>

#include <cmath>
#include <limits>

using namespace framing;
using support::SmallNet;

namespace
{

constexpr float notANumber = std::numeric_limits<float>::quiet_NaN();
constexpr float infinite = std::numeric_limits<float>::infinity();
const BlazeFaceLayout oneAnchor{{{8, 1}}};

using List = std::vector<float>;

List with(List list, std::size_t at, float number)
{
    list[at] = number;
    return list;
}

NetGraph netThatAnswers(const List& first, const List& second)
{
    SmallNet net({8, 8});
    const int one = net.always(first);
    return net.giving({one, net.always(second)});
}

/// A detector's answer: at the anchor's own place, 4 x 6 px, then six points.
List soundBox()
{
    return {0, 0, 4, 6, -1, -1, 1, -1, 0, 0, 0, 1, -2, 0, 2, 0};
}

} // namespace

/// What the face nets' answers are taken for, whatever they are.
class TestFaceNets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_pyramid.show(m_picture); }

    void aDetectorTakesAnAnswerFor_data()
    {
        QTest::addColumn<List>("box");
        QTest::addColumn<float>("logit");
        QTest::addColumn<int>("faces");
        QTest::newRow("a face") << soundBox() << 3.f << 1;
        QTest::newRow("just a face") << soundBox() << 0.f << 1;
        QTest::newRow("a doubtful face") << soundBox() << -1.09f << 1; // score 0.252
        QTest::newRow("hardly a face") << soundBox() << -1.11f << 0;   // score 0.248
        QTest::newRow("no face, no score") << soundBox() << notANumber << 0;
        QTest::newRow("a sure face") << soundBox() << infinite << 1;
        QTest::newRow("no place") << with(soundBox(), 0, notANumber) << 3.f << 0;
        QTest::newRow("no size") << with(soundBox(), 2, 0) << 3.f << 0;
        QTest::newRow("a negative size") << with(soundBox(), 3, -6) << 3.f << 0;
        QTest::newRow("an endless size") << with(soundBox(), 3, infinite) << 3.f << 0;
        QTest::newRow("no point") << with(soundBox(), 15, notANumber) << 3.f << 0;
    }
    void aDetectorTakesAnAnswerFor()
    {
        QFETCH(List, box);
        QFETCH(float, logit);
        QFETCH(int, faces);
        BlazeFace detector(netThatAnswers(box, {logit}), oneAnchor);
        const auto found = detector.detect(m_pyramid, QRectF({}, m_pyramid.size()));
        QCOMPARE(static_cast<int>(found.size()), faces);
        if (faces == 0)
            return;
        // The net's 8 px are the 16 of the picture, whose 12 rows lie in the middle of them.
        QCOMPARE(found[0].box, QRectF(4, 0, 8, 12));
        QCOMPARE(found[0].keypoints[0], QPointF(6, 4));
        QCOMPARE(found[0].keypoints[5], QPointF(12, 6));
    }

    void aMarginMakesRoomAtTheSides()
    {
        BlazeFace detector(netThatAnswers(soundBox(), {3}), oneAnchor);
        const auto found = detector.detect(m_pyramid, QRectF(-8, 0, 32, 12));
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found[0].box, QRectF(0, -4, 16, 24)); // 8 px are 32, the rows begin at the third
    }

    void aDetectorRefusesAnotherLayout()
    {
        BlazeFace detector(netThatAnswers(soundBox(), {3}), {{{4, 1}}});
        QVERIFY_THROWS_EXCEPTION(NetError, (void)detector.detect(m_pyramid, QRectF(0, 0, 16, 12)));
    }

    void aMeshTakesAnAnswerFor_data()
    {
        const List points(std::size_t{3} * Mesh::pointCount, 4);
        QTest::addColumn<List>("points");
        QTest::addColumn<float>("logit");
        QTest::addColumn<double>("presence"); // negative: nothing
        QTest::newRow("a face") << points << 20.f << 1.0;
        QTest::newRow("half a face") << points << 0.f << 0.5;
        QTest::newRow("no face") << points << -20.f << 0.0;
        QTest::newRow("nothing: no presence") << points << notANumber << -1.0;
        QTest::newRow("nothing: an endless presence") << points << infinite << -1.0;
        QTest::newRow("nothing: a lost point") << with(points, 700, notANumber) << 20.f << -1.0;
        QTest::newRow("nothing: a far point") << with(points, 1403, -infinite) << 20.f << -1.0;
    }
    void aMeshTakesAnAnswerFor()
    {
        QFETCH(List, points);
        QFETCH(float, logit);
        QFETCH(double, presence);
        FaceMesh mesh(netThatAnswers(points, {logit}));
        const auto found = mesh.find(m_pyramid, {{8, 6}, 16, 0});
        QCOMPARE(found.has_value(), presence >= 0);
        if (!found)
            return;
        QVERIFY(std::abs(found->presence - presence) < 1e-6);
        QCOMPARE(found->points[467].x, 8.f);
        QCOMPARE(found->points[467].y, 6.f);
        QCOMPARE(found->points[467].z, 8.f);
        QVERIFY(!found->fine);
    }

    void theFineMeshKeepsTheSamePoints()
    {
        List points(std::size_t{3} * 478, 4);
        points[3 * 467] = 6;
        points[3 * 468] = 1;
        points[3 * 473 + 1] = 5;
        FaceMesh mesh(netThatAnswers(points, {20}));
        const auto found = mesh.find(m_pyramid, {{8, 6}, 16, 0});
        QVERIFY(found && found->fine);
        QCOMPARE(found->points[467].x, 12.f);
        QCOMPARE(found->points[467].y, 6.f);
        QCOMPARE(found->irises[0], QPointF(2, 6));
        QCOMPARE(found->irises[1], QPointF(8, 8));
    }

    void aMeshRefusesARegionThatIsNone_data()
    {
        QTest::addColumn<double>("side");
        QTest::newRow("none") << 0.0;
        QTest::newRow("negative") << -5.0;
        QTest::newRow("not a number") << std::nan("");
        QTest::newRow("endless") << double(infinite);
    }
    void aMeshRefusesARegionThatIsNone()
    {
        QFETCH(double, side);
        FaceMesh mesh(netThatAnswers(List(std::size_t{3} * Mesh::pointCount, 4), {20}));
        QVERIFY(!mesh.find(m_pyramid, {{8, 6}, side, 0}));
    }

    void aMeshRefusesTooFewPoints()
    {
        FaceMesh mesh(netThatAnswers({1, 2, 3}, {20}));
        QVERIFY_THROWS_EXCEPTION(NetError, (void)mesh.find(m_pyramid, {{8, 6}, 16, 0}));
    }

private:
    const cv::Mat m_picture = cv::Mat(12, 16, CV_8UC4, cv::Scalar::all(128));
    PicturePyramid m_pyramid;
};

QTEST_GUILESS_MAIN(TestFaceNets)
#include "tst_face_nets.moc"
