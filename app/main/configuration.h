// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "main/options.h"

#include "framing/thresholds.h"
#include "migration/bulk_sender.h"
#include "session/policy.h"
#include "store/settings_file.h"

namespace program
{

/// The settings of this run (docs/settings.md): command line over environment over the place's file
/// over the user's own over the defaults. `--config FILE` is read in place of the place's file. On
/// failure the sentence to say.
[[nodiscard]] base::Result<store::Settings, QString> settingsFor(const Options& options);

/// Where the person's own choices are kept: `settings.json` in the data folder, if one was named,
/// or in the user's configuration folder.
[[nodiscard]] QString choicesPath(const Options& options);

/// Where the journal is kept: the folder that was named, or the user's own data folder.
[[nodiscard]] QString dataPath(const Options& options);

[[nodiscard]] session::Policy policyFor(const store::Settings& settings);

[[nodiscard]] migration::SendingLimits sendingLimits(const store::Settings& settings);

/// Whose limits photos are judged by, and those limits.
[[nodiscard]] framing::Preset presetFor(const store::Settings& settings);
[[nodiscard]] const framing::Thresholds& thresholdsFor(const store::Settings& settings);

[[nodiscard]] QString sentence(const store::SettingsError& error);

} // namespace program
