// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "camera/frame_source.h"

#include <QTimer>

namespace camera
{

class ReplayMedium;

/// Shows a picture, a folder of pictures or a video as if a camera saw it, 30 frames a second.
/// Pictures follow one another frame by frame. UnreadableFile when there is nothing (left) to show.
class ReplaySource final : public FrameSource
{
    Q_OBJECT

public:
    ReplaySource(QString path, const base::Clock& clock);
    ~ReplaySource() override;

    void start() override;
    void stop() override;

private:
    void tick();
    void show(const QImage& image);
    void giveUp();

    QString m_path;
    const base::Clock& m_clock;
    std::unique_ptr<ReplayMedium> m_medium;
    QTimer m_timer;
    bool m_started = false;
};

} // namespace camera
