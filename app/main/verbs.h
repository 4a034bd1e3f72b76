// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "main/options.h"

#include "security/secret.h"
#include "store/settings.h"

namespace program
{

// The verbs, each without a display. They return the exit code that docs/command-line.md
// promises; machine output goes to stdout, one JSON object a line.

/// The framing verdict of each picture, on all cores. Ends early on SIGINT, SIGTERM and SIGHUP.
[[nodiscard]] int runCheck(const Options& options, const store::Settings& settings);
/// One Step 2 submission. Runs the application's event loop.
[[nodiscard]] int runSubmit(const Options& options, const store::Settings& settings,
                            security::Secret keyFromEnvironment);
/// Verified customers from a file, one a row. Runs the application's event loop. The first SIGINT,
/// SIGTERM or SIGHUP lets what is under way come to its end.
[[nodiscard]] int runImport(const Options& options, const store::Settings& settings,
                            security::Secret keyFromEnvironment);
/// The fields that an ID needs under the settings' options and rule packs; or the test of a pack.
[[nodiscard]] int runRules(const Options& options, const store::Settings& settings);
/// The sandbox alone, until SIGINT or SIGTERM.
[[nodiscard]] int runSandbox(const Options& options);

/// Exit code of every verb whose command line or input files are wrong.
inline constexpr int invalidInput = 2;
/// Exit code of every verb whose output could not be written completely (sysexits: input/output
/// error).
inline constexpr int outputLost = 74;

} // namespace program
