// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
//
// What the guide costs a frame and what it finds, beside the two detectors that camera programs
// usually take, on one thread and the same frames. Prints tables; asserts nothing.
#include "finders.h"
#include "scenes.h"

#include "framing/still_check.h"

#include <algorithm>
#include <chrono>
#include <cstdio>

using bench::Finder;
using framing::FaceObserver;

namespace
{

struct Times {
    double median = 0;
    double p95 = 0;
    double p99 = 0;
};

Times timed(int count, const std::function<void(std::size_t)>& work)
{
    std::vector<double> milliseconds;
    for (int i = 0; i < count; ++i) {
        const auto begin = std::chrono::steady_clock::now();
        work(std::size_t(i));
        const std::chrono::duration<double, std::milli> took =
            std::chrono::steady_clock::now() - begin;
        milliseconds.push_back(took.count());
    }
    std::sort(milliseconds.begin(), milliseconds.end());
    const auto at = [&](double share) {
        return milliseconds[std::size_t(share * double(milliseconds.size() - 1))];
    };
    return {at(0.5), at(0.95), at(0.99)};
}

Times timed(int count, const Finder& find, const std::vector<QImage>& frames)
{
    return timed(count, [&](std::size_t i) { (void)find(frames[i % frames.size()]); });
}

void print(const char* name, const Times& times)
{
    std::printf("  %-42s%8.1f%8.1f%8.1f\n", name, times.median, times.p95, times.p99);
}

void printTimes(FaceObserver& observer, const Finder& haar, const Finder& hog)
{
    const std::vector<QImage> person = bench::swayingPerson();
    const Times tracked = timed(1000, bench::guideFinder(observer), person);
    const Times search = timed(300, bench::guideFinder(observer), bench::nobody());
    const auto still = [&](std::size_t i) {
        return judgeStill(person[i % person.size()], observer, framing::defaultThresholds());
    };
    const Times stills = timed(200, [&](std::size_t i) { (void)still(i); });
    const Times photos = timed(200, [&](std::size_t i) { (void)toPhoto(still(i)); });
    const Times haarTimes = timed(100, haar, person);
    const Times hogTimes = timed(300, hog, person);

    std::printf("%-44s%8s%8s%8s\n", "Time a picture of 960x720, one core, ms", "median", "p95",
                "p99");
    print("tracked frame, to its report", tracked);
    print("search frame (nobody there)", search);
    print("still, to its report", stills);
    print("photo: chosen frame looked at anew, encoded", photos);
    print("Haar alt2 at 480, boxes only", haarTimes);
    print("dlib HOG at 480, boxes only", hogTimes);
    std::printf("  %-42s%8.1f\n", "Haar / tracked frame", haarTimes.median / tracked.median);
    std::printf("  %-42s%8.1f\n", "dlib / tracked frame", hogTimes.median / tracked.median);
}

/// A box of plausible size around the point between the eyes.
bool isHit(const QRectF& box, const support::PortraitFrame& frame)
{
    const double width = box.width() / frame.eyeDistance;
    return width > 1.2 && width < 4.5 && box.contains(frame.eyeMidpoint);
}

/// Percent of nine frames, slightly shifted, that a fresh finder finds the face in; each is shown
/// three times as a camera would.
int hitRate(const std::function<Finder()>& fresh, const support::DegradedFrame& condition)
{
    int hits = 0;
    for (int i = 0; i < 9; ++i) {
        support::DegradedFrame frame = condition;
        frame.portrait.eyeMidpoint += QPointF(11 * (i % 3 - 1), 7 * (i / 3 - 1));
        const QImage picture = support::degradedFrame(frame);
        const Finder find = fresh();
        std::vector<QRectF> boxes;
        for (int shown = 0; shown < 3; ++shown)
            boxes = find(picture);
        hits += std::any_of(boxes.begin(), boxes.end(),
                            [&](const QRectF& box) { return isHit(box, frame.portrait); });
    }
    return hits * 100 / 9;
}

void printHitRates(FaceObserver& observer, const Finder& haar, const Finder& hog)
{
    std::printf("\n%-44s%8s%8s%8s\n", "Faces found, %", "guide", "Haar", "dlib");
    for (const bench::Condition& condition : bench::conditions()) {
        const auto guide = [&] { return bench::guideFinder(observer); };
        std::printf("  %-42s%8d%8d%8d\n", condition.name, hitRate(guide, condition.frame),
                    hitRate([&] { return haar; }, condition.frame),
                    hitRate([&] { return hog; }, condition.frame));
    }
}

} // namespace

int main()
{
    cv::setNumThreads(1);
    auto observer = FaceObserver::load(QStringLiteral(KYC_FETCHED_DIR "/models"));
    if (!observer) {
        std::fputs("The face models are missing or damaged. Run scripts/fetch.\n", stderr);
        return 2;
    }
    const Finder haar = bench::haarFinder();
    if (!haar) {
        std::fputs("The Haar cascade is missing: package opencv-data.\n", stderr);
        return 2;
    }
    const Finder hog = bench::hogFinder();
    printTimes(**observer, haar, hog);
    printHitRates(**observer, haar, hog);
    return 0;
}
