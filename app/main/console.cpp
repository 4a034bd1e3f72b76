// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "main/console.h"

#include <QJsonDocument>

#include <cstdio>

#include <unistd.h>

namespace program
{

void writeLine(const QByteArray& json)
{
    const QByteArray line = json + '\n';
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stdout);
    std::fflush(stdout);
}

void writeLine(const QJsonObject& object)
{
    writeLine(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

bool outputFailed()
{
    std::fflush(stdout);
    return std::ferror(stdout) != 0;
}

void say(const QString& text)
{
    sayAsItIs(text + u'\n');
}

void sayAsItIs(const QString& text)
{
    std::fputs(text.toUtf8().constData(), stderr);
}

bool messagesAreOnTerminal()
{
    return isatty(STDERR_FILENO) == 1;
}

} // namespace program
