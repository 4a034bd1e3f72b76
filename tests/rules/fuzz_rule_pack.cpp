// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "rules/migration_reader.h"
#include "rules/pack_file.h"
#include "rules/pack_reader.h"
#include "rules/spelling_reader.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    static const rules::Catalogue catalogue = [] {
        rules::PackTrouble none{QStringLiteral(":/rules/parameters.json")};
        return rules::readCatalogue(rules::readRoot(none));
    }();
    rules::PackTrouble trouble{QStringLiteral("fuzz")};
    trouble.text = QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const rules::PackObject root = rules::parseRoot(trouble);
    const rules::Pack pack = rules::readPack(root, catalogue);
    // What was taken must be usable, what was refused must say where.
    if (!trouble.first && (pack.countries.isEmpty() || pack.forms.isEmpty()))
        __builtin_trap();
    if (trouble.first && trouble.first->line < 0)
        __builtin_trap();
    rules::PackTrouble other{QStringLiteral("fuzz")};
    other.text = trouble.text;
    QList<rules::Spelling> table{{QStringLiteral("a"), QStringLiteral("a"), {}, {}}};
    rules::overrideSpellings(rules::parseRoot(other), table);
    rules::PackTrouble third{QStringLiteral("fuzz")};
    third.text = trouble.text;
    (void)rules::readMigration(rules::parseRoot(third), {{}, {}, catalogue.fields});
    return 0;
}
