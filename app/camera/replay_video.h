// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "camera/replay_medium.h"

#include <QElapsedTimer>
#include <QObject>

class QMediaPlayer;
class QVideoFrame;
class QVideoSink;

namespace camera
{

/// A video file, played silently, over and over, at its own speed. Fails on what the decoder
/// refuses and when the first picture takes longer than 3 s.
class ReplayVideo final : public QObject, public ReplayMedium
{
    Q_OBJECT

public:
    explicit ReplayVideo(const QString& file);
    ~ReplayVideo() override;

    [[nodiscard]] QImage next() override { return m_latest; }
    [[nodiscard]] bool failed() const override;

private:
    void take(const QVideoFrame& frame);

    std::unique_ptr<QVideoSink> m_sink;
    std::unique_ptr<QMediaPlayer> m_player;
    QElapsedTimer m_opened;
    QImage m_latest;
    bool m_refused = false;
};

} // namespace camera
