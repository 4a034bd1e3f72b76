// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QString>

namespace program
{

/// Writes one line of machine output to stdout, at once. Callable from any thread.
void writeLine(const QByteArray& json);
void writeLine(const QJsonObject& object);
/// Writes a message for people to stderr.
void say(const QString& text);

} // namespace program
