// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

namespace session
{

/// What the service has told of a case's photo tries.
struct Tries {
    std::optional<int> retryCount; ///< its own count, the only truth
    int attempts = 0;              ///< entries of its list of attempts
    friend bool operator==(const Tries&, const Tries&) = default;
};

} // namespace session
