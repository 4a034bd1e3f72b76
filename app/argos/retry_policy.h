// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "argos/step2.h"

#include <variant>

namespace argos
{

/// A call that failed, and what has been done about it so far. Attempts are ours (transport); the
/// service's photo tries are another matter and never counted here.
struct Setback {
    Fault fault = Fault::ConnectionLost;
    Counted counted = Counted::Unknown;
    int attempt = 1; ///< of this request, counting from 1
    std::optional<std::chrono::seconds> retryAfter;
    std::chrono::milliseconds elapsed{0};  ///< since the first attempt
    std::chrono::milliseconds deadline{0}; ///< for all attempts together
    double unit = 0;                       ///< random, in [0, 1)
};

struct SendAgainAfter {
    std::chrono::milliseconds delay;
    friend bool operator==(const SendAgainAfter&, const SendAgainAfter&) = default;
};
/// Read the submission back before anything else (design rule 2).
struct Reconcile {
    friend bool operator==(const Reconcile&, const Reconcile&) = default;
};
struct GiveUp {
    friend bool operator==(const GiveUp&, const GiveUp&) = default;
};

using NextMove = std::variant<SendAgainAfter, Reconcile, GiveUp>;

/// Pure. Whatever may have been counted is reconciled, never sent again. Of the rest, faults that
/// pass by themselves are tried again up to four attempts in all: after 1, 2, 4 s, of which the
/// upper half is random, but not before the service's Retry-After and not if the wait would reach
/// the deadline.
[[nodiscard]] NextMove nextMove(const Setback& setback);

} // namespace argos
