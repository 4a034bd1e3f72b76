// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "argos/retry_policy.h"

#include <algorithm>

namespace argos
{
namespace
{

constexpr int mostAttempts = 4;
constexpr std::chrono::milliseconds firstWait{1000};

bool passesByItself(Fault fault)
{
    switch (fault) {
    case Fault::NoConnection:
    case Fault::TimedOut:
    case Fault::ConnectionLost:
    case Fault::TooManyRequests:
    case Fault::ServiceDown:
    case Fault::GatewayFailed:
        return true;
    default:
        return false;
    }
}

std::chrono::milliseconds waitBefore(const Setback& setback)
{
    const auto whole = firstWait * (1 << (std::max(setback.attempt, 1) - 1));
    const auto random = std::chrono::duration<double, std::milli>(whole) / 2 * setback.unit;
    const auto wait = whole / 2 + std::chrono::duration_cast<std::chrono::milliseconds>(random);
    return std::max(
        wait, std::chrono::milliseconds(setback.retryAfter.value_or(std::chrono::seconds(0))));
}

} // namespace

NextMove nextMove(const Setback& setback)
{
    if (setback.counted == Counted::Unknown)
        return Reconcile{};
    if (!passesByItself(setback.fault) || setback.attempt >= mostAttempts)
        return GiveUp{};
    const auto wait = waitBefore(setback);
    if (setback.elapsed + wait >= setback.deadline)
        return GiveUp{};
    return SendAgainAfter{wait};
}

} // namespace argos
