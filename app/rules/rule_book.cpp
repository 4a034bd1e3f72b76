// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "rules/rule_book.h"

#include "base/json.h"
#include "rules/pack_reader.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace rules
{
namespace
{

const auto anyCountry = QStringLiteral("*");
const auto catalogueFile = QStringLiteral("parameters.json");

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

/// The root object of `trouble.file`; empty, with the reason in `trouble`, if it cannot be had.
PackObject readRoot(PackTrouble& trouble)
{
    constexpr qint64 maximumBytes = 1024 * 1024;
    QFile file(trouble.file);
    if (!file.open(QIODevice::ReadOnly)) {
        trouble.add(PackError::Kind::Unreadable, {});
        return {{}, {}, trouble};
    }
    // One byte more than allowed is enough to know that a file is too large, and no more is ever
    // read.
    const auto object = base::parseObject(file.read(maximumBytes + 1), maximumBytes);
    if (!object) {
        trouble.add(packKind(object.error().kind), object.error().where);
        return {{}, {}, trouble};
    }
    return {*object, {}, trouble};
}

} // namespace

base::Result<RuleBook, PackError> RuleBook::load(const QString& folder)
{
    const QDir directory(folder);
    PackTrouble trouble{directory.filePath(catalogueFile), {}};
    const Catalogue catalogue = readCatalogue(readRoot(trouble));
    RuleBook book;
    std::copy_if(catalogue.fields.begin(), catalogue.fields.end(),
                 std::back_inserter(book.m_always),
                 [](const Field& field) { return field.required; });
    for (const QString& name : directory.entryList({QStringLiteral("*.json")}, QDir::Files)) {
        if (name == catalogueFile || trouble.first)
            continue;
        trouble.file = directory.filePath(name);
        const Pack pack = readPack(readRoot(trouble), catalogue);
        for (const QString& country : pack.countries) {
            if (book.m_forms.contains(country))
                trouble.add(PackError::Kind::BadValue, QStringLiteral("countries"));
            book.m_forms.insert(country, pack.forms);
        }
    }
    if (!book.m_forms.contains(anyCountry) && !trouble.first)
        return base::fail(PackError{folder, anyCountry, PackError::Kind::Missing});
    if (trouble.first)
        return base::fail(*trouble.first);
    return book;
}

Form RuleBook::form(const QString& country, IdType idType) const
{
    for (const QString& key : {country, anyCountry}) {
        for (const Form& form : m_forms.value(key)) {
            if (form.idType == idType)
                return {country, idType, form.fields};
        }
    }
    return {country, idType, m_always};
}

QList<IdType> RuleBook::idTypes(const QString& country) const
{
    QList<IdType> result;
    for (const QString& key : {country, anyCountry}) {
        for (const Form& form : m_forms.value(key)) {
            if (!result.contains(form.idType))
                result.append(form.idType);
        }
    }
    return result;
}

QStringList RuleBook::countriesWithPacks() const
{
    QStringList result = m_forms.keys();
    result.removeAll(anyCountry);
    return result;
}

} // namespace rules
