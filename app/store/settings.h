// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QUrl>

#include <chrono>
#include <initializer_list>
#include <optional>

namespace store
{

enum class Mode { Branch, Kiosk, Desk };
enum class Theme { System, Light, Dark };
/// What the photos are for, from the easiest to the strictest: how they are judged.
enum class FramingPreset { Match, Liveness, Icao };

/// Switches of the ARGOS project, and the bank's own age limit.
struct Project {
    bool collectAddress = false;
    bool addressImage = false;
    bool accountOccupancy = false;
    bool universal = false;
    int minimumAge = 0; ///< in full years; 0: none
};

/// How an encrypted request is written down; see docs/encryption.md.
enum class BodyEncoding { Base64, Hex };
enum class BodyWrapping { Member, Bare };

/// The encryption option of the ARGOS project, for verified customers.
struct Encryption {
    bool isOn = false;
    BodyEncoding encoding = BodyEncoding::Base64;
    BodyWrapping wrapping = BodyWrapping::Member;
};

/// What the place and the person have decided. The API key is no setting and is never kept here.
struct Settings {
    QUrl endpoint{QStringLiteral("https://rest-api.argosidentity.com")};
    QString language; ///< `en`, `ko`, ...; empty: the system's
    Mode mode = Mode::Branch;
    QString camera; ///< id of camera::CameraInfo; empty: the system's default
    Theme theme = Theme::System;
    FramingPreset framingPreset = FramingPreset::Match;
    std::chrono::hours deadline{24}; ///< from Step 1; the documents say 24 h and, elsewhere, 4 h
    std::chrono::hours deadlineWarning{4};
    /// How long a case's sealed data stays after its end; absent: as usual for the mode.
    std::optional<std::chrono::days> retention;
    QString rulePacks; ///< folder of the place's own rule packs; empty: none
    Project project;
    Encryption encryption;
    QString privacyContact; ///< who answers a customer's questions about the data; empty: the staff
};

/// What one source says; absent where it says nothing.
struct SettingsLayer {
    std::optional<QUrl> endpoint;
    std::optional<QString> language;
    std::optional<Mode> mode;
    std::optional<QString> camera;
    std::optional<Theme> theme;
    std::optional<FramingPreset> framingPreset;
    std::optional<std::chrono::hours> deadline;
    std::optional<std::chrono::hours> deadlineWarning;
    std::optional<std::chrono::days> retention;
    std::optional<QString> rulePacks;
    std::optional<bool> collectAddress;
    std::optional<bool> addressImage;
    std::optional<bool> accountOccupancy;
    std::optional<bool> universal;
    std::optional<int> minimumAge;
    std::optional<bool> bodyEncryption;
    std::optional<BodyEncoding> bodyEncoding;
    std::optional<BodyWrapping> bodyWrapping;
    std::optional<QString> privacyContact;
};

/// The defaults, overruled by the layers. The first layer is the strongest: command line,
/// environment, site file, the user's own.
[[nodiscard]] Settings merged(std::initializer_list<SettingsLayer> strongestFirst);

} // namespace store
