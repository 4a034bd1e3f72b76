// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>

namespace framing
{

/// Whether the JPEG in `bytes` runs to its end marker. The decoder itself fills up a picture that
/// was cut off with grey and reports success.
[[nodiscard]] bool isCompleteJpeg(QByteArrayView bytes);

} // namespace framing
