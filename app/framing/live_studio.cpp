// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/live_studio.h"

#include "base/log.h"

#include <utility>

namespace framing
{

LiveStudio::LiveStudio(std::unique_ptr<Observer> observer, const Thresholds& thresholds,
                       std::chrono::milliseconds hold, QObject* parent)
    : PhotoStudio(parent),
      m_worker(std::move(observer), thresholds),
      m_hold(hold)
{
    connect(&m_worker, &AnalysisWorker::analysed, this, &LiveStudio::take);
    connect(&m_worker, &AnalysisWorker::photoMade, this, &LiveStudio::finish);
    connect(&m_worker, &AnalysisWorker::photoFailed, this, [this] {
        qCWarning(base::logFraming, "The photo could not be encoded");
        guideAnew();
    });
}

void LiveStudio::begin()
{
    forget();
    m_phase = Phase::Guiding;
}

void LiveStudio::addFrame(const QImage& frame, std::chrono::milliseconds at)
{
    if (m_phase != Phase::Idle)
        m_worker.analyse(frame, at);
}

void LiveStudio::takeNow()
{
    m_byHand = m_phase != Phase::Idle;
}

void LiveStudio::end()
{
    forget();
    m_phase = Phase::Idle;
}

void LiveStudio::forget()
{
    m_worker.reset();
    m_guide.begin();
    m_hold.reset();
    m_guidance = {};
    m_guidedAt.reset();
    m_byHand = false;
}

void LiveStudio::take(const AnalysedFrame& frame)
{
    Q_EMIT frameAnalysed(frame);
    m_seenAt = frame.at;
    guide(frame);
    if (m_byHand && m_phase != Phase::Developing)
        develop(frame.picture);
    else if (m_phase == Phase::Guiding)
        hold(frame);
    tellGuidance();
}

void LiveStudio::guide(const AnalysedFrame& frame)
{
    const Advice advice = m_guide.add(frame.report, frame.at);
    const bool isNew = std::exchange(m_guidance.advice, advice) != advice;
    const bool isDue = !m_guidedAt || frame.at - *m_guidedAt >= Guide::leastShown;
    if (!m_guide.isConfirmed() || !(isNew || isDue))
        return;
    m_guidance.needs = needsOf(frame.report);
    m_guidance.pose = frame.report.observation.pose;
    m_guidedAt = frame.at;
}

void LiveStudio::hold(const AnalysedFrame& frame)
{
    const bool good = m_guide.shown() == Advice::Ready && frame.report.verdict == Verdict::Ready;
    if (good)
        m_hold.addGood(frame.picture, frame.report, frame.at);
    else
        m_hold.addBad(frame.at);
    if (m_hold.progress() >= 1)
        develop(m_hold.best()->picture);
}

void LiveStudio::develop(const QImage& picture)
{
    m_phase = Phase::Developing;
    m_worker.makePhoto(picture);
}

void LiveStudio::finish(const Photo& photo)
{
    if (photo.belowRecommendation && !m_byHand) {
        reject(photo.report);
        return;
    }
    m_byHand = false;
    m_hold.reset();
    m_phase = Phase::Done;
    Q_EMIT photoTaken(photo);
}

/// The second look has found what the frames did not show: says so before the next hold.
void LiveStudio::reject(const Report& report)
{
    m_guide.interrupt(report.advice, m_seenAt);
    m_guidance.advice = report.advice;
    m_guidance.needs = needsOf(report);
    m_guidance.pose = report.observation.pose;
    m_guidedAt = m_seenAt + Guide::interruption;
    guideAnew();
    tellGuidance();
}

void LiveStudio::guideAnew()
{
    m_hold.reset();
    m_phase = Phase::Guiding;
}

void LiveStudio::tellGuidance()
{
    m_guidance.hold = m_phase == Phase::Guiding ? m_hold.progress() : 1;
    Q_EMIT guidanceChanged(m_guidance);
}

} // namespace framing
