// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/texts/field_texts.h"

#include "ui/texts/case_texts.h"
#include "ui/texts/date_texts.h"

#include <QCoreApplication>
#include <QLocale>

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
    FieldWords{"addressImage", QT_TRANSLATE_NOOP("Field", "Proof of address"),
               QT_TRANSLATE_NOOP("Field", "A picture of a bill or a register extract")},
    FieldWords{"idType", QT_TRANSLATE_NOOP("Field", "Kind of ID"), ""},
    FieldWords{"userOccupancyCode", QT_TRANSLATE_NOOP("Field", "Account code"),
               QT_TRANSLATE_NOOP("Field", "The code in the note of the one-won transfer")},
    FieldWords{"userOccupancyName", QT_TRANSLATE_NOOP("Field", "Account holder"), ""},
    FieldWords{"admin", QT_TRANSLATE_NOOP("Field", "Project administrator’s e-mail"),
               QT_TRANSLATE_NOOP("Field", "An e-mail address that the ARGOS dashboard knows")},
    FieldWords{"email", QT_TRANSLATE_NOOP("Field", "Customer’s e-mail"), ""},
    FieldWords{"fullName", QT_TRANSLATE_NOOP("Field", "Full name"),
               QT_TRANSLATE_NOOP("Field", "First and last name, as on the ID")},
    FieldWords{"birthDate", QT_TRANSLATE_NOOP("Field", "Date of birth"), ""},
    FieldWords{"kycStatus", QT_TRANSLATE_NOOP("Field", "KYC result"), ""},
    FieldWords{"issuingCountry", QT_TRANSLATE_NOOP("Field", "Issuing country"), ""},
    FieldWords{"issueDate", QT_TRANSLATE_NOOP("Field", "Date of issue"), ""},
    FieldWords{"expireDate", QT_TRANSLATE_NOOP("Field", "Date of expiry"), ""},
    FieldWords{"ipAddress", QT_TRANSLATE_NOOP("Field", "IP address"), ""},
    FieldWords{"identityNumber", QT_TRANSLATE_NOOP("Field", "Personal number"), ""},
    FieldWords{"documentNumber", QT_TRANSLATE_NOOP("Field", "Document number"), ""},
    FieldWords{"address_full", QT_TRANSLATE_NOOP("Field", "Full address"), ""},
    FieldWords{"cf1", QT_TRANSLATE_NOOP("Field", "Custom field 1"), ""},
    FieldWords{"cf2", QT_TRANSLATE_NOOP("Field", "Custom field 2"), ""},
    FieldWords{"cf3", QT_TRANSLATE_NOOP("Field", "Custom field 3"), ""},
    FieldWords{"userid", QT_TRANSLATE_NOOP("Field", "User ID"),
               QT_TRANSLATE_NOOP("Field", "Your own number of the customer")},
};

struct CodeWords {
    const char* code;
    const char* sentence;
};

constexpr std::array choiceWords{
    CodeWords{"female", QT_TRANSLATE_NOOP("Field", "Female")},
    CodeWords{"male", QT_TRANSLATE_NOOP("Field", "Male")},
    CodeWords{"approved", QT_TRANSLATE_NOOP("Field", "Approved")},
    CodeWords{"rejected", QT_TRANSLATE_NOOP("Field", "Rejected")},
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
    CodeWords{"collect_address",
              QT_TRANSLATE_NOOP("Field", "The bank takes down the customer’s address.")},
    CodeWords{"address_image",
              QT_TRANSLATE_NOOP("Field", "The bank asks for a document that shows the address.")},
    CodeWords{"account_occupancy",
              QT_TRANSLATE_NOOP("Field", "It proves that the bank account is the customer’s.")},
    CodeWords{"universal_mode",
              QT_TRANSLATE_NOOP("Field", "The kind of ID could not be read from its picture.")},
    CodeWords{"kept_with_entry",
              QT_TRANSLATE_NOOP("Field", "Not required. The service keeps it as it is.")},
    CodeWords{"finds_entry",
              QT_TRANSLATE_NOOP("Field", "Not required, but by it a customer is found again if an "
                                         "answer of the service is lost.")},
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
        return fieldText(QT_TRANSLATE_NOOP("Field", "This is not a date. Type it like this: %1"));
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
    case ProblemKind::OneOfMissing:
        return fieldText(QT_TRANSLATE_NOOP("Field", "Fill in at least one of these: %1."));
    case ProblemKind::WrongCheckDigit:
        return fieldText(
            QT_TRANSLATE_NOOP("Field", "A digit of this number is wrong. Compare it with the ID."));
    case ProblemKind::UnknownRegion:
        return fieldText(QT_TRANSLATE_NOOP(
            "Field", "The number must begin with the region: 11 to 28, or a name such as 서울."));
    case ProblemKind::TooYoung:
        return fieldText(QT_TRANSLATE_NOOP("Field", "The customer must be at least %1 years old."));
    case ProblemKind::NotAPicture:
        return fieldText(
            QT_TRANSLATE_NOOP("Field", "This is not a picture that can be sent. Choose another."));
    case ProblemKind::PictureTooLarge:
        return fieldText(
            QT_TRANSLATE_NOOP("Field", "This picture is larger than 2 MB. Choose a smaller one."));
    case ProblemKind::Expired:
        return fieldText(QT_TRANSLATE_NOOP(
            "Field", "The ID has expired. It will probably be rejected; ask for another."));
    case ProblemKind::UnusualCheckDigit:
        return fieldText(QT_TRANSLATE_NOOP(
            "Field", "This number is unusual. Compare it with the ID once more."));
    case ProblemKind::UnlikeBirth:
        return fieldText(QT_TRANSLATE_NOOP(
            "Field", "This looks like a Korean number of another date of birth. Check both."));
    case ProblemKind::UnlikeGender:
        return fieldText(QT_TRANSLATE_NOOP(
            "Field", "This looks like a Korean number of another gender. Check both."));
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
    if (const auto type = rules::idTypeFrom(wireValue))
        return name(*type);
    return wireValue;
}

QString sentence(const rules::Problem& problem)
{
    const QString text = problemText(problem.kind);
    if (!text.contains(QLatin1String("%1")))
        return text;
    // In an input as the person types it; whoever has read it elsewhere says how it stands there.
    if (problem.kind == rules::ProblemKind::NotADate && problem.detail.isEmpty())
        return text.arg(rules::dateWritten(QDate(1990, 5, 17), dateNotation()));
    if (problem.kind != rules::ProblemKind::OneOfMissing)
        return text.arg(problem.detail);
    QStringList labels;
    for (const QString& wireName : problem.detail.split(u' '))
        labels.append(label(wireName));
    return text.arg(labels.join(QStringLiteral(", ")));
}

QString sentence(const rules::Problem& problem, rules::FieldKind kind)
{
    using rules::ProblemKind;
    if (problem.kind == ProblemKind::Missing && kind == rules::FieldKind::Choice)
        return problemText(ProblemKind::UnknownChoice);
    if (problem.kind == ProblemKind::Missing && kind == rules::FieldKind::Country)
        return problemText(ProblemKind::UnknownCountry);
    return sentence(problem);
}

QString because(const rules::Reason& reason)
{
    for (const CodeWords& words : becauseWords) {
        if (reason.code == QLatin1String(words.code))
            return fieldText(words.sentence);
    }
    return reason.sentence(QLocale().name().section(u'_', 0, 0));
}

} // namespace ui::texts
