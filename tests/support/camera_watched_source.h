// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "camera/frame_source.h"

#include <QList>

namespace support
{

/// A source and all that it has said.
struct WatchedSource {
    explicit WatchedSource(std::unique_ptr<camera::FrameSource> watched)
        : source(std::move(watched))
    {
        using camera::FrameSource;
        QObject::connect(source.get(), &FrameSource::frameArrived, source.get(),
                         [this](const camera::Frame& frame) { frames.append(frame); });
        QObject::connect(source.get(), &FrameSource::started, source.get(),
                         [this](QSize size) { sizes.append(size); });
        QObject::connect(source.get(), &FrameSource::problemOccurred, source.get(),
                         [this](camera::Problem problem) { problems.append(problem); });
        source->start();
    }
    WatchedSource(const WatchedSource&) = delete;
    WatchedSource& operator=(const WatchedSource&) = delete;

    std::unique_ptr<camera::FrameSource> source;
    QList<camera::Frame> frames;
    QList<QSize> sizes;
    QList<camera::Problem> problems;
};

} // namespace support
