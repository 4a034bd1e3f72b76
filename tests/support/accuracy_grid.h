// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/wanted_framing.h"

#include <functional>
#include <string>

namespace support
{

struct GridFrame {
    std::string name;
    std::function<QImage()> picture;
    std::function<WantedFraming(const QImage& picture)> wanted;
};

namespace detail
{

class AccuracyGrid
{
public:
    [[nodiscard]] std::vector<GridFrame> frames()
    {
        addDistances();
        addOffsets();
        addHalfOutside();
        addRoll();
        addLight();
        addSoftness();
        addNoiseAndCompression();
        addOthers();
        addFaces();
        addCameras();
        addPairs();
        addNobody();
        return std::move(m_frames);
    }

private:
    using Change = std::function<void(DegradedFrame&)>;

    static std::string number(double value) { return QString::number(value, 'g', 3).toStdString(); }

    void add(const std::string& name, const Change& change)
    {
        DegradedFrame frame;
        change(frame);
        m_frames.push_back(
            {name, [frame] { return degradedFrame(frame); },
             [frame](const QImage& picture) { return wantedFraming(frame, picture); }});
    }

    /// The same at several sizes of the face within the limits, every other one mirrored.
    void addNearAndFar(const std::string& name, const Change& change)
    {
        bool mirrored = false;
        for (const double eyeDistance : {140., 156., 170.}) {
            add(name + " at " + number(eyeDistance), [&](DegradedFrame& f) {
                f.portrait.eyeDistance = eyeDistance;
                f.portrait.mirrored = mirrored;
                change(f);
            });
            mirrored = !mirrored;
        }
    }

    void addDistances()
    {
        for (double eyeDistance = 28; eyeDistance <= 320; eyeDistance *= 1.06) {
            for (const int x : {440, 480, 520}) {
                add("eye distance " + number(eyeDistance) + " at x " + number(x),
                    [&](DegradedFrame& f) {
                        f.portrait.eyeDistance = eyeDistance;
                        f.portrait.eyeMidpoint.rx() = x;
                    });
            }
        }
    }

    void addOffsets()
    {
        for (const double eyeDistance : {45., 90., 140., 170.}) {
            for (int x = 120; x <= 840; x += 120) {
                for (int y = 115; y <= 605; y += 70) {
                    add("eye distance " + number(eyeDistance) + " at " + number(x) + " " +
                            number(y),
                        [&](DegradedFrame& f) {
                            f.portrait.eyeDistance = eyeDistance;
                            f.portrait.eyeMidpoint = {double(x), double(y)};
                        });
                }
            }
        }
    }

    void addHalfOutside()
    {
        for (const double eyeDistance : {100., 156., 220.}) {
            for (const QPointF& at : {QPointF(0, 331),
                                      {45, 331},
                                      {915, 331},
                                      {960, 331},
                                      {480, 0},
                                      {480, 45},
                                      {480, 660},
                                      {480, 719},
                                      {30, 30},
                                      {930, 690},
                                      {930, 30},
                                      {30, 690}}) {
                add("eye distance " + number(eyeDistance) + " half out at " + number(at.x()) + " " +
                        number(at.y()),
                    [&](DegradedFrame& f) {
                        f.portrait.eyeDistance = eyeDistance;
                        f.portrait.eyeMidpoint = at;
                    });
            }
        }
    }

    void addRoll()
    {
        for (int roll = -45; roll <= 45; roll += 5) {
            addNearAndFar("roll " + number(roll),
                          [&](DegradedFrame& f) { f.portrait.roll = roll; });
        }
    }

    void addLight()
    {
        for (const double exposure : {0.06, 0.1, 0.15, 0.2,  0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6,
                                      0.7,  0.8, 0.9,  1.05, 1.2,  1.3, 1.4,  1.6, 1.8,  2.2, 3.}) {
            addNearAndFar("exposure " + number(exposure),
                          [&](DegradedFrame& f) { f.exposure = exposure; });
        }
        for (const double side : {0., 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9}) {
            addNearAndFar("side light " + number(side),
                          [&](DegradedFrame& f) { f.sideLight = side; });
        }
        for (const double back : {0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.}) {
            addNearAndFar("back light " + number(back),
                          [&](DegradedFrame& f) { f.backLight = back; });
        }
    }

    void addSoftness()
    {
        for (const double blur : {0.5, 1., 1.5, 2., 3., 4., 5., 6., 8., 10.})
            addNearAndFar("blur " + number(blur), [&](DegradedFrame& f) { f.blur = blur; });
        for (const double smear : {3., 6., 12., 20., 30., 45.}) {
            for (const int angle : {0, 45, 90, 150}) {
                addNearAndFar("smear " + number(smear) + " along " + number(angle),
                              [&](DegradedFrame& f) {
                                  f.smear = smear;
                                  f.smearAngle = angle;
                              });
            }
        }
    }

    void addNoiseAndCompression()
    {
        for (const double noise : {3., 6., 9., 12., 20., 30.}) {
            addNearAndFar("noise " + number(noise), [&](DegradedFrame& f) { f.noise = noise; });
            addNearAndFar("blurred, noise " + number(noise), [&](DegradedFrame& f) {
                f.blur = 6;
                f.noise = noise;
            });
            addNearAndFar("dim, noise " + number(noise), [&](DegradedFrame& f) {
                f.exposure = 0.7;
                f.noise = noise;
            });
        }
        for (const int quality : {95, 85, 70, 50, 30}) {
            addNearAndFar("JPEG " + number(quality),
                          [&](DegradedFrame& f) { f.jpegQuality = quality; });
            addNearAndFar("blurred, JPEG " + number(quality), [&](DegradedFrame& f) {
                f.blur = 6;
                f.jpegQuality = quality;
            });
        }
    }

    void addOthers()
    {
        for (const double eyeDistance : {10., 13., 16., 19., 24., 30., 40., 55., 75., 100.}) {
            for (const QPointF& at : {QPointF(130, 200), {830, 200}, {120, 500}, {840, 420}}) {
                add("second face " + number(eyeDistance) + " at " + number(at.x()) + " " +
                        number(at.y()),
                    [&](DegradedFrame& f) {
                        f.others = {{.eyeDistance = eyeDistance, .eyeMidpoint = at}};
                    });
            }
        }
        for (const double eyeDistance : {60., 90., 120.}) {
            add("two people " + number(eyeDistance), [&](DegradedFrame& f) {
                f.portrait.eyeDistance = eyeDistance;
                f.portrait.eyeMidpoint.rx() = 280;
                f.others = {{.eyeDistance = eyeDistance, .eyeMidpoint = {690, 331}}};
            });
        }
    }

    void addFaces()
    {
        for (const double exposure : {0.7, 1., 1.15}) {
            addNearAndFar("eyes shut, exposure " + number(exposure), [&](DegradedFrame& f) {
                f.eyesShut = true;
                f.exposure = exposure;
            });
        }
        for (const int roll : {-7, 7}) {
            addNearAndFar("eyes shut, roll " + number(roll), [&](DegradedFrame& f) {
                f.eyesShut = true;
                f.portrait.roll = roll;
            });
        }
        for (const char* colour : {"#aac8dc", "#f4f4f4", "#202020", "#305090", "#6a7a50"}) {
            addNearAndFar(std::string("mask ") + colour, [&](DegradedFrame& f) {
                f.cover = Cover::Mask;
                f.coverColour = QColor(QLatin1String(colour));
            });
        }
        for (const char* colour : {"#101010", "#302018", "#283040"}) {
            addNearAndFar(std::string("sunglasses ") + colour, [&](DegradedFrame& f) {
                f.cover = Cover::Sunglasses;
                f.coverColour = QColor(QLatin1String(colour));
            });
        }
        for (const double exposure : {0.7, 0.85, 1.}) {
            addNearAndFar("grey, exposure " + number(exposure), [&](DegradedFrame& f) {
                f.grey = true;
                f.exposure = exposure;
            });
        }
    }

    void addCameras()
    {
        for (const QSize& size : {QSize(640, 480), {1280, 960}, {1440, 1080}, {800, 600}}) {
            const double scale = size.height() / 720.;
            for (const double eyeDistance : {60., 100., 144., 156., 168., 210.}) {
                add("camera " + number(size.width()) + ", eye distance " +
                        number(eyeDistance * scale),
                    [&](DegradedFrame& f) {
                        f.portrait.size = size;
                        f.portrait.eyeDistance = eyeDistance * scale;
                        f.portrait.eyeMidpoint *= scale;
                    });
            }
        }
    }

    /// Two things wrong at a time.
    void addPairs()
    {
        const std::vector<std::pair<std::string, Change>> one{
            {"far", [](DegradedFrame& f) { f.portrait.eyeDistance = 80; }},
            {"near", [](DegradedFrame& f) { f.portrait.eyeDistance = 215; }},
            {"at the side", [](DegradedFrame& f) { f.portrait.eyeMidpoint.rx() = 250; }},
            {"tilted", [](DegradedFrame& f) { f.portrait.roll = 20; }},
            {"dark", [](DegradedFrame& f) { f.exposure = 0.25; }},
            {"over-exposed", [](DegradedFrame& f) { f.exposure = 2; }},
        };
        const std::vector<std::pair<std::string, Change>> other{
            {"blurred", [](DegradedFrame& f) { f.blur = 7; }},
            {"noisy", [](DegradedFrame& f) { f.noise = 12; }},
            {"side-lit", [](DegradedFrame& f) { f.sideLight = 0.2; }},
            {"back-lit", [](DegradedFrame& f) { f.backLight = 0.9; }},
            {"eyes shut", [](DegradedFrame& f) { f.eyesShut = true; }},
            {"masked", [](DegradedFrame& f) { f.cover = Cover::Mask; }},
            {"grey", [](DegradedFrame& f) { f.grey = true; }},
            {"compressed", [](DegradedFrame& f) { f.jpegQuality = 60; }},
        };
        for (const auto& first : one) {
            for (const auto& second : other) {
                add(first.first + ", " + second.first, [&](DegradedFrame& f) {
                    first.second(f);
                    second.second(f);
                });
            }
        }
    }

    void addNobody(const std::string& name, const QImage& picture)
    {
        const QImage frame = picture.scaled(960, 720).convertToFormat(QImage::Format_RGB32);
        m_frames.push_back({"nobody: " + name, [frame] { return frame; }, nobodyWanted});
    }

    void addNobody()
    {
        for (const int shade : {0, 60, 128, 200, 255}) {
            QImage even(4, 3, QImage::Format_RGB32);
            even.fill(QColor(shade, shade, shade));
            addNobody("shade " + number(shade), even);
        }
        addNobody("backdrop", portrait().copy(330, 0, 182, 136));
        addNobody("flag", portrait().copy(0, 0, 95, 250));
        addNobody("suit", portrait().copy(40, 270, 320, 240));
        addNobody("helmet", portrait().copy(290, 340, 220, 170));
        addNobody("model", portrait().copy(350, 0, 110, 280));
        QImage slope(960, 720, QImage::Format_RGB32);
        QImage board(960, 720, QImage::Format_RGB32);
        QImage rings(960, 720, QImage::Format_RGB32);
        for (int y = 0; y < 720; ++y) {
            for (int x = 0; x < 960; ++x) {
                const double away = std::hypot(x - 480, y - 360);
                const auto ring = int(127 + 120 * std::cos(away / 12));
                slope.setPixel(x, y, qRgb(x / 4, y / 3, 255 - x / 4));
                board.setPixel(x, y, (x / 60 + y / 60) % 2 ? 0xffe0e0e0 : 0xff303030);
                rings.setPixel(x, y, qRgb(ring, ring * 3 / 4, ring * 2 / 3));
            }
        }
        addNobody("slope", slope);
        addNobody("checkerboard", board);
        addNobody("rings", rings);
        QImage noise(960, 720, QImage::Format_RGB32);
        noise.fill(QColor(120, 110, 100));
        addNoise(noise, 50);
        addNobody("noise", noise);
    }

    std::vector<GridFrame> m_frames;
};

} // namespace detail

/// The frames on which accuracy is measured.
inline std::vector<GridFrame> accuracyGrid()
{
    return detail::AccuracyGrid().frames();
}

} // namespace support
