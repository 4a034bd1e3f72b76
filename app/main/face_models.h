// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "framing/face_observer.h"

#include <QString>

namespace program
{

/// The observer with this program's own models, or the sentence to say.
[[nodiscard]] base::Result<std::unique_ptr<framing::FaceObserver>, QString> loadFaceModels();

} // namespace program
