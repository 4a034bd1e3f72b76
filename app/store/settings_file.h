// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/settings_reader.h"

namespace store
{

/// The file of the place, written by those who run it.
inline constexpr QLatin1String siteSettingsPath("/etc/kyc-capture/config.json");

/// Reads a file of at most 64 kB as `readLayer` does. A file that is not there says nothing.
[[nodiscard]] SettingsResult<SettingsLayer> readFile(const QString& path);

/// What a person chooses in the window; the rest of the settings is not theirs to change there.
struct Choices {
    QString language;
    QString camera;
    Theme theme = Theme::System;
};

/// Writes the choices into the user's own file, which then is either the old or the new one, never
/// half of one. Other keys in it stay. A file that cannot be understood is left alone and is the
/// error. Missing folders are made.
[[nodiscard]] SettingsResult<base::Done> saveChoices(const QString& path, const Choices& choices);

} // namespace store
