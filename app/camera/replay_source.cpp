// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "camera/replay_source.h"

#include "camera/replay_medium.h"

#include <QPointer>

namespace camera
{
namespace
{

constexpr std::chrono::milliseconds frameInterval{33};

} // namespace

ReplaySource::ReplaySource(QString path, const base::Clock& clock)
    : m_path(std::move(path)),
      m_clock(clock)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(frameInterval);
    connect(&m_timer, &QTimer::timeout, this, &ReplaySource::tick);
}

ReplaySource::~ReplaySource() = default;

void ReplaySource::start()
{
    m_medium = openMedium(m_path);
    m_timer.start();
}

void ReplaySource::stop()
{
    m_timer.stop();
    m_medium.reset();
}

void ReplaySource::tick()
{
    if (!m_medium || m_medium->failed()) {
        giveUp();
        return;
    }
    if (const QImage image = m_medium->next(); !image.isNull()) {
        show(image);
    }
}

void ReplaySource::show(const QImage& image)
{
    const QPointer<ReplaySource> self(this); // a receiver may throw this source away
    if (!m_started) {
        m_started = true;
        Q_EMIT started(image.size());
    }
    if (self && m_timer.isActive()) {
        Q_EMIT frameArrived({image, m_clock.elapsed()});
    }
}

void ReplaySource::giveUp()
{
    stop();
    Q_EMIT problemOccurred(Problem::UnreadableFile);
}

} // namespace camera
