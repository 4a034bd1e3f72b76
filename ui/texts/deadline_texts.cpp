// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/texts/deadline_texts.h"

#include <QCoreApplication>

namespace ui::texts
{

QString deadlineSentence(std::chrono::seconds left)
{
    const auto hours = std::chrono::duration_cast<std::chrono::hours>(left);
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(left - hours);
    if (left < std::chrono::minutes(1))
        return QCoreApplication::translate("Case", "The time for this case runs out now.");
    if (hours.count() == 0)
        return QCoreApplication::translate("Case", "This case must be finished within %1 min.")
            .arg(minutes.count());
    return QCoreApplication::translate("Case", "This case must be finished within %1 h %2 min.")
        .arg(hours.count())
        .arg(minutes.count());
}

QString timeLeftWords(std::chrono::minutes left)
{
    if (left <= std::chrono::minutes(1))
        return QCoreApplication::translate("Case", "Less than 1 min left");
    return QCoreApplication::translate("Case", "%1 min left").arg(left.count());
}

} // namespace ui::texts
