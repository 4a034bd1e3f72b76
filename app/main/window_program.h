// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "main/options.h"

#include "security/secret.h"

class QApplication;

namespace program
{

/// The desktop program, until its window is closed. Returns the exit code.
[[nodiscard]] int runWindow(QApplication& application, const Options& options,
                            security::Secret keyFromEnvironment);

} // namespace program
