// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "main/configuration.h"
#include "main/console.h"
#include "main/face_models.h"
#include "main/picture_words.h"
#include "main/verbs.h"
#include "main/words.h"

#include "framing/still_check.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include <cmath>

namespace program
{
namespace
{

/// Folders give their files, sorted; everything else is taken as named.
QStringList expanded(const QStringList& paths)
{
    QStringList files;
    for (const QString& path : paths) {
        if (!QFileInfo(path).isDir()) {
            files.append(path);
            continue;
        }
        const QDir folder(path);
        for (const QString& name : folder.entryList(QDir::Files, QDir::Name))
            files.append(folder.filePath(name));
    }
    return files;
}

QJsonObject describe(const QString& file, const framing::Report& report)
{
    QJsonObject measures;
    QJsonArray findings;
    for (const framing::Finding& finding : report.findings) {
        const QJsonValue value =
            std::isfinite(finding.value) ? QJsonValue(finding.value) : QJsonValue();
        if (!value.isNull())
            measures[code(finding.check)] = value;
        findings.append(QJsonObject{{QStringLiteral("check"), code(finding.check)},
                                    {QStringLiteral("level"), code(finding.level)},
                                    {QStringLiteral("value"), value}});
    }
    return {{QStringLiteral("file"), file},
            {QStringLiteral("verdict"), code(report.verdict)},
            {QStringLiteral("advice"), code(report.advice)},
            {QStringLiteral("faces"), static_cast<int>(report.observation.faces.size())},
            {QStringLiteral("measures"), measures},
            {QStringLiteral("findings"), findings}};
}

} // namespace

int runCheck(const Options& options, const store::Settings& settings)
{
    auto observer = loadFaceModels();
    if (!observer) {
        say(observer.error());
        return invalidInput;
    }
    const QStringList files = expanded(options.photos);
    int worst = 0;
    for (qsizetype index = 0; index < files.size(); ++index) {
        const QString& file = files[index];
        const auto picture = framing::readPicture(file);
        if (!picture) {
            writeLine(QJsonObject{{QStringLiteral("file"), file},
                                  {QStringLiteral("error"), code(picture.error())}});
            say(QStringLiteral("%1: %2").arg(file, sentence(picture.error())));
            worst = invalidInput;
            continue;
        }
        const framing::JudgedStill still =
            framing::judgeStill(*picture, **observer, thresholdsFor(settings));
        writeLine(describe(file, still.report));
        if (still.report.verdict != framing::Verdict::Ready)
            worst = std::max(worst, 1);
        if (files.size() > 1)
            say(Words::tr("%1 of %2").arg(index + 1).arg(files.size()));
    }
    if (files.isEmpty()) {
        say(Words::tr("There is no file in that folder."));
        return invalidInput;
    }
    return worst;
}

} // namespace program
