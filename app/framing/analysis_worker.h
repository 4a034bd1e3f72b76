// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "framing/analysed_frame.h"
#include "framing/observer.h"
#include "framing/photo_studio.h"
#include "framing/thresholds.h"

#include <QMutex>
#include <QObject>
#include <QThread>

#include <memory>
#include <optional>

namespace framing
{

/// Analyses frames and makes photos in a thread of its own. Lives on the GUI thread: nothing here
/// blocks, all signals come there. One frame waits at most; a newer one takes its place.
class AnalysisWorker final : public QObject
{
    Q_OBJECT

public:
    AnalysisWorker(std::unique_ptr<Observer> observer, const Thresholds& thresholds,
                   QObject* parent = nullptr);
    /// Waits for the frame in work, some 20 ms.
    ~AnalysisWorker() override;

    /// Forgets all frames; no signal comes any more for what was asked before.
    void reset();
    void analyse(const QImage& frame, std::chrono::milliseconds at);
    /// Looks at the picture once more, as thoroughly as at a still, and makes the photo of it.
    void makePhoto(const QImage& picture);

Q_SIGNALS:
    void analysed(const framing::AnalysedFrame& frame);
    void photoMade(const framing::Photo& photo);
    void photoFailed();

private:
    class Engine;
    struct Waiting {
        QImage frame;
        std::chrono::milliseconds at;
        quint64 run;
    };

    void analyseWaiting();
    [[nodiscard]] std::optional<Waiting> takeWaiting();
    /// Runs `report` on this thread unless there was a reset since `run`.
    template<class Function> void tell(quint64 run, Function report);

    std::unique_ptr<Engine> m_engine;
    QThread m_thread;
    QMutex m_lock;
    std::optional<Waiting> m_waiting; ///< guarded by m_lock
    quint64 m_run = 0;                ///< counts the resets; late results carry an older number
};

} // namespace framing
