// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "rules/pack_file.h"

#include "base/json.h"

#include <QFile>

namespace rules
{
namespace
{

constexpr qint64 mostPackBytes = 1024 * 1024;

PackError::Kind packKind(base::JsonError::Kind kind)
{
    switch (kind) {
    case base::JsonError::Kind::TooLarge:
        return PackError::Kind::TooLarge;
    case base::JsonError::Kind::TooDeep:
        return PackError::Kind::TooDeep;
    case base::JsonError::Kind::NotJson:
        return PackError::Kind::NotJson;
    case base::JsonError::Kind::NotAnObject:
    case base::JsonError::Kind::WrongType:
        return PackError::Kind::WrongType;
    case base::JsonError::Kind::UnknownKey:
        return PackError::Kind::UnknownKey;
    case base::JsonError::Kind::Missing:
        return PackError::Kind::Missing;
    case base::JsonError::Kind::BadValue:
        return PackError::Kind::BadValue;
    }
    Q_UNREACHABLE();
}

} // namespace

PackObject readRoot(PackTrouble& trouble)
{
    QFile file(trouble.file);
    if (!file.open(QIODevice::ReadOnly)) {
        trouble.first = PackError{trouble.file, {}, PackError::Kind::Unreadable, 0};
        return {{}, {}, trouble};
    }
    // One byte more than allowed is enough to know that a file is too large.
    trouble.text = file.read(mostPackBytes + 1);
    return parseRoot(trouble);
}

PackObject parseRoot(PackTrouble& trouble)
{
    const auto object = base::parseObject(trouble.text, mostPackBytes);
    if (object)
        return {*object, {}, trouble};
    const PackError::Kind kind = packKind(object.error().kind);
    const int line = kind == PackError::Kind::NotJson ? object.error().where.toInt() : 0;
    if (!trouble.first)
        trouble.first = PackError{trouble.file, {}, kind, line};
    return {{}, {}, trouble};
}

} // namespace rules
