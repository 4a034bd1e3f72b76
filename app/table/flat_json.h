// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace table
{

/// The members of a JSON object in their order. Nothing if `text` is not one object of texts,
/// numbers, switches and nulls alone, or names one of them twice. Numbers come as they are written
/// (an identity number of 20 digits is no floating-point number), a null as an empty text.
[[nodiscard]] std::optional<QList<std::pair<QString, QString>>> flatObjectFrom(QStringView text);

} // namespace table
