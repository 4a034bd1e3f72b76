// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "argos/step2.h"

#include <QJsonObject>
#include <QStringList>

// The few liberties that the service's documents and their versions take with JSON, understood in
// one place. A value that cannot be understood counts as absent.
namespace argos
{

/// A number, or a text that is one.
[[nodiscard]] std::optional<double> numberOf(const QJsonValue& value);
/// A whole number from 0 to 1000, also as text.
[[nodiscard]] std::optional<int> countOf(const QJsonValue& value);
/// 0..100.
[[nodiscard]] std::optional<double> scoreOf(const QJsonValue& value);
/// Text without control characters, cut to `longest` characters; numbers become text.
[[nodiscard]] QString textOf(const QJsonValue& value, qsizetype longest);
/// The first member of `object` among `names` that has a text.
[[nodiscard]] QString firstText(const QJsonObject& object, std::initializer_list<const char*> names,
                                qsizetype longest);
/// In any case of letters, with blanks around.
[[nodiscard]] std::optional<KycStatus> statusOf(const QJsonValue& value);

/// Reasons for a retry: an object `{retryCode, retryMsg}` whose members are texts or lists of texts
/// that belong together in order, a list of such objects, a list of texts, or one text. A text of
/// letters, digits, `_` and `-` alone is a code, any other a message. At most 50.
[[nodiscard]] QList<RetryReason> reasonsOf(const QJsonValue& value);

} // namespace argos
