// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSize>

#include <optional>
#include <span>

namespace camera
{

/// One way in which a camera offers its picture.
struct Mode {
    enum class Encoding {
        Unknown, ///< H.264, raw sensor and the like: listed by the system, of no use here
        Raw,
        Jpeg, ///< costs a decoder
    };

    QSize size;
    double maximumFps = 0;
    Encoding encoding = Encoding::Unknown;
};

/// The index of the mode to open, or nothing when no mode is of use. In this order: fluent enough
/// for guiding a person (24 frames a second); a 4:3 crop of at least `recommendedSize`, the
/// smallest such, else the largest crop; more frames, up to 30; the smaller whole picture; raw
/// before JPEG; as listed.
[[nodiscard]] std::optional<size_t> bestMode(std::span<const Mode> modes);

} // namespace camera
