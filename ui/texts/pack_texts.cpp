// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/texts/pack_texts.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace ui::texts
{
namespace
{

QString whatIsWrong(rules::PackError::Kind kind)
{
    using Kind = rules::PackError::Kind;
    switch (kind) {
    case Kind::Unreadable:
        return QCoreApplication::translate("RulePack", "cannot be read.");
    case Kind::TooLarge:
        return QCoreApplication::translate("RulePack", "is larger than a rule pack may be.");
    case Kind::NotJson:
        return QCoreApplication::translate("RulePack", "is not valid JSON.");
    case Kind::UnknownKey:
        return QCoreApplication::translate("RulePack", "is unknown.");
    case Kind::WrongType:
        return QCoreApplication::translate("RulePack", "has the wrong type.");
    case Kind::Missing:
        return QCoreApplication::translate("RulePack", "is missing.");
    case Kind::BadValue:
        return QCoreApplication::translate("RulePack", "has a value that is not allowed.");
    case Kind::ExampleFails:
        return QCoreApplication::translate("RulePack", "does not come out as the example says.");
    case Kind::TooDeep:
        return QCoreApplication::translate("RulePack", "is nested too deeply.");
    }
    Q_UNREACHABLE();
}

/// The end tells more than the beginning: of a key path it is the key itself.
QString endOf(const QString& text)
{
    constexpr int most = 40;
    const QString line = text.simplified();
    return line.size() <= most ? line : u'…' + line.right(most - 1);
}

} // namespace

QString sentence(const rules::PackError& error)
{
    QString place = error.file;
    if (error.line > 0)
        place += QStringLiteral(":%1").arg(error.line);
    const QString subject = error.where.isEmpty() ? QString() : error.where + u' ';
    return place + QStringLiteral(": ") + subject + whatIsWrong(error.kind);
}

QString shortSentence(const rules::PackError& error)
{
    rules::PackError brief = error;
    brief.file = endOf(QFileInfo(error.file).fileName());
    brief.where = endOf(error.where);
    return sentence(brief);
}

} // namespace ui::texts
