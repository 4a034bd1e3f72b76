// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "migration/import_run.h"
#include "ui/texts/status_texts.h"

namespace ui::texts
{

/// How a file is written, in one sentence.
[[nodiscard]] QString formatSentence(const table::Format& format);
/// Why a file, or one row of it, cannot be read; names the line if there is one.
[[nodiscard]] QString sentence(const table::TableError& error);
/// The labels of fields, with commas between.
[[nodiscard]] QString labels(const QStringList& wireNames);
/// The name of a file or of a column; a long one loses its middle.
[[nodiscard]] QString shortened(const QString& name);
/// A sentence about a file, by its name; without one the sentence alone.
[[nodiscard]] QString ofFile(const QString& file, const QString& sentence);
/// What became of a row, in two or three words.
[[nodiscard]] QString words(migration::EntryOutcome outcome);
[[nodiscard]] StatusSign sign(migration::EntryOutcome outcome);
/// Why a row was not entered, or is not known to be. `form` tells how a field would be right.
[[nodiscard]] QString whySentence(const migration::EntryResult& result, const rules::Form& form);
/// What to do about columns that are missing or there twice; empty if there is nothing.
[[nodiscard]] QString matchingSentence(const migration::ColumnMatching& matching);
/// What to do before the file is chosen again, if it was that which kept it from being sent; empty
/// if there is nothing.
[[nodiscard]] QString adviceSentence(const migration::EntryProblem& problem);
/// Why sending ended by itself, what that means, and what to do.
[[nodiscard]] QString endSentence(const migration::EntryProblem& problem);
/// "48 a second · about 3 minutes left".
[[nodiscard]] QString paceSentence(const migration::SendTally& tally);
/// How the file stands that was left behind, for the button that leads back to it; empty if there
/// is none.
[[nodiscard]] QString behindSentence(migration::ImportState state,
                                     const migration::SendTally& tally);
[[nodiscard]] QString number(qint64 count);
/// What a report's page says, in the language of the window.
[[nodiscard]] migration::ReportWords reportWords();

} // namespace ui::texts
