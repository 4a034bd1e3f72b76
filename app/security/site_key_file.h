// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "security/site_key.h"

namespace security
{

/// The site key of a machine without a key ring (a kiosk, a test): a file of 32 bytes that its
/// owner alone may read. Who gets hold of both file and journal can read the journal; who gets the
/// journal alone cannot.
///
/// NotKept: there is no key and none could be written. Malformed: another length, not a regular
/// file, or open to others; left as it is.
[[nodiscard]] SiteKeyOutcome siteKeyFromFile(const QString& path, IfMissing ifMissing);

} // namespace security
