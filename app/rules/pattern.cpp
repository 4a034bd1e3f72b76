// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "rules/pattern.h"

#include <QHash>
#include <QMutex>
#include <QRegularExpression>

namespace rules
{
namespace
{

// A pattern of a site pack such as (a+)+b could keep the window busy for hours.
const auto patienceLimit = QStringLiteral("(*LIMIT_MATCH=50000)");

QRegularExpression anchored(const QString& pattern)
{
    return QRegularExpression(patienceLimit + QRegularExpression::anchoredPattern(pattern));
}

QRegularExpression compiled(const QString& pattern)
{
    constexpr qsizetype mostKept = 1000;
    static QMutex mutex;
    static QHash<QString, QRegularExpression> known;
    const QMutexLocker lock(&mutex);
    if (const auto found = known.constFind(pattern); found != known.constEnd())
        return *found;
    if (known.size() >= mostKept)
        known.clear();
    return *known.insert(pattern, anchored(pattern));
}

} // namespace

bool isPattern(const QString& pattern)
{
    constexpr qsizetype longest = 300;
    return pattern.size() <= longest && QRegularExpression(pattern).isValid() &&
           anchored(pattern).isValid();
}

bool matches(const QString& pattern, const QString& value)
{
    return compiled(pattern).match(value).hasMatch();
}

} // namespace rules
