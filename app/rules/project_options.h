// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QStringList>

#include <optional>

namespace rules
{

/// Switches of the ARGOS project that change what Step 2 needs, and the bank's own age limit.
struct ProjectOptions {
    bool collectAddress = false;   ///< address fields
    bool addressImage = false;     ///< a picture of a proof of address
    bool accountOccupancy = false; ///< code and holder of a verified account
    bool universal = false;        ///< the ID type goes along if Step 1 could not tell it
    int minimumAge = 0;            ///< in full years; 0: none
};

/// What one source says of the switches; absent where it says nothing.
struct ProjectChoices {
    std::optional<bool> collectAddress;
    std::optional<bool> addressImage;
    std::optional<bool> accountOccupancy;
    std::optional<bool> universal;
};

/// What one option adds to a form, by wire name.
struct OptionNeeds {
    bool ProjectOptions::*option;
    QStringList required;
    QStringList optional;
    QList<QStringList> anyOf; ///< as Form::anyOf; among `optional`, too
};

/// The options with what `stronger` says (the case file goes before the settings).
[[nodiscard]] ProjectOptions overruled(ProjectOptions options, const ProjectChoices& stronger);

} // namespace rules
