// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <optional>

namespace session
{

/// Whether somebody is asking the service about a case.
enum class Question {
    None,
    UnderWay,   ///< or about to be
    Unanswered, ///< the last one brought no answer
};

inline constexpr std::chrono::milliseconds longestQuestionPause = std::chrono::minutes(15);

/// How long to wait before a case is asked about again that was asked about `asked` times: 30 s,
/// doubling up to 15 min, less up to a quarter by `unit` (0 to 1, random), so that desks that
/// started together do not ask together.
[[nodiscard]] std::chrono::milliseconds pauseBeforeQuestion(int asked, double unit);

/// How long the service is left alone after a question was answered or not: `usual`, or what it has
/// asked for if that is longer. What it asks for is a day at the most (argos/failure_reader.h).
[[nodiscard]] std::chrono::milliseconds quietAfter(std::optional<std::chrono::seconds> retryAfter,
                                                   std::chrono::milliseconds usual);

} // namespace session
