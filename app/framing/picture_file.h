// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QImage>

namespace framing
{

enum class PictureFileError {
    NotFound, ///< not there, or not readable for this user
    NotAFile, ///< a folder, a device, a pipe
    Empty,
    TooLarge,      ///< over 64 MB
    NotAPicture,   ///< by its content, whatever its name says
    Damaged,       ///< begins as a picture but is cut off or broken
    TooManyPixels, ///< over 100 million
};

inline constexpr qint64 mostPictureBytes = 64'000'000;
inline constexpr qint64 mostPixels = 100'000'000;

/// Reads a JPEG, PNG or BMP file (what every Qt can read), turned upright as its EXIF orientation
/// says. Very large JPEGs are decoded at a half, a quarter or an eighth of their size, never lower
/// than 1440 pixels. Blocks; any thread.
[[nodiscard]] base::Result<QImage, PictureFileError> readPicture(const QString& path);

} // namespace framing
