// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1String>
#include <QString>

namespace rules
{

/// Why a rule pack was refused: the first mistake in it.
struct PackError {
    enum class Kind {
        Unreadable,
        TooLarge,
        NotJson,
        UnknownKey,
        WrongType,
        Missing,
        BadValue,
        ExampleFails,
        TooDeep
    };
    QString file;
    QString where; ///< key path, `idTypes[0].required[1]`; empty if the file as a whole is meant
    Kind kind;
    int line = 0; ///< of `where`, or of the object that lacks it; from 1, 0 if not known
};

/// `unknown_key`, ...: for scripts.
[[nodiscard]] QLatin1String code(PackError::Kind kind);

} // namespace rules
