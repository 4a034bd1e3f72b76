// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "camera/device_diagnosis.h"
#include "camera/frame_source.h"

#include <QTimer>

#include <optional>

class QCameraDevice;
class QVideoFrame;

namespace camera
{

/// How long a camera may give no picture; counted in ticks of one timer.
struct Patience {
    std::chrono::milliseconds tick{500};
    int ticksToFirstFrame = 5; ///< 2.5 s
    int ticksToNextFrame = 5;  ///< 2 s and more, for the first tick may come at once
};

/// A camera of this computer.
class QtFrameSource final : public FrameSource
{
    Q_OBJECT

public:
    /// `device` is not null. `tree` and `patience` are for tests.
    QtFrameSource(const QCameraDevice& device, const base::Clock& clock, DeviceTree tree = {},
                  Patience patience = {});
    ~QtFrameSource() override;

    void start() override;
    void stop() override;

    /// The system says that the device is gone: ends with Unplugged if it was running.
    void unplug();

private:
    struct Session;

    void take(const QVideoFrame& frame);
    void announce(QSize size);
    void deliver();
    void watch();
    void endWith(Problem problem);

    const base::Clock& m_clock;
    DeviceTree m_tree;
    Patience m_patience;
    std::unique_ptr<QCameraDevice> m_device;
    std::unique_ptr<Session> m_session;
    std::optional<Frame> m_latest; ///< waits for deliver()
    QTimer m_watchdog;
    int m_quietTicks = 0;
    bool m_started = false;
};

} // namespace camera
