// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "migration/report_words.h"

namespace ui::texts
{

/// The words of a report's page in the language of the program.
[[nodiscard]] migration::ReportWords reportWords();

} // namespace ui::texts
