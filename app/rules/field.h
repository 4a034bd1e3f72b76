// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/id_type.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace rules
{

/// The closed set of field kinds; ui/fields has one editor for each.
enum class FieldKind {
    Name,    ///< a person's full name, any script
    Text,    ///< a short line
    Number,  ///< a document number: one of `patterns`, upper case, separators inserted
    Date,    ///< YYYY-MM-DD on the wire
    Choice,  ///< one of `choices`
    Country, ///< ISO 3166-1 alpha-3
};

/// Where a date must lie, seen from today.
enum class DateRange { Any, Past, Future, PastOrToday };

/// One input of the form.
struct Field {
    QString wireName;        ///< also the input's objectName
    FieldKind kind = FieldKind::Text;
    bool required = false;
    QStringList patterns;    ///< regular expressions, whole value, any one must match; Number and Text only
    QString example;         ///< shown as placeholder and in the error sentence: `12-34-567890-12`
    QStringList choices;     ///< wire values; Choice only
    DateRange dateRange = DateRange::Any;
    int maximumLength = 200;
    QString because;         ///< code of the reason why it is asked, a key of ui/texts: `compared_with_register`, ...
    bool masked = false;     ///< hidden except while typed
};

/// The inputs for one country and ID type, in the order they are shown.
struct Form {
    QString country; ///< alpha-3
    IdType idType = IdType::Passport;
    QList<Field> fields;

    [[nodiscard]] const Field* field(const QString& wireName) const;
};

/// Wire name -> value as it goes on the wire; absent and empty mean the same.
using Values = QMap<QString, QString>;

/// What is wrong with one value. Closed: every enumerator has a sentence in ui/texts.
enum class ProblemKind {
    Missing,
    TooLong,
    ForbiddenCharacter, ///< control characters, direction marks, pictographs
    NameIncomplete,     ///< a name must hold letters
    WrongFormat,        ///< none of the patterns; `detail` is the example
    NotADate,
    NotInThePast,
    NotInTheFuture,
    BeforeBirth,        ///< issued before the person was born
    ExpiryBeforeIssue,
    UnknownCountry,
    UnknownChoice,
    DoesNotMatchBirth,  ///< identity number and date of birth disagree
    DoesNotMatchGender, ///< identity number and gender disagree
};

struct Problem {
    ProblemKind kind;
    QString detail; ///< what the sentence may name: the example, the first forbidden character as U+XXXX
    friend bool operator==(const Problem&, const Problem&) = default;
};

/// Wire name -> what is wrong; empty when all is well.
using Problems = QMap<QString, Problem>;

} // namespace rules
