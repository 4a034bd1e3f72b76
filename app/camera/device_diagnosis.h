// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "camera/frame_source.h"

#include <functional>

namespace camera
{

/// The errno with which opening and setting up the camera node at `path` fails; 0 when it does not,
/// and when the node is no camera after all. Leaves the node's settings as they are. May take as
/// long as the camera needs to wake up.
[[nodiscard]] int errorOfUsing(const QString& path);

/// Where the system shows its cameras; tests bring their own.
struct DeviceTree {
    QString names = QStringLiteral("/sys/class/video4linux"); ///< holds `videoN/name`
    QString nodes = QStringLiteral("/dev");                   ///< holds `videoN`
    std::function<int(const QString& node)> errorOfUsing = camera::errorOfUsing;
};

/// Why the camera that calls itself `name`, and which this process has let go, gave no picture:
/// PermissionRefused, Busy or Silent.
[[nodiscard]] Problem reasonForSilence(const QString& name, const DeviceTree& tree);

/// Why no camera is listed: PermissionRefused when there is one that this user may not open, else
/// NoCamera.
[[nodiscard]] Problem reasonForAbsence(const DeviceTree& tree);

} // namespace camera
