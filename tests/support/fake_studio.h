// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "framing/photo_studio.h"

namespace support
{

/// A photo studio without eyes: it says what the test makes it say, between begin and end only.
class FakeStudio final : public framing::PhotoStudio
{
public:
    void begin() override
    {
        ++begun;
        isOpen = true;
    }
    void addFrame(const QImage& frame, std::chrono::milliseconds /*at*/) override
    {
        frames.append(frame);
    }
    void takeNow() override { ++askedNow; }
    void end() override { isOpen = false; }

    void guide(framing::Advice advice)
    {
        framing::Guidance guidance;
        guidance.advice = advice;
        Q_EMIT guidanceChanged(guidance);
    }
    void analysed(const framing::AnalysedFrame& frame) { Q_EMIT frameAnalysed(frame); }
    void finish(const framing::Photo& photo) { Q_EMIT photoTaken(photo); }

    [[nodiscard]] static framing::Photo aPhoto(const QByteArray& jpeg = "jpeg")
    {
        framing::Photo photo;
        photo.jpeg = jpeg;
        photo.image = QImage(4, 3, QImage::Format_RGB32);
        photo.image.fill(Qt::gray);
        photo.report.verdict = framing::Verdict::Ready;
        return photo;
    }

    int begun = 0;
    int askedNow = 0;
    bool isOpen = false;
    QList<QImage> frames;
};

} // namespace support
