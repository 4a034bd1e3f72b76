// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "framing/picture_file.h"
#include "framing/report.h"

#include <QJsonObject>

namespace program
{

/// The line that `check` prints of a picture (docs/command-line.md). What was not assessed is null.
[[nodiscard]] QJsonObject checkReport(const QString& file, const framing::Report& report);
[[nodiscard]] QJsonObject checkReport(const QString& file, framing::PictureFileError error);

/// What the service would have answered, each reason once, the most important first.
[[nodiscard]] std::vector<framing::Refusal> refusalsOf(const framing::Report& report);

} // namespace program
