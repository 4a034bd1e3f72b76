// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/entry_records.h"
#include "store/journal_records.h"

namespace store
{

// How enumerators are written into the journal. Never change one: files of older programs hold
// them.
[[nodiscard]] QLatin1String code(CaseStage stage);
[[nodiscard]] QLatin1String code(SendKind kind);
[[nodiscard]] QLatin1String code(SendOutcome outcome);
[[nodiscard]] QLatin1String code(CaseKind kind);
[[nodiscard]] QLatin1String code(EntryStage stage);

// The way back; nothing for a word that is none.
[[nodiscard]] std::optional<CaseStage> stageFrom(const QString& word);
[[nodiscard]] std::optional<SendKind> sendKindFrom(const QString& word);
[[nodiscard]] std::optional<SendOutcome> sendOutcomeFrom(const QString& word);
[[nodiscard]] std::optional<CaseKind> caseKindFrom(const QString& word);
[[nodiscard]] std::optional<EntryStage> entryStageFrom(const QString& word);

} // namespace store
