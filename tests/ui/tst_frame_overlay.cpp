// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/frame_overlay.h"

#include "ui/pages/capture_page.h"
#include "ui/theme.h"
#include "ui/widgets/viewfinder.h"

#include <QApplication>
#include <QTest>

#include <limits>

using namespace std::chrono_literals;

namespace
{

const QRectF box{240, 200, 160, 160};

framing::AnalysedFrame oneFace(std::chrono::milliseconds at = 0ms)
{
    framing::AnalysedFrame frame;
    frame.at = at;
    frame.took = {1ms, 6ms, 2ms};
    frame.report.pictureSize = {960, 720};
    frame.report.observation.faces.push_back({box, 0.9, {}});
    frame.report.findings = {
        {framing::Check::FaceHeight, framing::Level::Block, 0.3, framing::Advice::MoveCloser}};
    return frame;
}

} // namespace

class FrameOverlayTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        ui::applyTheme(*qApp, ui::Scheme::Light);
        m_view = std::make_unique<ui::Viewfinder>();
        m_overlay = new ui::FrameOverlay(m_view.get());
        m_view->resize(960, 720);
        QImage frame(960, 720, QImage::Format_RGB32);
        frame.fill(Qt::gray);
        m_view->setFrame(frame);
        m_view->show();
    }

    void itIsOffUntilSwitchedOn()
    {
        const QImage before = shown();
        QVERIFY(m_overlay->isHidden());
        m_overlay->setFrame(oneFace());
        QCOMPARE(shown(), before);
    }

    void theBoxIsMirroredLikeThePreview()
    {
        const QImage before = shown();
        m_overlay->show();
        m_overlay->setFrame(oneFace());
        const QImage after = shown();
        const int y = int(box.center().y());
        QVERIFY(after.pixel(960 - int(box.left()), y) != before.pixel(960 - int(box.left()), y));
        QVERIFY(after.pixel(960 - int(box.right()), y) != before.pixel(960 - int(box.right()), y));
        QCOMPARE(after.pixel(960 - int(box.center().x()), y),
                 before.pixel(960 - int(box.center().x()), y));
        QCOMPARE(after.pixel(int(box.right()), y), before.pixel(int(box.right()), y));
    }

    void theValuesCanBeReadOnAnyPicture()
    {
        QImage white(960, 720, QImage::Format_RGB32);
        white.fill(Qt::white);
        m_view->setFrame(white);
        m_overlay->show();
        m_overlay->setFrame(oneFace());
        QVERIFY(shown().pixelColor(12, 40).lightness() < 90); // the ground of the text
    }

    void itFollowsThePicture()
    {
        m_view->resize(500, 700);
        QCOMPARE(m_overlay->geometry(), m_view->pictureRect());
    }

    void framesASecondAreOfTheLastSecond()
    {
        m_overlay->show();
        QCOMPARE(m_overlay->framesPerSecond(), 0.);
        for (int i = 0; i <= 40; ++i)
            m_overlay->setFrame(oneFace(i * 100ms));
        QCOMPARE(m_overlay->framesPerSecond(), 10.);
        m_overlay->hide();
        QCOMPARE(m_overlay->framesPerSecond(), 0.);
    }

    void whatIsNotFiniteIsLeftOut()
    {
        m_overlay->show();
        framing::AnalysedFrame frame = oneFace();
        framing::Mesh mesh;
        mesh.points.fill({std::numeric_limits<float>::quiet_NaN(), 0, 0});
        frame.report.observation.mesh = mesh;
        frame.report.observation.pose = framing::Pose{};
        m_overlay->setFrame(frame);
        QVERIFY(!shown().isNull());
        m_overlay->setFrame({});
        QVERIFY(!shown().isNull());
    }

    void f12SwitchesItWhereItIsOffered()
    {
        ui::CapturePage page;
        page.show();
        QVERIFY(!page.findChild<ui::FrameOverlay*>());
        page.offerDiagnosis();
        auto* overlay = page.findChild<ui::FrameOverlay*>();
        QVERIFY(overlay);
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QVERIFY(overlay->isHidden());
        QTest::keyClick(&page, Qt::Key_F12);
        QVERIFY(!overlay->isHidden());
        QTest::keyClick(&page, Qt::Key_F12);
        QVERIFY(overlay->isHidden());
    }

    void elsewhereThereIsNone()
    {
        ui::CapturePage page;
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QTest::keyClick(&page, Qt::Key_F12);
        page.setAnalysis(oneFace());
        QVERIFY(!page.findChild<ui::FrameOverlay*>());
    }

private:
    [[nodiscard]] QImage shown() const { return m_view->grab().toImage(); }

    std::unique_ptr<ui::Viewfinder> m_view;
    ui::FrameOverlay* m_overlay = nullptr;
};

QTEST_MAIN(FrameOverlayTest)
#include "tst_frame_overlay.moc"
