// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "rules/pack_error.h"

#include <QLatin1String>

namespace rules
{

QLatin1String code(PackError::Kind kind)
{
    switch (kind) {
    case PackError::Kind::Unreadable:
        return QLatin1String("unreadable");
    case PackError::Kind::TooLarge:
        return QLatin1String("too_large");
    case PackError::Kind::NotJson:
        return QLatin1String("not_json");
    case PackError::Kind::UnknownKey:
        return QLatin1String("unknown_key");
    case PackError::Kind::WrongType:
        return QLatin1String("wrong_type");
    case PackError::Kind::Missing:
        return QLatin1String("missing");
    case PackError::Kind::BadValue:
        return QLatin1String("bad_value");
    case PackError::Kind::ExampleFails:
        return QLatin1String("example_fails");
    case PackError::Kind::TooDeep:
        return QLatin1String("too_deep");
    }
    Q_UNREACHABLE();
}

} // namespace rules
