// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/viewfinder.h"

#include "ui/theme.h"
#include "ui/widgets/advice_sign.h"
#include "ui/widgets/oval.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

using framing::Advice;

namespace
{

/// Blue at small x, red at large x.
QImage halves()
{
    QImage frame(960, 720, QImage::Format_RGB32);
    frame.fill(Qt::blue);
    for (int y = 0; y < frame.height(); ++y) {
        for (int x = frame.width() / 2; x < frame.width(); ++x)
            frame.setPixelColor(x, y, Qt::red);
    }
    return frame;
}

} // namespace

class ViewfinderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        ui::applyTheme(*qApp, ui::Scheme::Light);
        m_view = std::make_unique<ui::Viewfinder>();
        m_view->resize(800, 600);
        m_view->show();
    }

    void thePreviewIsMirrored()
    {
        m_view->setFrame(halves());
        const QImage shown = m_view->grab().toImage();
        const QColor left = shown.pixelColor(60, 200);
        const QColor right = shown.pixelColor(740, 200);
        QVERIFY(left.red() > left.blue());
        QVERIFY(right.blue() > right.red());
    }

    void thePictureHasNoDirectionOfReading()
    {
        framing::Guidance guidance;
        guidance.advice = Advice::MoveLeft;
        m_view->setGuidance(guidance);
        m_view->setFrame(halves());
        const QRect aboveTheAdvice(0, 0, 800, 480);
        const QImage plain = m_view->grab(aboveTheAdvice).toImage();
        m_view->setLayoutDirection(Qt::RightToLeft);
        QCoreApplication::processEvents();
        QCOMPARE(m_view->grab(aboveTheAdvice).toImage(), plain);
    }

    void theSignStandsWhereReadingBegins()
    {
        const auto* sentence = m_view->findChild<QLabel*>(QStringLiteral("advice"));
        const auto signIsLeft = [&] {
            return m_view->findChild<ui::AdviceSign*>()->x() < sentence->x();
        };
        QVERIFY(signIsLeft());
        m_view->setLayoutDirection(Qt::RightToLeft);
        QCoreApplication::processEvents();
        QVERIFY(!signIsLeft());
    }

    void whatCountsIsNotDarkened()
    {
        QImage white(960, 720, QImage::Format_RGB32);
        white.fill(Qt::white);
        m_view->setFrame(white);
        const QImage shown = m_view->grab().toImage();
        QCOMPARE(shown.pixelColor(ui::ovalIn({800, 600}).center().toPoint()), QColor(Qt::white));
        QVERIFY(shown.pixelColor(60, 200).lightness() < 200);
    }

    void theOvalIsDashedWhileItWaitsAndWholeWhenReady()
    {
        m_view->setFrame(halves());
        show(Advice::MoveCloser, 0);
        const int waiting = pixelsNear(ui::tokens(ui::Scheme::Light).ovalWaiting);
        QVERIFY(waiting > 0);
        QCOMPARE(pixelsNear(ui::tokens(ui::Scheme::Light).ovalReady), 0);
        show(Advice::Ready, 0);
        QCOMPARE(pixelsNear(ui::tokens(ui::Scheme::Light).ovalWaiting), 0);
        QVERIFY(pixelsNear(ui::tokens(ui::Scheme::Light).ovalReady) > waiting * 5 / 4);
    }

    void theOvalAndItsRingStayClearOfTheAdvice_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("window of 1280x800") << QSize(714, 536);
        QTest::newRow("window of 1920x1080") << QSize(1088, 816);
        QTest::newRow("large kiosk") << QSize(1440, 1080);
    }

    void theOvalAndItsRingStayClearOfTheAdvice()
    {
        QFETCH(QSize, size);
        m_view->resize(size);
        const auto* sentence = m_view->findChild<QLabel*>(QStringLiteral("advice"));
        const QRectF oval = ui::ovalIn(size);
        QVERIFY2(oval.bottom() + 18 <=
                     sentence->geometry().center().y() - sentence->fontMetrics().height() / 2.0,
                 qPrintable(QString::number(oval.bottom())));
        QVERIFY(sentence->fontMetrics().height() <= sentence->height());
    }

    void theAdviceGrowsWithThePicture()
    {
        const auto* sentence = m_view->findChild<QLabel*>(QStringLiteral("advice"));
        m_view->resize(720, 540);
        const int usual = sentence->fontMetrics().height();
        m_view->resize(1440, 1080);
        QVERIFY(sentence->fontMetrics().height() > usual * 3 / 2);
    }

    void whoStandsRightSeesLongerDashes()
    {
        m_view->setFrame(halves());
        show(Advice::NoFace, 0);
        const int waiting = pixelsNear(ui::tokens(ui::Scheme::Light).ovalWaiting);
        framing::Guidance eyesClosed;
        eyesClosed.advice = Advice::OpenEyes;
        for (std::size_t i = 0; i < eyesClosed.needs.size(); ++i)
            eyesClosed.needs[i] = {framing::allNeeds[i], framing::Level::Ideal, Advice::Ready, 0};
        m_view->setGuidance(eyesClosed);
        QVERIFY(pixelsNear(ui::tokens(ui::Scheme::Light).ovalWaiting) > waiting * 6 / 5);
    }

    void arrowsShowTheWay()
    {
        m_view->setFrame(halves());
        show(Advice::NoFace, 0);
        const int none = pixelsNear(Qt::white);
        show(Advice::MoveLeft, 0);
        QVERIFY(pixelsNear(Qt::white) > none + 500);
    }

    void theRingGrowsWithTheHold()
    {
        m_view->setFrame(halves());
        show(Advice::Ready, 0.1);
        const int tenth = pixelsNear(ui::tokens(ui::Scheme::Light).ovalReady);
        show(Advice::Ready, 0.25);
        QVERIFY(pixelsNear(ui::tokens(ui::Scheme::Light).ovalReady) > tenth);
    }

    void withoutMotionTheRingIsWholeAtOnce()
    {
        m_view->setReduceMotion(true);
        m_view->setFrame(halves());
        show(Advice::Ready, 0.1);
        const int begun = pixelsNear(ui::tokens(ui::Scheme::Light).ovalReady);
        show(Advice::Ready, 0.9);
        QCOMPARE(pixelsNear(ui::tokens(ui::Scheme::Light).ovalReady), begun);
    }

    void theAdviceIsASentence()
    {
        show(Advice::LookStraight, 0);
        QCOMPARE(m_view->findChild<QLabel*>(QStringLiteral("advice"))->text(),
                 QStringLiteral("Look straight at the camera"));
    }

    void thePictureStaysFourByThree_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("wide") << QSize(1200, 600);
        QTest::newRow("high") << QSize(600, 900);
        QTest::newRow("tiny") << QSize(400, 300);
    }

    void thePictureStaysFourByThree()
    {
        QFETCH(QSize, size);
        m_view->resize(size);
        const QRect picture = m_view->pictureRect();
        QVERIFY(m_view->rect().contains(picture));
        QVERIFY(qAbs(picture.width() * 3 - picture.height() * 4) <= 4);
    }

private:
    void show(Advice advice, double hold)
    {
        framing::Guidance guidance;
        guidance.advice = advice;
        guidance.hold = hold;
        m_view->setGuidance(guidance);
    }

    /// How many pixels of the upper half have that colour, nearly.
    [[nodiscard]] int pixelsNear(const QColor& colour) const
    {
        const QImage shown = m_view->grab().toImage();
        int count = 0;
        for (int y = 0; y < shown.height() / 2; ++y) {
            for (int x = 0; x < shown.width(); ++x) {
                const QColor pixel = shown.pixelColor(x, y);
                const int away = qAbs(pixel.red() - colour.red()) +
                                 qAbs(pixel.green() - colour.green()) +
                                 qAbs(pixel.blue() - colour.blue());
                count += away < 12 ? 1 : 0;
            }
        }
        return count;
    }

    std::unique_ptr<ui::Viewfinder> m_view;
};

QTEST_MAIN(ViewfinderTest)
#include "tst_viewfinder.moc"
