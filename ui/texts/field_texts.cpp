// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/texts/field_texts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace ui::texts
{
namespace
{

struct FieldWords {
    const char* wireName;
    const char* label;
    const char* hint;
};

constexpr std::array fieldWords{
    FieldWords{"name", QT_TRANSLATE_NOOP("Field", "Full name"),
               QT_TRANSLATE_NOOP("Field", "First and last name, as on the ID")},
    FieldWords{"date_of_birth", QT_TRANSLATE_NOOP("Field", "Date of birth"), ""},
    FieldWords{"gender", QT_TRANSLATE_NOOP("Field", "Gender"), ""},
    FieldWords{"nationality", QT_TRANSLATE_NOOP("Field", "Nationality"),
               QT_TRANSLATE_NOOP("Field", "It may differ from the country of the ID")},
    FieldWords{"identity_number", QT_TRANSLATE_NOOP("Field", "Identity number"),
               QT_TRANSLATE_NOOP("Field", "The number of the resident registration")},
    FieldWords{"license_number", QT_TRANSLATE_NOOP("Field", "Licence number"),
               QT_TRANSLATE_NOOP("Field", "The number on the front of the licence")},
    FieldWords{"document_number", QT_TRANSLATE_NOOP("Field", "Document number"), ""},
    FieldWords{"serial_number", QT_TRANSLATE_NOOP("Field", "Serial number"),
               QT_TRANSLATE_NOOP("Field", "The small code beside the photo")},
    FieldWords{"date_of_issue", QT_TRANSLATE_NOOP("Field", "Date of issue"), ""},
    FieldWords{"date_of_expiry", QT_TRANSLATE_NOOP("Field", "Date of expiry"), ""},
    FieldWords{"address_street", QT_TRANSLATE_NOOP("Field", "Street"), ""},
    FieldWords{"address_city", QT_TRANSLATE_NOOP("Field", "City"), ""},
    FieldWords{"address_state", QT_TRANSLATE_NOOP("Field", "State or province"), ""},
    FieldWords{"address_country", QT_TRANSLATE_NOOP("Field", "Country of the address"), ""},
    FieldWords{"address_zipcode", QT_TRANSLATE_NOOP("Field", "Postal code"), ""},
    FieldWords{"globalCode", QT_TRANSLATE_NOOP("Field", "Place code"), ""},
    FieldWords{"compoundCode", QT_TRANSLATE_NOOP("Field", "Place code with city"), ""},
    FieldWords{"formatted_address", QT_TRANSLATE_NOOP("Field", "Full address"), ""},
    FieldWords{"address_input", QT_TRANSLATE_NOOP("Field", "Address as given by the customer"), ""},
    FieldWords{"address_detail", QT_TRANSLATE_NOOP("Field", "Address detail"),
               QT_TRANSLATE_NOOP("Field", "Building, floor, flat")},
    FieldWords{"addressdetail", QT_TRANSLATE_NOOP("Field", "Address detail"),
               QT_TRANSLATE_NOOP("Field", "Building, floor, flat")},
    FieldWords{"userOccupancyCode", QT_TRANSLATE_NOOP("Field", "Account code"),
               QT_TRANSLATE_NOOP("Field", "The code in the note of the one-won transfer")},
    FieldWords{"userOccupancyName", QT_TRANSLATE_NOOP("Field", "Account holder"), ""},
};

struct CodeWords {
    const char* code;
    const char* sentence;
};

constexpr std::array choiceWords{
    CodeWords{"female", QT_TRANSLATE_NOOP("Field", "Female")},
    CodeWords{"male", QT_TRANSLATE_NOOP("Field", "Male")},
};

constexpr std::array becauseWords{
    CodeWords{"always_required",
              QT_TRANSLATE_NOOP("Field", "The service asks for this in every case.")},
    CodeWords{"compared_with_register",
              QT_TRANSLATE_NOOP("Field", "The service compares this with the register of the "
                                         "country. Without it the case comes back.")},
    CodeWords{"compared_with_id",
              QT_TRANSLATE_NOOP("Field", "The service compares this with the ID.")},
    CodeWords{"helps_review",
              QT_TRANSLATE_NOOP("Field", "Not required, but it helps if a person has to decide.")},
};

QString fieldText(const char* text)
{
    return *text == '\0' ? QString() : QCoreApplication::translate("Field", text);
}

const FieldWords* fieldWordsOf(const QString& wireName)
{
    const auto found =
        std::find_if(fieldWords.begin(), fieldWords.end(), [&](const FieldWords& words) {
            return wireName == QLatin1String(words.wireName);
        });
    return found == fieldWords.end() ? nullptr : &*found;
}

QString problemText(rules::ProblemKind kind)
{
    using rules::ProblemKind;
    switch (kind) {
    case ProblemKind::Missing:
        return fieldText(QT_TRANSLATE_NOOP("Field", "Please fill this in."));
    case ProblemKind::TooLong:
        return fieldText(QT_TRANSLATE_NOOP("Field", "This is too long."));
    case ProblemKind::ForbiddenCharacter:
        return fieldText(QT_TRANSLATE_NOOP(
            "Field", "A character here cannot be used: %1. Please type it again."));
    case ProblemKind::NameIncomplete:
        return fieldText(QT_TRANSLATE_NOOP("Field", "A name needs letters. Type it as on the ID."));
    case ProblemKind::WrongFormat:
        return fieldText(QT_TRANSLATE_NOOP("Field", "Type it like this: %1"));
    case ProblemKind::NotADate:
        return fieldText(
            QT_TRANSLATE_NOOP("Field", "This is not a date. Type it like this: 1990-05-17"));
    case ProblemKind::NotInThePast:
        return fieldText(QT_TRANSLATE_NOOP("Field", "This date must lie in the past."));
    case ProblemKind::NotInTheFuture:
        return fieldText(QT_TRANSLATE_NOOP(
            "Field",
            "This date must lie in the future: the ID has expired, or the date is mistyped."));
    case ProblemKind::BeforeBirth:
        return fieldText(QT_TRANSLATE_NOOP("Field", "This is before the date of birth."));
    case ProblemKind::ExpiryBeforeIssue:
        return fieldText(QT_TRANSLATE_NOOP("Field", "This is before the date of issue."));
    case ProblemKind::UnknownCountry:
        return fieldText(QT_TRANSLATE_NOOP("Field", "Choose a country from the list."));
    case ProblemKind::UnknownChoice:
        return fieldText(QT_TRANSLATE_NOOP("Field", "Choose one from the list."));
    case ProblemKind::DoesNotMatchBirth:
        return fieldText(QT_TRANSLATE_NOOP(
            "Field", "Identity number and date of birth do not belong together. Check both."));
    case ProblemKind::DoesNotMatchGender:
        return fieldText(QT_TRANSLATE_NOOP(
            "Field", "Identity number and gender do not belong together. Check both."));
    }
    Q_UNREACHABLE();
}

} // namespace

QString label(const QString& wireName)
{
    const FieldWords* words = fieldWordsOf(wireName);
    return words ? fieldText(words->label) : wireName;
}

QString hint(const QString& wireName)
{
    const FieldWords* words = fieldWordsOf(wireName);
    return words ? fieldText(words->hint) : QString();
}

QString choice(const QString& wireValue)
{
    for (const CodeWords& words : choiceWords) {
        if (wireValue == QLatin1String(words.code))
            return fieldText(words.sentence);
    }
    return wireValue;
}

QString sentence(const rules::Problem& problem)
{
    const QString text = problemText(problem.kind);
    return text.contains(QLatin1String("%1")) ? text.arg(problem.detail) : text;
}

QString because(const QString& code)
{
    for (const CodeWords& words : becauseWords) {
        if (code == QLatin1String(words.code))
            return fieldText(words.sentence);
    }
    return {};
}

} // namespace ui::texts
