// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "framing/photo_encoder.h"

namespace framing
{

/// A JPEG of a page, such as a proof of address: at most 2000 pixels a side, smaller as long as it
/// would be over 1 MB, never enlarged, without metadata. Over 1 MB, but within 2 MB, only if it
/// would be unreadable otherwise. Blocks; any thread.
[[nodiscard]] base::Result<QByteArray, EncodeError> encodeDocument(const QImage& picture);

} // namespace framing
