// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/analysis_worker.h"

#include "framing/analyzer.h"
#include "framing/photo_crop.h"
#include "framing/still_check.h"

#include <QElapsedTimer>
#include <QMutexLocker>

namespace framing
{
namespace
{

std::chrono::microseconds lap(QElapsedTimer& timer)
{
    const std::chrono::nanoseconds passed(timer.nsecsElapsed());
    timer.start();
    return std::chrono::duration_cast<std::chrono::microseconds>(passed);
}

} // namespace

/// What lives in the worker's thread.
class AnalysisWorker::Engine final : public QObject
{
public:
    Engine(std::unique_ptr<Observer> observer, const Thresholds& thresholds)
        : m_observer(std::move(observer)),
          m_thresholds(thresholds),
          m_analyzer(thresholds)
    {
    }

    /// The first frame of a run may come before the message that the run has begun.
    void enter(quint64 run)
    {
        if (std::exchange(m_run, run) == run)
            return;
        m_analyzer.forget();
        m_observer->forget();
    }

    AnalysedFrame analyse(const QImage& frame, std::chrono::milliseconds at)
    {
        QElapsedTimer timer;
        timer.start();
        AnalysedFrame result;
        result.at = at;
        result.picture = photoCrop(frame);
        result.took.cropping = lap(timer);
        const Observation seen = m_observer->observe(result.picture, Search::Stream);
        result.took.seeing = lap(timer);
        result.report = m_analyzer.judgeFrame(result.picture, seen, at);
        result.took.judging = lap(timer);
        return result;
    }

    base::Result<Photo, EncodeError> photo(const QImage& picture)
    {
        QElapsedTimer timer;
        timer.start();
        auto photo = toPhoto(judgeStill(picture, *m_observer, m_thresholds));
        if (photo)
            photo->took = lap(timer);
        return photo;
    }

private:
    std::unique_ptr<Observer> m_observer;
    Thresholds m_thresholds;
    Analyzer m_analyzer;
    quint64 m_run = 0;
};

AnalysisWorker::AnalysisWorker(std::unique_ptr<Observer> observer, const Thresholds& thresholds,
                               QObject* parent)
    : QObject(parent),
      m_engine(std::make_unique<Engine>(std::move(observer), thresholds))
{
    m_engine->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("analysis"));
    m_thread.start();
}

AnalysisWorker::~AnalysisWorker()
{
    (void)takeWaiting();
    m_thread.quit();
    m_thread.wait();
}

void AnalysisWorker::reset()
{
    ++m_run;
    (void)takeWaiting();
    QMetaObject::invokeMethod(m_engine.get(), [this, run = m_run] { m_engine->enter(run); });
}

void AnalysisWorker::analyse(const QImage& frame, std::chrono::milliseconds at)
{
    const QMutexLocker locked(&m_lock);
    const bool wasIdle = !m_waiting;
    m_waiting = Waiting{frame, at, m_run};
    if (wasIdle)
        QMetaObject::invokeMethod(m_engine.get(), [this] { analyseWaiting(); });
}

void AnalysisWorker::makePhoto(const QImage& picture)
{
    QMetaObject::invokeMethod(m_engine.get(), [this, picture, run = m_run] {
        const auto photo = m_engine->photo(picture);
        tell(run, [this, photo] {
            if (photo)
                Q_EMIT photoMade(*photo);
            else
                Q_EMIT photoFailed();
        });
    });
}

void AnalysisWorker::analyseWaiting()
{
    const auto next = takeWaiting();
    if (!next)
        return;
    m_engine->enter(next->run);
    const AnalysedFrame frame = m_engine->analyse(next->frame, next->at);
    tell(next->run, [this, frame] { Q_EMIT analysed(frame); });
}

std::optional<AnalysisWorker::Waiting> AnalysisWorker::takeWaiting()
{
    const QMutexLocker locked(&m_lock);
    return std::exchange(m_waiting, std::nullopt);
}

template<class Function> void AnalysisWorker::tell(quint64 run, Function report)
{
    // From the worker's thread: the call waits in the event loop of this object's own.
    QMetaObject::invokeMethod(this, [this, run, report] {
        if (run == m_run)
            report();
    });
}

} // namespace framing
