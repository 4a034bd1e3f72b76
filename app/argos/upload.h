// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace argos
{

/// What a POST or PUT carries, and the header value that goes with it.
struct Upload {
    QByteArray contentType;
    QByteArray bytes; ///< wiped once they are sent
};

} // namespace argos
