// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "framing/report.h"
#include "framing/thresholds.h"

#include <QImage>

namespace framing
{

/// Judges one picture. Pure; any picture, also a null one (no face then). `observation` is of
/// `picture`; `previous` is of the frame before it, or null for a still, whose motion is then not
/// assessed. The one advice is that of the first finding in `checks::inOrderOfAdvice` that is not
/// Ideal.
[[nodiscard]] Report analyse(const QImage& picture, const Observation& observation,
                             const Observation* previous, const Thresholds& thresholds);

} // namespace framing
