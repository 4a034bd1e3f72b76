// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <optional>

namespace sandbox
{

// The service's encryption of bodies: AES-256 in ECB mode with PKCS#7 padding, the key being the
// SHA-256 digest of the API key's text. Written without a look at the client's.

/// In Base64.
[[nodiscard]] QByteArray encrypted(const QByteArray& plain, const QByteArray& apiKey);
/// From Base64 or hexadecimal digits. None if the text is neither, its length is no multiple of a
/// block, or the padding is wrong, as it is with another key.
[[nodiscard]] std::optional<QByteArray> decrypted(const QByteArray& text, const QByteArray& apiKey);

} // namespace sandbox
