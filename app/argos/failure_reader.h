// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "argos/response_reader.h"

#include <QJsonObject>

namespace argos
{

/// What an answer that is no verdict means. `body` is empty if the answer's was no JSON object.
[[nodiscard]] CallFailure readFailure(const HttpAnswer& answer, const QJsonObject& body,
                                      const QDateTime& now);

} // namespace argos
