// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "camera/frame_source.h"

#include <optional>

namespace session
{

/// The frames of the camera that was chosen, for as long as they are wanted. When that camera has
/// gone it says so and leaves the choice of another to a person; it opens it again by itself when
/// it is back, and opens whichever camera appears first while there was none. A camera that is busy
/// or silent is tried again every few seconds. List and clock outlive it. Lives on the GUI thread.
class CameraFeed final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds retryAfter{3000};

    CameraFeed(camera::CameraList& list, const base::Clock& clock, QObject* parent = nullptr);
    ~CameraFeed() override;

    void start();
    void stop();
    /// From now on this one; also the way to try the same one again.
    void select(const QString& id);
    /// To be called regularly while started.
    void checkTime();

    [[nodiscard]] QString current() const; ///< the open one, else the chosen one
    [[nodiscard]] std::optional<camera::Problem> problem() const { return m_problem; }
    [[nodiscard]] QSize size() const { return m_size; } ///< empty until the camera has said
    [[nodiscard]] bool isBelowRecommended() const;

Q_SIGNALS:
    /// A camera begins; what was seen before is past.
    void opened();
    void frameArrived(const camera::Frame& frame);
    /// Problem or size has changed. A problem stays until the first frame.
    void changed();

private:
    void open();
    void close();
    void takeProblem(camera::Problem problem);
    void takeFrame(const camera::Frame& frame);
    void lookAround();

    camera::CameraList& m_list;
    const base::Clock& m_clock;
    std::unique_ptr<camera::FrameSource> m_source;
    QString m_chosen;
    QString m_open;
    QSize m_size;
    std::optional<camera::Problem> m_problem;
    std::chrono::milliseconds m_problemAt{0};
    bool m_started = false;
    bool m_hadNone = false; ///< when the list was last looked at
};

} // namespace session
