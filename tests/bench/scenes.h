// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/degraded_frames.h"

namespace bench
{

/// A person before the camera: swaying a little, coming nearer and going back. Ends where it began.
inline std::vector<QImage> swayingPerson()
{
    std::vector<QImage> frames;
    for (int i = 0; i < 30; ++i) {
        const double phase = 2 * M_PI * i / 30;
        frames.push_back(support::portraitFrame(
            {.eyeDistance = 150 + 10 * std::cos(phase),
             .eyeMidpoint = {480 + 15 * std::sin(phase), 330 + 5 * std::cos(phase)},
             .roll = 3 * std::sin(phase)}));
    }
    return frames;
}

inline std::vector<QImage> nobody()
{
    return {support::portrait().copy(330, 0, 182, 136).scaled(960, 720)};
}

struct Condition {
    const char* name;
    support::DegradedFrame frame;
};

inline std::vector<Condition> conditions()
{
    std::vector<Condition> all;
    const auto add = [&](const char* name, auto change) {
        support::DegradedFrame frame;
        frame.portrait = {};
        change(frame);
        all.push_back({name, frame});
    };
    using Frame = support::DegradedFrame;
    add("good light, eyes 120 px apart", [](Frame&) {});
    add("far (45 px)", [](Frame& f) { f.portrait.eyeDistance = 45; });
    add("very far (28 px)", [](Frame& f) { f.portrait.eyeDistance = 28; });
    add("near (210 px)", [](Frame& f) {
        f.portrait.eyeDistance = 210;
        f.portrait.eyeMidpoint.ry() = 330;
    });
    add("off centre", [](Frame& f) { f.portrait.eyeMidpoint = {200, 250}; });
    add("cut by the side (eyes at x 40)", [](Frame& f) { f.portrait.eyeMidpoint.rx() = 40; });
    add("cut by the top (eyes at y 40)", [](Frame& f) { f.portrait.eyeMidpoint.ry() = 40; });
    add("head tilted 20 degrees", [](Frame& f) { f.portrait.roll = 20; });
    add("head tilted 40 degrees", [](Frame& f) { f.portrait.roll = 40; });
    add("dark (12 %)", [](Frame& f) { f.exposure = 0.12; });
    add("over-exposed (160 %)", [](Frame& f) { f.exposure = 1.6; });
    add("lit from one side", [](Frame& f) { f.sideLight = 0.1; });
    add("lit from behind", [](Frame& f) { f.backLight = 1; });
    add("blurred (6 px)", [](Frame& f) { f.blur = 6; });
    add("noisy (30 shades)", [](Frame& f) { f.noise = 30; });
    add("eyes shut", [](Frame& f) { f.eyesShut = true; });
    add("masked", [](Frame& f) { f.cover = support::Cover::Mask; });
    add("sunglasses", [](Frame& f) {
        f.cover = support::Cover::Sunglasses;
        f.coverColour = QColor(20, 20, 20);
    });
    return all;
}

} // namespace bench
