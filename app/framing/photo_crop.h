// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>

namespace framing
{

/// The size of the photo that the service recommends.
inline constexpr QSize photoSize{960, 720};

/// The central 4:3 part of a picture of that size, as large as possible.
[[nodiscard]] QRect photoArea(QSize picture);

/// The photo that a picture gives: its central 4:3 part, scaled down to 960x720 if it is larger,
/// never scaled up (the service refuses blown-up faces). A plain picture (see plainPicture) of any
/// picture; null for null.
[[nodiscard]] QImage photoCrop(const QImage& picture);

} // namespace framing
