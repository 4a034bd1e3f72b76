// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "rules/pack_layers.h"

#include "rules/pack_file.h"
#include "rules/spelling_reader.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace rules
{
namespace
{

const auto catalogueFile = QStringLiteral("parameters.json");
const auto spellingsFile = QStringLiteral("spellings.json");

QStringList packNames(const QString& folder)
{
    return QDir(folder).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
}

} // namespace

bool PackLayers::isMigration(const QString& file)
{
    return QFileInfo(file).fileName() == QLatin1String("migration.json");
}

std::optional<PackError> PackLayers::readFoundation(const QString& folder)
{
    const QDir directory(folder);
    PackTrouble trouble{directory.filePath(catalogueFile)};
    m_catalogue = readCatalogue(readRoot(trouble));
    m_book.m_parameters = m_catalogue.fields;
    m_book.m_needs = m_catalogue.options;
    if (trouble.first || !directory.exists(spellingsFile))
        return trouble.first;
    PackTrouble spellingTrouble{directory.filePath(spellingsFile)};
    m_book.m_spellings = Spellings(readSpellings(readRoot(spellingTrouble)));
    return spellingTrouble.first;
}

std::optional<PackError> PackLayers::addBuiltIn(const QString& folder)
{
    m_inThisLayer.clear();
    for (const QString& name : packNames(folder)) {
        const QString file = QDir(folder).filePath(name);
        if (name == catalogueFile || name == spellingsFile)
            continue;
        if (auto error = isMigration(name) ? addMigration(file) : addPack(file))
            return error;
    }
    return std::nullopt;
}

void PackLayers::addSite(const QString& folder)
{
    constexpr qsizetype mostPacks = 500;
    m_inThisLayer.clear();
    const QStringList names = packNames(folder);
    if (!QDir(folder).isReadable()) {
        m_book.m_refused.append({folder, {}, PackError::Kind::Unreadable, 0});
        return;
    }
    if (names.size() > mostPacks) {
        m_book.m_refused.append({folder, {}, PackError::Kind::TooLarge, 0});
        return;
    }
    for (const QString& name : names) {
        const QString file = QDir(folder).filePath(name);
        const auto error = name == spellingsFile ? addSiteSpellings(file)
                           : isMigration(name)   ? addMigration(file)
                                                 : addPack(file);
        if (error)
            m_book.m_refused.append(*error);
    }
}

base::Result<Pack, PackError> PackLayers::read(const QString& file) const
{
    PackTrouble trouble{file};
    Pack pack = readPack(readRoot(trouble), m_catalogue);
    if (trouble.first)
        return base::fail(*trouble.first);
    for (Form& form : pack.forms)
        form.pack = file;
    return pack;
}

std::optional<PackError> PackLayers::addPack(const QString& file)
{
    const auto pack = read(file);
    if (!pack)
        return pack.error();
    std::set<Pair> pairs;
    for (const QString& country : pack->countries) {
        for (const Form& form : pack->forms)
            pairs.insert({country, *form.idType});
    }
    const auto isTaken = [this](const Pair& pair) { return m_inThisLayer.count(pair) > 0; };
    if (std::any_of(pairs.begin(), pairs.end(), isTaken))
        return PackError{file, QStringLiteral("countries"), PackError::Kind::BadValue, 0};
    m_inThisLayer.merge(pairs);
    for (const QString& country : pack->countries) {
        for (const Form& form : pack->forms)
            put(country, form);
    }
    return std::nullopt;
}

std::optional<PackError> PackLayers::addMigration(const QString& file)
{
    const auto read = migration(file);
    if (!read)
        return read.error();
    m_book.m_migration = read->form;
    return std::nullopt;
}

base::Result<Migration, PackError> PackLayers::migration(const QString& file) const
{
    PackTrouble trouble{file};
    Migration read = readMigration(readRoot(trouble), m_book.m_migration);
    read.form.pack = file;
    if (trouble.first)
        return base::fail(*trouble.first);
    return read;
}

std::optional<PackError> PackLayers::addSiteSpellings(const QString& file)
{
    PackTrouble trouble{file};
    QList<Spelling> table = m_book.m_spellings.table();
    overrideSpellings(readRoot(trouble), table);
    if (!trouble.first)
        m_book.m_spellings = Spellings(table);
    return trouble.first;
}

void PackLayers::put(const QString& country, const Form& form)
{
    QList<Form>& forms = m_book.m_forms[country];
    const auto isSame = [&form](const Form& other) { return other.idType == form.idType; };
    const auto same = std::find_if(forms.begin(), forms.end(), isSame);
    if (same == forms.end())
        forms.append(form);
    else
        *same = form;
}

} // namespace rules
