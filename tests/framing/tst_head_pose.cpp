// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/head_pose.h"
#include "framing/mesh_points.h"
#include "framing/model_files.h"

#include <QTest>
#include <QtMath>

#include <cmath>

using namespace framing;

namespace
{

QByteArray metadata()
{
    const auto bytes =
        readModel(QStringLiteral(KYC_FETCHED_DIR "/models"), ModelFile::CanonicalFace);
    return bytes ? *bytes : QByteArray();
}

struct Turn {
    double& first;
    double& second;
    void by(double degrees)
    {
        const double angle = qDegreesToRadians(degrees);
        const double was = first;
        first = std::cos(angle) * was - std::sin(angle) * second;
        second = std::sin(angle) * was + std::cos(angle) * second;
    }
};

/// The canonical face as the mesh net would see it, first pitched, then turned, then tilted, each
/// as Pose describes it.
Mesh posed(const CanonicalFace& face, const Pose& pose)
{
    Mesh mesh;
    for (std::size_t i = 0; i < mesh.points.size(); ++i) {
        // Into the picture: y down, z away from the camera.
        double x = double(face.vertices[i].x);
        double y = -double(face.vertices[i].y);
        double z = -double(face.vertices[i].z);
        Turn{y, z}.by(-pose.pitch); // the near side goes up
        Turn{z, x}.by(-pose.yaw);   // the near side goes to the picture's right
        Turn{x, y}.by(pose.roll);   // clockwise
        mesh.points[i] = {float(480 + 20 * x), float(360 + 20 * y), float(20 * z)};
    }
    return mesh;
}

} // namespace

class TestHeadPose : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto face = readCanonicalFace(metadata());
        QVERIFY(face);
        m_face = *face;
    }

    void findsTheTurnOfTheCanonicalFace_data()
    {
        QTest::addColumn<double>("yaw");
        QTest::addColumn<double>("pitch");
        QTest::addColumn<double>("roll");
        QTest::newRow("straight") << 0.0 << 0.0 << 0.0;
        QTest::newRow("left") << 25.0 << 0.0 << 0.0;
        QTest::newRow("right") << -25.0 << 0.0 << 0.0;
        QTest::newRow("up") << 0.0 << 15.0 << 0.0;
        QTest::newRow("down") << 0.0 << -15.0 << 0.0;
        QTest::newRow("tilted left") << 0.0 << 0.0 << 30.0;
        QTest::newRow("tilted right") << 0.0 << 0.0 << -30.0;
        QTest::newRow("upside down") << 0.0 << 0.0 << 170.0;
        QTest::newRow("all at once") << -12.0 << 8.0 << 21.0;
    }
    void findsTheTurnOfTheCanonicalFace()
    {
        QFETCH(double, yaw);
        QFETCH(double, pitch);
        QFETCH(double, roll);
        const auto pose = headPose(posed(m_face, {yaw, pitch, roll}), m_face);
        QVERIFY(pose);
        QVERIFY(std::abs(pose->yaw - yaw) < 0.1);
        QVERIFY(std::abs(pose->pitch - pitch) < 0.1);
        QVERIFY(std::abs(pose->roll - roll) < 0.1);
    }

    // The meaning of the signs, told by where the parts of the face come to lie in the picture.
    void leftMeansTheNoseAtThePicturesRight()
    {
        const Mesh mesh = posed(m_face, {20, 0, 0});
        QVERIFY(mesh.points[mesh_points::noseTip].x > mesh.points[mesh_points::forehead].x + 20);
        QVERIFY(headPose(mesh, m_face)->yaw > 19);
    }
    void upMeansTheNoseNearerToTheForehead()
    {
        const auto noseToForehead = [&](double pitch) {
            const Mesh mesh = posed(m_face, {0, pitch, 0});
            return mesh.points[mesh_points::noseTip].y - mesh.points[mesh_points::forehead].y;
        };
        QVERIFY(noseToForehead(15) < noseToForehead(0));
        QVERIFY(headPose(posed(m_face, {0, 15, 0}), m_face)->pitch > 14);
    }
    void leftShoulderMeansTheEyeAtThePicturesRightIsLower()
    {
        const Mesh mesh = posed(m_face, {0, 0, 15});
        QVERIFY(mesh.points[mesh_points::rightEye.outerCorner].y >
                mesh.points[mesh_points::leftEye.outerCorner].y + 20);
        QVERIFY(headPose(mesh, m_face)->roll > 14);
    }

    void saysNothingOfAMeshWithoutExtent()
    {
        Mesh point;
        point.points.fill({480, 360, 0});
        QVERIFY(!headPose(point, m_face));
        Mesh line;
        for (std::size_t i = 0; i < line.points.size(); ++i)
            line.points[i] = {float(i), float(i), 0};
        QVERIFY(!headPose(line, m_face));
    }

    void refusesOtherMetadata()
    {
        const QByteArray whole = metadata();
        for (qsizetype size = 0; size < 19000; size += 97)
            QVERIFY2(!readCanonicalFace(QByteArrayView(whole).first(size)),
                     qPrintable(QString::number(size)));
        QVERIFY(!readCanonicalFace(QByteArray(64, '\xff')));
        QByteArray notANumber = whole;
        notANumber.replace(12, 4, QByteArray::fromHex("0000c07f")); // inside the first vertex
        QVERIFY(!readCanonicalFace(notANumber));
    }

private:
    CanonicalFace m_face;
};

QTEST_GUILESS_MAIN(TestHeadPose)
#include "tst_head_pose.moc"
