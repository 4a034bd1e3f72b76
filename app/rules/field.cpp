// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "rules/field.h"

#include <algorithm>

namespace rules
{

QString Reason::sentence(const QString& language) const
{
    return sentences.value(language, sentences.value(QStringLiteral("en")));
}

const Field* Form::field(const QString& wireName) const
{
    const auto isIt = [&wireName](const Field& field) { return field.wireName == wireName; };
    const auto found = std::find_if(fields.begin(), fields.end(), isIt);
    return found == fields.end() ? nullptr : &*found;
}

const Field* Form::field(FieldRole role) const
{
    const auto found = std::find_if(fields.begin(), fields.end(),
                                    [role](const Field& field) { return field.role == role; });
    return found == fields.end() ? nullptr : &*found;
}

} // namespace rules
