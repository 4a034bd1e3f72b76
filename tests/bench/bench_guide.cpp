// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
//
// What the guide costs a frame and what it finds, beside the detector that camera programs usually
// take, OpenCV's Haar cascade `alt2`. Prints a table; asserts nothing.
#include "framing/analyzer.h"
#include "framing/face_observer.h"
#include "support/portrait_frames.h"

#include <opencv2/imgproc.hpp>
#include <opencv2/objdetect.hpp>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>

using framing::FaceObserver;
using framing::Observation;
using framing::Search;
using support::PortraitFrame;

namespace
{

constexpr int timedFrames = 300;

/// The guide as the analysis worker runs it.
class GuideRun
{
public:
    explicit GuideRun(FaceObserver& observer)
        : m_observer(observer)
    {
        m_observer.forget();
    }

    std::vector<QRectF> operator()(const QImage& frame)
    {
        const framing::Report report =
            m_analyzer.judgeFrame(frame, m_observer.observe(frame, Search::Stream), {});
        std::vector<QRectF> boxes;
        for (const auto& face : report.observation.faces)
            boxes.push_back(face.box);
        return boxes;
    }

private:
    FaceObserver& m_observer;
    framing::Analyzer m_analyzer{framing::defaultThresholds()};
};

/// Haar alt2 with OpenCV's default parameters on the frame shrunk to 480 pixels width.
class HaarRun
{
public:
    explicit HaarRun(cv::CascadeClassifier& cascade)
        : m_cascade(cascade)
    {
    }

    std::vector<QRectF> operator()(const QImage& frame)
    {
        const cv::Mat view(frame.height(), frame.width(), CV_8UC4,
                           const_cast<uchar*>(frame.constBits()),
                           static_cast<std::size_t>(frame.bytesPerLine()));
        const double factor = frame.width() / 480.0;
        cv::Mat grey;
        cv::cvtColor(view, grey, cv::COLOR_BGRA2GRAY);
        cv::resize(grey, grey, {480, static_cast<int>(std::lround(frame.height() / factor))}, 0, 0,
                   cv::INTER_AREA);
        std::vector<cv::Rect> found;
        m_cascade.detectMultiScale(grey, found);
        std::vector<QRectF> boxes;
        for (const cv::Rect& box : found)
            boxes.emplace_back(box.x * factor, box.y * factor, box.width * factor,
                               box.height * factor);
        return boxes;
    }

private:
    cv::CascadeClassifier& m_cascade;
};

using Finder = std::function<std::vector<QRectF>(const QImage&)>;

struct Times {
    double median = 0;
    double p95 = 0;
};

Times timed(const Finder& find, const std::vector<QImage>& frames)
{
    std::vector<double> milliseconds;
    for (int i = 0; i < timedFrames; ++i) {
        const QImage& frame = frames[static_cast<std::size_t>(i) % frames.size()];
        const auto begin = std::chrono::steady_clock::now();
        (void)find(frame);
        const std::chrono::duration<double, std::milli> took =
            std::chrono::steady_clock::now() - begin;
        milliseconds.push_back(took.count());
    }
    std::sort(milliseconds.begin(), milliseconds.end());
    return {milliseconds[timedFrames / 2], milliseconds[timedFrames * 95 / 100]};
}

/// A person before the camera: swaying a little, coming nearer and going back. Ends where it began.
std::vector<QImage> sway()
{
    std::vector<QImage> frames;
    for (int i = 0; i < 30; ++i) {
        const double phase = 2 * M_PI * i / 30;
        frames.push_back(support::portraitFrame(
            {.eyeDistance = 120 + 10 * std::cos(phase),
             .eyeMidpoint = {480 + 15 * std::sin(phase), 300 + 5 * std::cos(phase)},
             .roll = 3 * std::sin(phase)}));
    }
    return frames;
}

struct Condition {
    const char* name;
    PortraitFrame frame;
};

std::vector<Condition> conditions()
{
    return {{"good light", {}},
            {"far (eyes 45 px apart)", {.eyeDistance = 45}},
            {"very far (28 px)", {.eyeDistance = 28}},
            {"near (210 px)", {.eyeDistance = 210, .eyeMidpoint = {480, 330}}},
            {"off centre", {.eyeMidpoint = {200, 250}}},
            {"head tilted 20 degrees", {.roll = 20}},
            {"head tilted 40 degrees", {.roll = 40}},
            {"dark (12 %)", {.brightness = 0.12}},
            {"over-exposed (160 %)", {.brightness = 1.6}},
            {"lit from one side", {.rightLight = 0.15}},
            {"blurred (6 px)", {.blur = 6}}};
}

/// A box of plausible size around the point between the eyes.
bool isHit(const QRectF& box, const PortraitFrame& frame)
{
    const double width = box.width() / frame.eyeDistance;
    return width > 1.2 && width < 4.5 && box.contains(frame.eyeMidpoint);
}

/// Percent of nine frames, slightly shifted, that a fresh finder finds the face in; each is shown
/// three times as a camera would.
int hitRate(const std::function<Finder()>& fresh, const PortraitFrame& condition)
{
    int hits = 0;
    for (int i = 0; i < 9; ++i) {
        PortraitFrame frame = condition;
        frame.eyeMidpoint += QPointF(11 * (i % 3 - 1), 7 * (i / 3 - 1));
        const QImage picture = support::portraitFrame(frame);
        const Finder find = fresh();
        std::vector<QRectF> boxes;
        for (int shown = 0; shown < 3; ++shown)
            boxes = find(picture);
        hits += std::any_of(boxes.begin(), boxes.end(),
                            [&](const QRectF& box) { return isHit(box, frame); });
    }
    return hits * 100 / 9;
}

void print(const char* name, const Times& times)
{
    std::printf("  %-28s %8.1f %8.1f\n", name, times.median, times.p95);
}

} // namespace

int main()
{
    cv::setNumThreads(1);
    auto loaded = FaceObserver::load(QStringLiteral(KYC_FETCHED_DIR "/models"));
    if (!loaded) {
        std::fputs("The face models are missing or damaged. Run scripts/fetch.\n", stderr);
        return 2;
    }
    FaceObserver& observer = **loaded;
    cv::CascadeClassifier cascade;
    if (!cascade.load(KYC_HAAR_CASCADE)) {
        std::fputs("The Haar cascade is missing: package opencv-data.\n", stderr);
        return 2;
    }
    const auto guide = [&] { return Finder(GuideRun(observer)); };
    const auto haar = [&] { return Finder(HaarRun(cascade)); };

    const std::vector<QImage> person = sway();
    const std::vector<QImage> nobody{
        QImage(support::portrait().copy(330, 0, 182, 136).scaled(960, 720))};
    const Times guideTimes = timed(guide(), person);
    const Times searchTimes = timed(guide(), nobody);
    const Times haarTimes = timed(haar(), person);
    std::printf("Time a frame of 960x720, ms         median      p95\n");
    print("guide, following a face", guideTimes);
    print("guide, searching", searchTimes);
    print("Haar alt2 at 480 wide", haarTimes);
    std::printf("  Haar / guide                 %8.1f\n\n", haarTimes.median / guideTimes.median);

    std::printf("Faces found, %%                       guide     Haar\n");
    for (const Condition& condition : conditions())
        std::printf("  %-28s %8d %8d\n", condition.name, hitRate(guide, condition.frame),
                    hitRate(haar, condition.frame));
    return 0;
}
