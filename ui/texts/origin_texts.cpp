// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/texts/origin_texts.h"

#include <QCoreApplication>

namespace ui::texts
{
namespace
{

QString originText(const char* text)
{
    return QCoreApplication::translate("Origin", text);
}

} // namespace

QString origin(const rules::SourcedValue& value)
{
    switch (value.source) {
    case rules::ValueSource::CaseFile:
        return originText(
            QT_TRANSLATE_NOOP("Origin", "From the first step; compare it with the ID."));
    case rules::ValueSource::Typed:
        return {};
    case rules::ValueSource::DocumentScan:
        return originText(
                   QT_TRANSLATE_NOOP("Origin",
                                     "From the scan of the ID, %1, %2 %; compare it with the ID."))
            .arg(value.at.toLocalTime().toString(QStringLiteral("HH:mm")),
                 QString::number(qRound(100 * value.confidence)));
    }
    Q_UNREACHABLE();
}

QString lockedOrigin()
{
    return originText(QT_TRANSLATE_NOOP("Origin", "Given by the case; cannot be changed here."));
}

} // namespace ui::texts
