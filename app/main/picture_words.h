// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "framing/picture_file.h"

#include <QLatin1String>
#include <QString>

namespace program
{

/// For scripts: `not_found`, ...
[[nodiscard]] QLatin1String code(framing::PictureFileError error);
/// For people.
[[nodiscard]] QString sentence(framing::PictureFileError error);

} // namespace program
