// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "migration/single_entry.h"
#include "ui/texts/case_facts.h"
#include "ui/texts/problem_texts.h"
#include "ui/widgets/marked_line.h"

namespace ui::texts
{

/// Why a verified customer is not entered, or why that is not known.
[[nodiscard]] ProblemWords words(const migration::EntryProblem& problem);
/// Stands beside the field that the service blames.
[[nodiscard]] QString fieldSentence(const migration::EntryProblem& problem);
/// How it stands with the pictures of an entered customer; empty for None.
[[nodiscard]] QString sentence(migration::PicturesState state);
/// Why pictures were not taken; empty where only the service's own words tell. No full stop.
[[nodiscard]] QString picturesReason(const migration::EntryProblem& problem);
/// Every value that will be sent, with its label, in the order of the form.
[[nodiscard]] QList<Fact> entryFacts(const rules::Form& form, const rules::Values& values,
                                     Shown shown);

struct VerdictWords {
    QString planned; ///< before it is sent
    QString entered; ///< when it is done
    QString sentence;
    Icon icon;
    Tone tone;
};

/// As what the customer is entered; `kycStatus` as it goes on the wire.
[[nodiscard]] VerdictWords verdictWords(const QString& kycStatus);

} // namespace ui::texts
