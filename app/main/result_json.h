// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/headless_submission.h"

#include <QJsonObject>

namespace program
{

/// What came of a submission, for scripts (docs/command-line.md).
[[nodiscard]] QJsonObject toJson(const session::ResultView& result);
[[nodiscard]] QJsonObject toJson(const session::ProblemView& problem);
/// `submit_again`, `ask_again`, ...
[[nodiscard]] QLatin1String code(session::NextStep step);

} // namespace program
