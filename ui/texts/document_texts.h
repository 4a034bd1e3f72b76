// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "framing/document_maker.h"

#include <QString>

namespace ui::texts
{

/// Why a picture of a document was not taken, and what to do.
[[nodiscard]] QString sentence(framing::DocumentError error);

} // namespace ui::texts
