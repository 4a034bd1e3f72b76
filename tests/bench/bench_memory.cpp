// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
//
// What ten thousand frames of a swaying person do to the memory of the guide.
#include "allocation_count.h"
#include "finders.h"
#include "scenes.h"

#include <QFile>

#include <unistd.h>

namespace
{

constexpr int settledFrames = 100;

double residentMegabytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * double(sysconf(_SC_PAGESIZE)) / 1e6;
}

} // namespace

int main()
{
    cv::setNumThreads(1);
    auto observer = framing::FaceObserver::load(QStringLiteral(KYC_FETCHED_DIR "/models"));
    if (!observer) {
        std::fputs("The face models are missing or damaged. Run scripts/fetch.\n", stderr);
        return 2;
    }
    const std::vector<QImage> person = bench::swayingPerson();
    const bench::Finder guide = bench::guideFinder(**observer);
    double settled = 0;
    std::printf("\n%-44s%8s%8s\n", "Memory of the guide, MB", "RSS", "growth");
    for (int frame = 1; frame <= 10'000; ++frame) {
        (void)guide(person[std::size_t(frame) % person.size()]);
        if (frame != settledFrames && frame != 1000 && frame != 10'000)
            continue;
        const double now = residentMegabytes();
        settled = frame == settledFrames ? now : settled;
        std::printf("  frame %-36d%8.1f%8.1f\n", frame, now, now - settled);
        if (frame == settledFrames)
            bench::allocations.calls = bench::allocations.bytes = bench::allocations.large = 0;
    }
    constexpr double counted = 10'000 - settledFrames;
    std::printf("  %-42s%8.1f\n", "allocations a frame",
                double(bench::allocations.calls) / counted);
    std::printf("  %-42s%8.2f\n", "  of 64 kB and more",
                double(bench::allocations.large) / counted);
    std::printf("  %-42s%8.1f\n", "kB allocated a frame",
                double(bench::allocations.bytes) / counted / 1000);
    return 0;
}
