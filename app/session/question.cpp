// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "session/question.h"

#include <algorithm>
#include <cmath>

namespace session
{
namespace
{

using std::chrono::milliseconds;

constexpr milliseconds firstQuestionPause = std::chrono::seconds(30);

} // namespace

milliseconds pauseBeforeQuestion(int asked, double unit)
{
    constexpr int mostDoublings = 10; // far beyond the longest pause
    const milliseconds doubled = firstQuestionPause * (1 << std::clamp(asked, 0, mostDoublings));
    const auto full = static_cast<double>(std::min(doubled, longestQuestionPause).count());
    return milliseconds(std::llround(full * (1 - unit / 4)));
}

milliseconds quietAfter(std::optional<std::chrono::seconds> retryAfter, milliseconds usual)
{
    return std::max(milliseconds(retryAfter.value_or(std::chrono::seconds(0))), usual);
}

} // namespace session
