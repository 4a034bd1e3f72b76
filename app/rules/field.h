// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/id_type.h"
#include "rules/problem.h"
#include "rules/reason.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace rules
{

/// The closed set of field kinds; ui/fields has one editor for each.
enum class FieldKind {
    Name,      ///< a person's full name, any script
    Text,      ///< a short line
    Number,    ///< a document number: one of `patterns`, upper case, separators inserted
    Date,      ///< YYYY-MM-DD on the wire
    Choice,    ///< one of `choices`
    Country,   ///< ISO 3166-1 alpha-3
    Picture,   ///< a JPEG; its value is in Pictures, never in Values
    Email,     ///< an e-mail address, also with letters of any script
    IpAddress, ///< version 4 or 6
};

/// What a field says of the person or the ID, whatever its wire name: by this it is compared with
/// the others of its form.
enum class FieldRole { None, Birth, Issue, Expiry, Gender };

/// Where a date must lie, seen from today.
enum class DateRange {
    Any,
    Past,
    Future,
    PastOrToday,
    Unexpired, ///< today or later; an earlier day is only a warning
};

/// What a number means beyond its shape.
enum class NumberCheck {
    None,
    KoreanIdentityNumber, ///< its date exists, and agrees with date of birth and gender
    /// Any number; what looks like a Korean one should agree with date of birth and gender, and is
    /// only warned of if it does not.
    KoreanIdentityHint,
    KoreanLicenseNumber, ///< it begins with a region
    Aadhaar,             ///< Verhoeff check digit
    Pan,                 ///< the fourth letter is a kind of holder
};

/// One input of the form.
struct Field {
    QString wireName; ///< also the input's objectName
    FieldKind kind = FieldKind::Text;
    FieldRole role = FieldRole::None;
    bool required = false; ///< optional ones may hide behind "more"
    /// Regular expressions for the whole value, any one must match. Number and Text only.
    QStringList patterns;
    /// Shapes that separators are inserted by (rules/mask.h); each is among the patterns, too.
    QStringList masks;
    NumberCheck numberCheck = NumberCheck::None;
    QString example;     ///< shown as placeholder and in the error sentence: `12-34-567890-12`
    QStringList choices; ///< wire values; Choice only
    DateRange dateRange = DateRange::Any;
    int minimumAge = 0; ///< in full years, today; 0: none. Date of birth only
    int maximumLength = 200;
    Reason because;      ///< why it is asked
    bool masked = false; ///< hidden except while typed
};

/// The inputs for one country and ID type, in the order they are shown.
struct Form {
    QString country;              ///< alpha-3
    std::optional<IdType> idType; ///< absent if not known (universal mode)
    QList<Field> fields;
    /// Groups of wire names of which at least one must be filled in; the problem is told at the
    /// first. None of them is `required` by itself.
    QList<QStringList> anyOf{};
    QString pack{}; ///< path of the rule pack it is from; empty if none names this ID type

    [[nodiscard]] const Field* field(const QString& wireName) const;
    /// The first field of that role; null if there is none.
    [[nodiscard]] const Field* field(FieldRole role) const;
};

/// Wire name -> value as it goes on the wire; absent and empty mean the same.
using Values = QMap<QString, QString>;
/// Wire name -> JPEG as it goes on the wire, for the fields of kind Picture.
using Pictures = QMap<QString, QByteArray>;

/// The document's limit of one picture; half of it is what it recommends.
inline constexpr qsizetype mostPictureBytes = 2'000'000;
inline constexpr qsizetype recommendedPictureBytes = 1'000'000;

} // namespace rules
