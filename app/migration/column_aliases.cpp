// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "migration/column_aliases.h"

#include "base/json.h"

#include <QFile>
#include <QJsonArray>

namespace migration
{
namespace
{

constexpr qsizetype mostBytes = 1'000'000;

QJsonObject aliasFile()
{
    QFile file(QStringLiteral(":/migration/columns.json"));
    [[maybe_unused]] const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    const auto object = base::parseObject(file.readAll(), mostBytes);
    Q_ASSERT(object.ok()); // a test reads it
    return *object;
}

ColumnAliases readAliases()
{
    const QJsonObject file = aliasFile();
    ColumnAliases aliases;
    const QJsonObject columns = file.value(QLatin1String("columns")).toObject();
    for (auto column = columns.begin(); column != columns.end(); ++column) {
        for (const QJsonValue& name : column.value().toArray())
            aliases.columns.insert(folded(name.toString()), column.key());
    }
    const QJsonObject values = file.value(QLatin1String("values")).toObject();
    for (auto list = values.begin(); list != values.end(); ++list) {
        const QJsonObject words = list.value().toObject();
        for (auto word = words.begin(); word != words.end(); ++word)
            aliases.values[list.key()].insert(folded(word.key()), word.value().toString());
    }
    return aliases;
}

} // namespace

QString folded(const QString& name)
{
    QString result;
    for (const QChar character : name.normalized(QString::NormalizationForm_KC).toCaseFolded()) {
        if (!character.isSpace() && character != u'_' && character != u'-')
            result += character;
    }
    return result;
}

const ColumnAliases& columnAliases()
{
    static const ColumnAliases aliases = readAliases();
    return aliases;
}

} // namespace migration
