// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "camera/device_census.h"
#include "camera/frame_source.h"
#include "camera/qt_frame_source.h"

#include <vector>

class QMediaDevices;

namespace camera
{

/// The cameras of this computer. Make one a process, before anything else asks Qt for cameras, and
/// keep it: DeviceCensus needs to see the list from the beginning. Making it takes some 40 ms (more
/// on the very first run), so show the window first.
///
/// An id is the camera's name, with `#2` and so on for further ones of that name, since Qt's own
/// ids are mere counters.
class QtCameraList final : public CameraList
{
    Q_OBJECT

public:
    /// `tree` and `patience` go to the sources; both are for tests.
    explicit QtCameraList(const base::Clock& clock, DeviceTree tree = {}, Patience patience = {});
    ~QtCameraList() override;

    [[nodiscard]] QList<CameraInfo> cameras() const override;
    /// With no camera at all, a source that reports NoCamera or PermissionRefused.
    [[nodiscard]] std::unique_ptr<FrameSource> open(const QString& id) override;

private:
    struct Entry;

    void refresh();
    [[nodiscard]] std::vector<Entry> entries();
    [[nodiscard]] const Entry* find(const QString& id) const;

    const base::Clock& m_clock;
    DeviceTree m_tree;
    Patience m_patience;
    std::unique_ptr<QMediaDevices> m_devices;
    DeviceCensus m_census;
    std::vector<Entry> m_entries; ///< the system's default first
};

} // namespace camera
