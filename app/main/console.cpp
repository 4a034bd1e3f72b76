// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "main/console.h"

#include <QJsonDocument>

#include <cstdio>

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

void say(const QString& text)
{
    std::fprintf(stderr, "%s\n", text.toUtf8().constData());
}

} // namespace program
