// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace session
{

/// The text parameters of Step 2 in the order of the document's table, without `submissionId` and
/// `idType`, which are no fields of the form.
[[nodiscard]] const QStringList& step2Fields();

} // namespace session
