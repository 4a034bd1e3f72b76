// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "session/camera_feed.h"

#include <algorithm>

namespace session
{
namespace
{

bool holds(const QList<camera::CameraInfo>& cameras, const QString& id)
{
    return std::any_of(cameras.begin(), cameras.end(),
                       [&id](const camera::CameraInfo& info) { return info.id == id; });
}

} // namespace

CameraFeed::CameraFeed(camera::CameraList& list, const base::Clock& clock, QObject* parent)
    : QObject(parent),
      m_list(list),
      m_clock(clock)
{
    connect(&m_list, &camera::CameraList::changed, this, &CameraFeed::lookAround);
}

CameraFeed::~CameraFeed()
{
    close();
}

void CameraFeed::start()
{
    const QList<camera::CameraInfo> cameras = m_list.cameras();
    m_started = true;
    m_hadNone = cameras.isEmpty();
    m_open = m_hadNone || holds(cameras, m_chosen) ? m_chosen : cameras.first().id;
    if (m_hadNone)
        takeProblem(camera::Problem::NoCamera);
    else
        open();
}

void CameraFeed::stop()
{
    close();
    m_started = false;
    m_open.clear();
    m_size = {};
    m_problem.reset();
    Q_EMIT changed();
}

void CameraFeed::select(const QString& id)
{
    m_chosen = id;
    if (!m_started)
        return;
    m_open = id;
    m_problem.reset();
    open();
}

void CameraFeed::checkTime()
{
    const bool due = m_started && m_problem && m_clock.elapsed() - m_problemAt >= retryAfter;
    if (!due)
        return;
    m_problemAt = m_clock.elapsed();
    if (holds(m_list.cameras(), m_open))
        open();
}

QString CameraFeed::current() const
{
    return m_open.isEmpty() ? m_chosen : m_open;
}

bool CameraFeed::isBelowRecommended() const
{
    return !m_size.isEmpty() && (m_size.width() < camera::recommendedSize.width() ||
                                 m_size.height() < camera::recommendedSize.height());
}

void CameraFeed::open()
{
    close();
    m_size = {};
    m_source = m_list.open(m_open);
    connect(m_source.get(), &camera::FrameSource::frameArrived, this, &CameraFeed::takeFrame);
    connect(m_source.get(), &camera::FrameSource::problemOccurred, this, &CameraFeed::takeProblem);
    connect(m_source.get(), &camera::FrameSource::started, this, [this](QSize size) {
        m_size = size;
        Q_EMIT changed();
    });
    Q_EMIT opened();
    Q_EMIT changed();
    if (m_source)
        m_source->start();
}

// The source may be the one that is just calling, so it goes when that call is over.
void CameraFeed::close()
{
    if (!m_source)
        return;
    m_source->disconnect(this);
    m_source->stop();
    m_source.release()->deleteLater();
}

void CameraFeed::takeProblem(camera::Problem problem)
{
    close();
    // Trying in vain to open what was unplugged is still the same problem.
    if (m_problem != camera::Problem::Unplugged || problem != camera::Problem::NoCamera)
        m_problem = problem;
    m_problemAt = m_clock.elapsed();
    Q_EMIT changed();
}

void CameraFeed::takeFrame(const camera::Frame& frame)
{
    if (m_problem) {
        m_problem.reset();
        Q_EMIT changed();
    }
    Q_EMIT frameArrived(frame);
}

void CameraFeed::lookAround()
{
    const QList<camera::CameraInfo> cameras = m_list.cameras();
    const bool firstAppeared = m_hadNone && !cameras.isEmpty();
    m_hadNone = cameras.isEmpty();
    const bool isGone =
        m_problem == camera::Problem::Unplugged || m_problem == camera::Problem::NoCamera;
    if (!m_started || !isGone)
        return;
    if (holds(cameras, m_open)) {
        open();
    } else if (firstAppeared) {
        m_open = cameras.first().id;
        open();
    }
}

} // namespace session
