// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>

namespace framing
{

/// Whether the PNG in `bytes` runs to its end chunk. The decoder refuses one that does not, but
/// complains to stderr in its own words.
[[nodiscard]] bool isCompletePng(QByteArrayView bytes);

} // namespace framing
