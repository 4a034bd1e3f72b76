// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "framing/observer.h"
#include "framing/thresholds.h"
#include "main/check/card.h"
#include "main/check/tally.h"

#include <QByteArray>
#include <QString>

namespace program
{

/// All that `check` says of one picture, without its pixels.
struct CheckedPicture {
    CheckOutcome outcome;
    QByteArray line; ///< of JSON
    QByteArray card; ///< for the page, if one is wanted
    QString trouble; ///< sentence for people; empty unless the picture could not be read
};

enum class Cards { Wanted, NotWanted };

/// Reads the picture and judges it as it would be sent. One thread at a time for each observer.
[[nodiscard]] CheckedPicture checkPicture(const CardTitle& picture, framing::Observer& observer,
                                          const framing::Thresholds& thresholds, Cards cards);

} // namespace program
