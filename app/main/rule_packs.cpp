// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "main/rule_packs.h"

#include "main/console.h"

#include "ui/texts/pack_texts.h"

namespace program
{
rules::RuleBook rulesFor(const store::Settings& settings)
{
    auto book = rules::RuleBook::load(QStringLiteral(":/rules"), settings.rulePacks);
    Q_ASSERT(book.ok()); // a test loads the built-in packs
    return std::move(book).value();
}

rules::ProjectOptions projectOptions(const store::Settings& settings)
{
    const store::Project& project = settings.project;
    return {project.collectAddress, project.addressImage, project.accountOccupancy,
            project.universal, project.minimumAge};
}

void sayRefusedPacks(const rules::RuleBook& book)
{
    for (const rules::PackError& error : book.refusedPacks())
        say(ui::texts::sentence(error));
}

} // namespace program
