// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1String>
#include <QMap>
#include <QString>

#include <array>

namespace rules
{

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
    BeforeBirth, ///< issued, or expired, before the person was born
    ExpiryBeforeIssue,
    UnknownCountry,
    UnknownChoice,
    DoesNotMatchBirth,  ///< identity number and date of birth disagree
    DoesNotMatchGender, ///< identity number and gender disagree
    OneOfMissing,       ///< none of a group; `detail` names its fields, with blanks between
    WrongCheckDigit,    ///< a digit is mistyped
    UnknownRegion,      ///< Korean driver's licence: no such region
    TooYoung,           ///< `detail` is the age that is needed
    NotAPicture,        ///< no JPEG
    PictureTooLarge,    ///< over mostPictureBytes
    Expired,            ///< warning: the ID has expired
    UnusualCheckDigit,  ///< warning: such numbers usually have another check digit
    UnlikeBirth,        ///< warning: the identity number seems to be of another day of birth
    UnlikeGender,       ///< warning: the identity number seems to be of another gender
};

inline constexpr std::array allProblemKinds{ProblemKind::Missing,
                                            ProblemKind::TooLong,
                                            ProblemKind::ForbiddenCharacter,
                                            ProblemKind::NameIncomplete,
                                            ProblemKind::WrongFormat,
                                            ProblemKind::NotADate,
                                            ProblemKind::NotInThePast,
                                            ProblemKind::NotInTheFuture,
                                            ProblemKind::BeforeBirth,
                                            ProblemKind::ExpiryBeforeIssue,
                                            ProblemKind::UnknownCountry,
                                            ProblemKind::UnknownChoice,
                                            ProblemKind::DoesNotMatchBirth,
                                            ProblemKind::DoesNotMatchGender,
                                            ProblemKind::OneOfMissing,
                                            ProblemKind::WrongCheckDigit,
                                            ProblemKind::UnknownRegion,
                                            ProblemKind::TooYoung,
                                            ProblemKind::NotAPicture,
                                            ProblemKind::PictureTooLarge,
                                            ProblemKind::Expired,
                                            ProblemKind::UnusualCheckDigit,
                                            ProblemKind::UnlikeBirth,
                                            ProblemKind::UnlikeGender};

/// A warning is shown and never stops a submission.
enum class Severity { Error, Warning };

/// `wrong_format`, ...: the kind in rule packs and in the output of the verbs.
[[nodiscard]] QLatin1String code(ProblemKind kind);
[[nodiscard]] Severity severity(ProblemKind kind);
/// The code with which the service rejects such a case (`expired_id`); empty where it has none.
[[nodiscard]] QLatin1String serviceCode(ProblemKind kind);

struct Problem {
    ProblemKind kind;
    QString detail; ///< what the sentence may name: the example, the first forbidden character as
                    ///< U+XXXX
    friend bool operator==(const Problem&, const Problem&) = default;
};

/// Wire name -> what is wrong, or worth a second look; empty when all is well. A field that has
/// both an error and a warning shows the error.
using Problems = QMap<QString, Problem>;

/// Whether there is an error among them.
[[nodiscard]] bool stopSubmission(const Problems& problems);

} // namespace rules
