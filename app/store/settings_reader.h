// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "store/settings.h"

#include <QJsonObject>
#include <QProcessEnvironment>

namespace store
{

/// Why settings were refused.
struct SettingsError {
    enum class Kind {
        Unreadable,
        TooLarge,
        NotJson,
        UnknownKey,
        WrongType,
        BadValue,
        HoldsApiKey, ///< a key has no place in a file that others can read (docs/api-key.md)
        NotSaved,
    };
    Kind kind;
    QString source; ///< path of the file or name of the variable
    QString where;  ///< key, or line for NotJson
};

template<class T> using SettingsResult = base::Result<T, SettingsError>;

/// Reads the keys `endpoint` (http or https URL), `language`, `mode` (branch, kiosk, desk),
/// `camera`, `theme` (system, light, dark), `deadlineHours` and `deadlineWarningHours` (whole, 1 to
/// 168), `rulePacks` (a folder), the switches `collectAddress`, `addressImage`, `accountOccupancy`
/// and `universal` (true, false), `minimumAge` (whole, 0 to 120), `bodyEncryption` (true, false),
/// `bodyEncoding` (base64, hex), `bodyWrapping` (member, bare), `retentionDays` (whole, 0 to 3650),
/// `privacyContact` (a line of at most 200 characters). All may be absent; any other is refused by
/// name.
[[nodiscard]] SettingsResult<SettingsLayer> readLayer(const QJsonObject& object,
                                                      const QString& source);

/// The same from `KYC_CAPTURE_ENDPOINT`, ..., `KYC_CAPTURE_PRIVACY_CONTACT`: the key in capitals;
/// empty variables say nothing. In an error both source and where name the variable.
[[nodiscard]] SettingsResult<SettingsLayer> readEnvironment(const QProcessEnvironment& environment);

} // namespace store
