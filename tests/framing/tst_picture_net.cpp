// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/picture_net.h"
#include "support/small_nets.h"

#include <QTest>

#include <opencv2/core.hpp>

using namespace framing;
using support::SmallNet;

namespace
{

std::vector<float> numbers(const PictureNet::Numbers& list)
{
    return {list.begin(), list.end()};
}

using List = std::vector<float>;

} // namespace

class TestPictureNet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheNetRedFirstAndScaled()
    {
        SmallNet net({2, 1});
        const List keep{1, 0, 0, 0, 1, 0, 0, 0, 1};
        const int same = net.convolve(0, {3, 1, 1, 3}, keep, {0, 0, 0}, {1, 1, 2, 3});
        PictureNet runnable(net.giving({same}), {100, 0.5});
        QCOMPARE(runnable.size().width, 2);
        QCOMPARE(runnable.size().height, 1);
        runnable.picture().at<cv::Vec4b>(0, 0) = {10, 20, 30, 255}; // blue first
        runnable.picture().at<cv::Vec4b>(0, 1) = {100, 0, 255, 7};
        const auto answers = runnable.run();
        QCOMPARE(answers.size(), std::size_t(1));
        QCOMPARE(numbers(answers[0]), (List{-35, -40, -45, 77.5f, -50, 0}));
    }

    void givesTheOutputsInTheGraphsOrder()
    {
        SmallNet net({4, 4});
        const int first = net.always({1, 2, 3});
        const int second = net.always({4});
        PictureNet runnable(net.giving({second, first}), {});
        const auto answers = runnable.run();
        QCOMPARE(answers.size(), std::size_t(2));
        QCOMPARE(numbers(answers[0]), (List{4}));
        QCOMPARE(numbers(answers[1]), (List{1, 2, 3}));
    }

    void layPartsOfAnOutputOneBehindTheOther()
    {
        SmallNet net({4, 4});
        const auto row = [&](const List& list) {
            const auto count = static_cast<int>(list.size()) / 2;
            return net.step(NetOperation::Reshape, {net.always(list)}, {1, count, 2});
        };
        const std::vector<int> parts{row({1, 2, 3, 4}), row({5, 6})};
        const int whole = net.step(NetOperation::Concatenate, parts, {1, 3, 2});
        PictureNet runnable(net.giving({whole}), {});
        QCOMPARE(numbers(runnable.run()[0]), (List{1, 2, 3, 4, 5, 6}));
    }

    void keepsTheListsThroughRuns()
    {
        SmallNet net({1, 1});
        const int red = net.convolve(0, {1, 1, 1, 3}, {1, 0, 0}, {0}, {1, 1, 1, 1});
        PictureNet runnable(net.giving({red}), {});
        runnable.picture().setTo(cv::Scalar(0, 0, 5, 0));
        const auto answers = runnable.run();
        QCOMPARE(answers[0][0], 5.f);
        runnable.picture().setTo(cv::Scalar(0, 0, 6, 0));
        (void)runnable.run();
        QCOMPARE(answers[0][0], 6.f);
    }

    void refusesAPictureOfOneChannel()
    {
        SmallNet net({4, 4}, 1);
        QVERIFY_THROWS_EXCEPTION(NetError, PictureNet(net.giving({net.always({1})}), {}));
    }

    void refusesAnOutputThatIsNotComputed()
    {
        QVERIFY_THROWS_EXCEPTION(NetError, PictureNet(SmallNet({4, 4}).giving({0}), {}));
    }

    void refusesToGoOnWithWhatIsPutTogether()
    {
        SmallNet net({4, 4});
        const int part = net.step(NetOperation::Reshape, {net.always({1, 2})}, {1, 1, 2});
        const int other = net.step(NetOperation::Reshape, {net.always({3, 4})}, {1, 1, 2});
        const int whole = net.step(NetOperation::Concatenate, {part, other}, {1, 2, 2});
        const int used = net.step(NetOperation::Relu, {whole}, {1, 2, 2});
        QVERIFY_THROWS_EXCEPTION(NetError, PictureNet(net.giving({used}), {}));
    }

    void refusesToHandOutAPartTwice()
    {
        SmallNet net({4, 4});
        const int part = net.step(NetOperation::Reshape, {net.always({1, 2})}, {1, 1, 2});
        const int twice = net.step(NetOperation::Concatenate, {part, part}, {1, 2, 2});
        QVERIFY_THROWS_EXCEPTION(NetError, PictureNet(net.giving({twice}), {}));
    }
};

QTEST_GUILESS_MAIN(TestPictureNet)
#include "tst_picture_net.moc"
