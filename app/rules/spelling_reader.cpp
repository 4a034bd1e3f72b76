// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "rules/spelling_reader.h"

#include <QRegularExpression>

#include <algorithm>

namespace rules
{
namespace
{

using Kind = PackError::Kind;

bool isWireSpelling(const QString& text)
{
    static const QRegularExpression shape(
        QStringLiteral("\\A[A-Za-z][A-Za-z0-9_ -]{0,62}[A-Za-z0-9]\\z"));
    return shape.match(text).hasMatch();
}

bool isTaken(const QList<Spelling>& table, const QString& name, const QString& wire)
{
    return std::any_of(table.begin(), table.end(), [&](const Spelling& other) {
        return other.name != name && (other.wire == wire || other.name == wire);
    });
}

} // namespace

QList<Spelling> readSpellings(const PackObject& object)
{
    object.allowOnly({QStringLiteral("spellings")});
    QList<Spelling> table;
    for (const PackObject& entry : object.objects(QStringLiteral("spellings"))) {
        entry.allowOnly({QStringLiteral("name"), QStringLiteral("wire"),
                         QStringLiteral("documented"), QStringLiteral("reason")});
        Spelling spelling{entry.text(QStringLiteral("name")), entry.text(QStringLiteral("wire")),
                          entry.texts(QStringLiteral("documented"), Need::Required),
                          entry.text(QStringLiteral("reason"))};
        if (!spelling.documented.contains(spelling.wire) ||
            isTaken(table, spelling.name, spelling.wire))
            entry.refuse(Kind::BadValue, QStringLiteral("wire"));
        table.append(spelling);
    }
    return table;
}

void overrideSpellings(const PackObject& object, QList<Spelling>& table)
{
    object.allowOnly({QStringLiteral("wire")});
    const PackObject wires = object.object(QStringLiteral("wire"), Need::Required);
    for (const QString& name : wires.keys()) {
        const QString wire = wires.text(name);
        const auto isIt = [&name](const Spelling& spelling) { return spelling.name == name; };
        const auto spelling = std::find_if(table.begin(), table.end(), isIt);
        if (spelling == table.end()) {
            wires.refuse(Kind::UnknownKey, name);
            return;
        }
        if (!isWireSpelling(wire) || isTaken(table, name, wire))
            wires.refuse(Kind::BadValue, name);
        spelling->overridden = spelling->wire != wire;
        spelling->wire = wire;
    }
}

} // namespace rules
