// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "framing/analysed_frame.h"
#include "framing/guidance.h"

#include <QByteArray>
#include <QImage>
#include <QObject>

#include <chrono>

namespace framing
{

/// A finished photo.
struct Photo {
    QByteArray
        jpeg;      ///< what is sent: no metadata, <= 1 MB where quality 70 allows, never over 2 MB
    QImage image;  ///< the same picture, unmirrored
    Report report; ///< of that very picture
    bool belowRecommendation = false;  ///< taken by hand although the report was not Ready
    std::chrono::microseconds took{0}; ///< from the chosen frame: the second look and the encoding
};

/// Frames in, guidance and a photo out: analysis worker, guide, steady hold and encoder behind one
/// interface, so that the workflow needs no pixels. Lives on the GUI thread; the analysis has a
/// thread of its own. Nothing here blocks.
class PhotoStudio : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Forgets the past and lets the exposure settle again.
    virtual void begin() = 0;
    /// A 4:3 frame (Format_RGB32). If the worker is still busy the newest frame waits and older
    /// ones are dropped.
    virtual void addFrame(const QImage& frame, std::chrono::milliseconds at) = 0;
    /// Takes the next frame whatever the guidance says; it is marked if it is below the
    /// recommendation.
    virtual void takeNow() = 0;
    /// No signal comes after this until begin().
    virtual void end() = 0;

Q_SIGNALS:
    /// What the guidance is made from, for those who want to see it; just before guidanceChanged.
    void frameAnalysed(const framing::AnalysedFrame& frame);
    void guidanceChanged(const framing::Guidance& guidance);
    /// Once after begin() or takeNow(): the hold is complete, or the hand-taken photo is ready.
    void photoTaken(const framing::Photo& photo);
};

} // namespace framing
