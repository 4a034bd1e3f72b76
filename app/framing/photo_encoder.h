// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QImage>

namespace framing
{

enum class EncodeError {
    NoPicture, ///< null
    TooLarge,  ///< over 2 MB even at quality 70
    NotWritten ///< no JPEG writer, or no memory
};

inline constexpr int highestQuality = 95;
inline constexpr int lowestQuality = 70; ///< the service takes nothing below
inline constexpr qsizetype advisedPhotoBytes = 1'000'000;
inline constexpr qsizetype mostPhotoBytes = 2'000'000;

/// A JPEG of the pixels alone, without metadata: at the highest quality that stays within 1 MB; at
/// quality 70 up to 2 MB.
[[nodiscard]] base::Result<QByteArray, EncodeError> encodePhoto(const QImage& picture);
/// The same at quality 70 whatever its size, for a service that found the other too large.
[[nodiscard]] base::Result<QByteArray, EncodeError> encodeSmallest(const QImage& picture);

} // namespace framing
