// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "camera/replay_video.h"

#include "camera/video_image.h"

#include <QMediaPlayer>
#include <QUrl>
#include <QVideoFrame>
#include <QVideoSink>

namespace camera
{
namespace
{

constexpr qint64 firstPictureMs = 3000;

} // namespace

ReplayVideo::ReplayVideo(const QString& file)
    : m_sink(std::make_unique<QVideoSink>()),
      m_player(std::make_unique<QMediaPlayer>())
{
    connect(m_sink.get(), &QVideoSink::videoFrameChanged, this, &ReplayVideo::take);
    connect(m_player.get(), &QMediaPlayer::errorOccurred, this, [this] { m_refused = true; });
    m_opened.start();
    m_player->setVideoSink(m_sink.get());
    m_player->setLoops(QMediaPlayer::Infinite);
    m_player->setSource(QUrl::fromLocalFile(file));
    m_player->play();
}

ReplayVideo::~ReplayVideo() = default;

bool ReplayVideo::failed() const
{
    // Some files that are no video at all make the player wait for ever without an error.
    return m_refused || (m_latest.isNull() && m_opened.hasExpired(firstPictureMs));
}

void ReplayVideo::take(const QVideoFrame& frame)
{
    // Copied at once, for the decoder takes its memory back; the player sends an invalid frame at
    // the end of each turn.
    if (QImage image = imageOf(frame); !image.isNull()) {
        m_latest = std::move(image);
    }
}

} // namespace camera
