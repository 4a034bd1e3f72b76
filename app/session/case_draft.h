// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"
#include "rules/field.h"
#include "rules/project_options.h"
#include "rules/sourced_value.h"

#include <QDateTime>

#include <optional>

namespace session
{

/// What is known of a case before the first page: typed by the agent, or handed over from Step 1 in
/// a case file.
struct CaseDraft {
    base::SubmissionId submissionId;
    QString issuingCountry{};              ///< alpha-3; empty if the page must ask
    std::optional<rules::IdType> idType{}; ///< absent if the page must ask (universal mode)
    std::optional<QDateTime> step1At{};    ///< UTC; the deadline counts from here
    rules::Values fields{};                ///< prefilled, by wire name
    QStringList locked{};                  ///< those of `fields` that nobody may change by hand
    rules::ProjectChoices options{};       ///< go before the settings
    /// As told by Step 1; another choice is sent along.
    std::optional<rules::IdType> idTypeOfStep1{};
};

/// The fields of a draft with their origin; `at` is when the draft was read.
[[nodiscard]] rules::SourcedValues prefilled(const CaseDraft& draft, const QDateTime& at);

} // namespace session
