// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace rules
{

/// `local@domain` as RFC 5321 and RFC 6531 have it, letters of any script on both sides; the domain
/// has two labels or more (UTS 46). Quoted local parts and address literals are not taken: nobody
/// has one, and web forms refuse them.
[[nodiscard]] bool isEmailAddress(const QString& text);
/// IPv4 in four decimal parts, or IPv6 as RFC 4291 has it; no zone, no prefix length.
[[nodiscard]] bool isIpAddress(const QString& text);

} // namespace rules
