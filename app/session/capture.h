// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "framing/photo_studio.h"
#include "session/camera_feed.h"

namespace session
{

/// Camera and studio while a photo is being taken: frames go from the one to the other, guidance
/// and the photo come back. List, studio and clock outlive it. Lives on the GUI thread.
class Capture final : public QObject
{
    Q_OBJECT

public:
    /// A photo by hand is allowed that long after the start.
    Capture(camera::CameraList& cameras, framing::PhotoStudio& studio, const base::Clock& clock,
            std::chrono::milliseconds manualPhotoAfter, QObject* parent = nullptr);
    ~Capture() override;

    void start();
    void stop();
    void takeNow() { m_studio.takeNow(); }
    /// To be called regularly.
    void checkTime();

    [[nodiscard]] CameraFeed& feed() { return m_feed; }
    [[nodiscard]] const framing::Guidance& guidance() const { return m_guidance; }
    [[nodiscard]] bool manualPhotoAllowed() const { return m_manualPhotoAllowed; }

Q_SIGNALS:
    void frameArrived(const QImage& frame);
    /// What was seen in a frame, between start and stop only.
    void frameAnalysed(const framing::AnalysedFrame& frame);
    void guidanceChanged();
    void manualPhotoAllowedChanged();
    /// Between start and stop only.
    void photoTaken(const framing::Photo& photo);

private:
    framing::PhotoStudio& m_studio;
    const base::Clock& m_clock;
    const std::chrono::milliseconds m_manualPhotoAfter;
    CameraFeed m_feed;
    framing::Guidance m_guidance;
    std::optional<std::chrono::milliseconds> m_startedAt; ///< nothing while stopped
    bool m_manualPhotoAllowed = false;
};

} // namespace session
