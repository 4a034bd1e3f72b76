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
/// Whether any output to stdout was lost, because its disk is full or its reader has gone.
[[nodiscard]] bool outputFailed();

/// Writes a message for people to stderr.
void say(const QString& text);
/// The same without the end of the line.
void sayAsItIs(const QString& text);
/// Whether messages for people go to a terminal, where a line can be rewritten.
[[nodiscard]] bool messagesAreOnTerminal();

} // namespace program
