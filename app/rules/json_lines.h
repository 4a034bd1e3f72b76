// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace rules
{

/// The line, from 1, on which the value at a key path (`idTypes[0].required[1]`) of a JSON text
/// begins, or what is nearest above it if there is no such value. The text must be valid JSON, not
/// deeper than the parser takes; for any other the line is without meaning.
[[nodiscard]] int lineOf(const QByteArray& json, const QString& path);

} // namespace rules
