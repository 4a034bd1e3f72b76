// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "migration/entry.h"

#include <QMap>
#include <QStringList>

namespace migration
{

/// The words of a report's page, in a person's language. Without them codes stand there.
struct ReportWords {
    QString language = QStringLiteral("en"); ///< of the page
    QString title{};
    QStringList columns{}; ///< as reportColumns(), in words
    QMap<EntryOutcome, QString> outcomes{};
    QString onlyTroubles{}; ///< told on a page that would be too long with what went well
};

} // namespace migration
