// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "main/check/checked_picture.h"

#include "main/check/report.h"
#include "main/picture_words.h"

#include "framing/still_check.h"

#include <QJsonDocument>

namespace program
{
namespace
{

QByteArray asLine(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

CheckedPicture checkPicture(const CardTitle& picture, framing::Observer& observer,
                            const framing::Thresholds& thresholds, Cards cards)
{
    CheckedPicture checked;
    const auto pixels = framing::readPicture(picture.file);
    if (!pixels) {
        checked.line = asLine(checkReport(picture.file, pixels.error()));
        checked.trouble = QStringLiteral("%1: %2").arg(picture.file, sentence(pixels.error()));
        if (cards == Cards::Wanted)
            checked.card = checkCard(picture, pixels.error());
        return checked;
    }
    const framing::JudgedStill still = framing::judgeStill(*pixels, observer, thresholds);
    checked.outcome = {still.report.verdict, still.report.advice};
    checked.line = asLine(checkReport(picture.file, still.report));
    if (cards == Cards::Wanted)
        checked.card = checkCard(picture, still, thresholds);
    return checked;
}

} // namespace program
