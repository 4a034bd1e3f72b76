// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>

namespace session
{

/// What a customer is told before agreeing, as far as the place of use decides it. Beside it stands
/// what the project collects (rules::ProjectOptions).
struct Disclosure {
    QString serviceHost{}; ///< all that is entered and the photos are sent there
    QString contact{};     ///< who answers questions about the data; empty: the bank's staff
    /// How long this computer keeps a case after its end; 0: it keeps nothing.
    std::chrono::days keptHere{0};
};

/// That a customer has agreed: for the record of the case. Nothing in it is personal.
struct Consent {
    QString textVersion; ///< as the page names its text
    QString language;    ///< in which the text was shown, as a BCP 47 tag
    QDateTime at;        ///< UTC
};

} // namespace session
