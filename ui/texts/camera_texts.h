// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/controller.h"

#include <QString>

namespace ui::texts
{

struct CameraWords {
    QString title;
    QString next; ///< what to do
};

[[nodiscard]] CameraWords words(camera::Problem problem);

} // namespace ui::texts
