// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/picture_pyramid.h"

#include <QTest>

#include <opencv2/core.hpp>

using namespace framing;

class TestPicturePyramid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheSmallestLevelThatIsFineEnough_data()
    {
        QTest::addColumn<QSize>("picture");
        QTest::addColumn<double>("scale");
        QTest::addColumn<QSize>("level");
        QTest::addColumn<double>("levelScale");
        const auto row = [](QSize picture, double scale, QSize level, double levelScale) {
            QTest::addRow("%d x %d at %g", picture.width(), picture.height(), scale)
                << picture << scale << level << levelScale;
        };
        row({960, 720}, 0.5, {960, 720}, 1);
        row({960, 720}, 1, {960, 720}, 1);
        row({960, 720}, 1.99, {960, 720}, 1);
        row({960, 720}, 2, {480, 360}, 2);
        row({960, 720}, 3.99, {480, 360}, 2);
        row({960, 720}, 4, {240, 180}, 4);
        row({961, 719}, 2.5, {480, 359}, 961 / 480.0);
        row({959, 719}, 2.5, {479, 359}, 2);
        row({3840, 2880}, 1, {960, 720}, 4);
        row({3840, 2880}, 8, {480, 360}, 8);
        row({1, 1}, 100, {1, 1}, 1);
        row({700, 1}, 100, {700, 1}, 1);
    }
    void givesTheSmallestLevelThatIsFineEnough()
    {
        QFETCH(QSize, picture);
        QFETCH(double, scale);
        QFETCH(QSize, level);
        QFETCH(double, levelScale);
        const cv::Mat pixels(picture.height(), picture.width(), CV_8UC4, cv::Scalar(1, 2, 3, 4));
        PicturePyramid pyramid;
        pyramid.show(pixels);
        QCOMPARE(pyramid.size(), picture);
        const auto given = pyramid.level(scale);
        QCOMPARE(QSize(given.pixels.cols, given.pixels.rows), level);
        QCOMPARE(given.scale, levelScale);
        QCOMPARE(given.pixels.at<cv::Vec4b>(0, 0), cv::Vec4b(1, 2, 3, 4));
    }

    void aLevelIsTheMeanOfThePixels()
    {
        cv::Mat pixels(4, 4, CV_8UC4, cv::Scalar::all(0));
        pixels(cv::Rect(2, 0, 2, 1)).setTo(cv::Scalar::all(100));
        PicturePyramid pyramid;
        pyramid.show(pixels);
        const auto half = pyramid.level(2);
        QCOMPARE(half.pixels.at<cv::Vec4b>(0, 0)[0], uchar(0));
        QCOMPARE(half.pixels.at<cv::Vec4b>(0, 1)[0], uchar(50));
    }

    void reusesItsMemoryForTheNextPicture()
    {
        cv::Mat pixels(720, 960, CV_8UC4, cv::Scalar::all(10));
        PicturePyramid pyramid;
        pyramid.show(pixels);
        const uchar* const memory = pyramid.level(2).pixels.data;
        pixels.setTo(cv::Scalar::all(20));
        pyramid.show(pixels);
        const auto half = pyramid.level(2);
        QCOMPARE(half.pixels.data, memory);
        QCOMPARE(half.pixels.at<cv::Vec4b>(0, 0)[0], uchar(20));
    }
};

QTEST_GUILESS_MAIN(TestPicturePyramid)
#include "tst_picture_pyramid.moc"
