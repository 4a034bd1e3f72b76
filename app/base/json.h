// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QStringList>

namespace base
{

/// Why a foreign JSON text was refused. `where` is the key or the line, in words a person can find.
struct JsonError {
    enum class Kind {
        TooLarge,
        TooDeep,
        NotJson,
        NotAnObject,
        UnknownKey,
        WrongType,
        Missing,
        BadValue
    };
    Kind kind;
    QString where;
};

/// The object in `text`, or the reason why not. Texts over `maximumBytes` and nesting over 64
/// levels are refused before they are parsed; for NotJson `where` is the line number.
[[nodiscard]] Result<QJsonObject, JsonError> parseObject(const QByteArray& text,
                                                         qsizetype maximumBytes);

/// The first key of `object` that is not among `known`, as an error; Done if there is none.
[[nodiscard]] Result<Done, JsonError>
refuseUnknownKeys(const QJsonObject& object, const QStringList& known, const QString& path = {});

} // namespace base
