// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QSize>

#include <optional>

namespace sandbox
{

/// The size in pixels of a JPEG or PNG whose structure is complete from signature to end mark; none
/// for anything else. Pixels are not decoded.
[[nodiscard]] std::optional<QSize> pictureSize(QByteArrayView bytes);

} // namespace sandbox
