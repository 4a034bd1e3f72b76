// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "main/rule_packs.h"

#include "main/console.h"
#include "main/words.h"

namespace program
{
namespace
{

QString whatIsWrong(const rules::PackError& error)
{
    using Kind = rules::PackError::Kind;
    switch (error.kind) {
    case Kind::Unreadable:
        return Words::tr("cannot be read.");
    case Kind::TooLarge:
        return Words::tr("is larger than a rule pack may be.");
    case Kind::NotJson:
        return Words::tr("is not valid JSON.");
    case Kind::UnknownKey:
        return Words::tr("is unknown.");
    case Kind::WrongType:
        return Words::tr("has the wrong type.");
    case Kind::Missing:
        return Words::tr("is missing.");
    case Kind::BadValue:
        return Words::tr("has a value that is not allowed.");
    case Kind::ExampleFails:
        return Words::tr("does not come out as the example says.");
    case Kind::TooDeep:
        return Words::tr("is nested too deeply.");
    }
    Q_UNREACHABLE();
}

} // namespace

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
        say(sentence(error));
}

QString sentence(const rules::PackError& error)
{
    QString place = error.file;
    if (error.line > 0)
        place += QStringLiteral(":%1").arg(error.line);
    const QString subject = error.where.isEmpty() ? QString() : error.where + u' ';
    return QStringLiteral("%1: %2%3").arg(place, subject, whatIsWrong(error));
}

} // namespace program
