// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/form.h"
#include "sandbox/reply.h"

#include <optional>

namespace sandbox
{

/// What a project's settings at the service switch on.
struct Project {
    bool collectAddress = false; ///< one of globalCode, compoundCode, formatted_address is required
    bool addressImage = false;   ///< addressImage is required
};

/// Assumption: the documents' "2mb" is read as the larger of its two meanings.
constexpr qsizetype maximumPictureBytes = 2LL * 1024 * 1024;

// Each gives the refusal of the first rule that the form breaks, or none.

/// Our choice where the document is silent: a parameter it does not name is refused, so that a
/// misspelt one is found here.
[[nodiscard]] std::optional<Reply> whyNamesAreUnknown(const Form& form);
/// Pictures, required texts, formats. The submission id is left to the caller.
[[nodiscard]] std::optional<Reply> whyStep2IsInvalid(const Form& form, const Project& project);
/// The authentication table. Nothing is required for an empty country or ID type.
[[nodiscard]] std::optional<Reply> whyIdentityIsIncomplete(const Form& form, const QString& country,
                                                           const QString& idType);
[[nodiscard]] std::optional<Reply> whyStep1IsInvalid(const Form& form);

[[nodiscard]] Reply missingParameters();

} // namespace sandbox
