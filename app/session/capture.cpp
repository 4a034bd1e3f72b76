// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "session/capture.h"

#include <utility>

namespace session
{

Capture::Capture(camera::CameraList& cameras, framing::PhotoStudio& studio,
                 const base::Clock& clock, std::chrono::milliseconds manualPhotoAfter,
                 QObject* parent)
    : QObject(parent),
      m_studio(studio),
      m_clock(clock),
      m_manualPhotoAfter(manualPhotoAfter),
      m_feed(cameras, clock)
{
    connect(&m_feed, &CameraFeed::opened, this, [this] { m_studio.begin(); });
    connect(&m_feed, &CameraFeed::frameArrived, this, [this](const camera::Frame& frame) {
        m_studio.addFrame(frame.image, frame.at);
        Q_EMIT frameArrived(frame.image);
    });
    connect(&m_studio, &framing::PhotoStudio::frameAnalysed, this, &Capture::frameAnalysed);
    connect(&m_studio, &framing::PhotoStudio::guidanceChanged, this,
            [this](const framing::Guidance& guidance) {
                m_guidance = guidance;
                Q_EMIT guidanceChanged();
            });
    connect(&m_studio, &framing::PhotoStudio::photoTaken, this,
            [this](const framing::Photo& photo) {
                if (m_startedAt)
                    Q_EMIT photoTaken(photo);
            });
}

Capture::~Capture()
{
    if (m_startedAt)
        m_studio.end();
}

void Capture::start()
{
    m_startedAt = m_clock.elapsed();
    m_feed.start();
    checkTime();
}

void Capture::stop()
{
    m_startedAt.reset();
    m_studio.end();
    m_feed.stop();
    m_guidance = {};
    checkTime();
}

void Capture::checkTime()
{
    m_feed.checkTime();
    const bool allowed = m_startedAt && m_clock.elapsed() - *m_startedAt >= m_manualPhotoAfter;
    if (std::exchange(m_manualPhotoAllowed, allowed) != allowed)
        Q_EMIT manualPhotoAllowedChanged();
}

} // namespace session
