// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>

namespace framing
{

/// The pixels of `picture` and nothing else: Format_RGB32, sRGB, transparent parts on white, no
/// text, no colour profile. Null stays null.
[[nodiscard]] QImage plainPicture(const QImage& picture);

} // namespace framing
