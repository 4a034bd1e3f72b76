// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/id_type.h"

#include <QLatin1String>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <array>

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

/// What a number means beyond its shape.
enum class NumberCheck {
    None,
    KoreanIdentityNumber, ///< its date exists, and agrees with date_of_birth and gender
};

/// Why a field is asked for: the closed set that Field::because is from.
inline constexpr std::array allReasons{
    QLatin1String("always_required"),        ///< the service wants it for every customer
    QLatin1String("compared_with_register"), ///< the issuing country's register is asked
    QLatin1String("compared_with_id"),       ///< compared with what the ID says
    QLatin1String("helps_review"),           ///< optional; helps a person who has to decide
};

/// One input of the form.
struct Field {
    QString wireName; ///< also the input's objectName
    FieldKind kind = FieldKind::Text;
    bool required = false;
    /// Regular expressions for the whole value, any one must match. Number and Text only.
    QStringList patterns;
    /// Shapes that separators are inserted by (rules/mask.h); each is among the patterns, too.
    QStringList masks;
    NumberCheck numberCheck = NumberCheck::None;
    QString example;     ///< shown as placeholder and in the error sentence: `12-34-567890-12`
    QStringList choices; ///< wire values; Choice only
    DateRange dateRange = DateRange::Any;
    int maximumLength = 200;
    QString because;     ///< why it is asked: one of allReasons
    bool masked = false; ///< hidden except while typed
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
    NotADate,           ///< no such day, or before 1900
    NotInThePast,
    NotInTheFuture,
    BeforeBirth, ///< issued before the person was born
    ExpiryBeforeIssue,
    UnknownCountry,
    UnknownChoice,
    DoesNotMatchBirth,  ///< identity number and date of birth disagree
    DoesNotMatchGender, ///< identity number and gender disagree
};

inline constexpr std::array allProblemKinds{
    ProblemKind::Missing,           ProblemKind::TooLong,           ProblemKind::ForbiddenCharacter,
    ProblemKind::NameIncomplete,    ProblemKind::WrongFormat,       ProblemKind::NotADate,
    ProblemKind::NotInThePast,      ProblemKind::NotInTheFuture,    ProblemKind::BeforeBirth,
    ProblemKind::ExpiryBeforeIssue, ProblemKind::UnknownCountry,    ProblemKind::UnknownChoice,
    ProblemKind::DoesNotMatchBirth, ProblemKind::DoesNotMatchGender};

/// `wrong_format`, ...: the kind in rule packs and in the output of the verbs.
[[nodiscard]] QLatin1String code(ProblemKind kind);

struct Problem {
    ProblemKind kind;
    QString detail; ///< what the sentence may name: the example, the first forbidden character as
                    ///< U+XXXX
    friend bool operator==(const Problem&, const Problem&) = default;
};

/// Wire name -> what is wrong; empty when all is well.
using Problems = QMap<QString, Problem>;

} // namespace rules
