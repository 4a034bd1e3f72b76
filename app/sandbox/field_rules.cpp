// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/field_rules.h"

#include <QDate>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace sandbox
{
namespace
{

using Check = bool (*)(const QString&);

/// The document's own sample request masks the last six digits with asterisks.
bool isIdentityNumber(const QString& text)
{
    static const QRegularExpression shape(QStringLiteral("\\A[0-9]{6}-[0-9*]{7}\\z"));
    return shape.match(text).hasMatch();
}

bool isLicenseNumber(const QString& text)
{
    static const QRegularExpression shape(
        QStringLiteral("\\A([0-9]{2}|[가-힣]{2})-[0-9]{2}-[0-9]{6}-[0-9]{2}\\z"));
    return shape.match(text).hasMatch();
}

/// "6 letter" in the document; samples elsewhere mix letters and digits.
bool isSerialNumber(const QString& text)
{
    static const QRegularExpression shape(QStringLiteral("\\A[0-9A-Za-z]{6}\\z"));
    return shape.match(text).hasMatch();
}

/// "3-digit" in the document, whose example is 123test: three digits, then letters or none.
bool isOccupancyCode(const QString& text)
{
    static const QRegularExpression shape(QStringLiteral("\\A[0-9]{3}[A-Za-z]*\\z"));
    return shape.match(text).hasMatch();
}

/// Assumption: the codes are Open Location Codes, which the document's examples are.
bool isGlobalCode(const QString& text)
{
    static const QRegularExpression shape(
        QStringLiteral("\\A[2-9CFGHJMPQRVWX]{8}\\+[2-9CFGHJMPQRVWX]{2,7}\\z"));
    return shape.match(text).hasMatch();
}

bool isCompoundCode(const QString& text)
{
    static const QRegularExpression shape(
        QStringLiteral("\\A[2-9CFGHJMPQRVWX]{4,6}\\+[2-9CFGHJMPQRVWX]{2,7} \\S"));
    return isLine(text) && shape.match(text).hasMatch();
}

const QHash<QString, Check>& step2Texts()
{
    static const QHash<QString, Check> checks{
        {QStringLiteral("submissionId"), isSubmissionId},
        {QStringLiteral("name"), isLine},
        {QStringLiteral("date_of_birth"), isDate},
        {QStringLiteral("gender"), isGender},
        {QStringLiteral("nationality"), isCountry},
        {QStringLiteral("identity_number"), isIdentityNumber},
        {QStringLiteral("license_number"), isLicenseNumber},
        {QStringLiteral("document_number"), isLine},
        {QStringLiteral("serial_number"), isSerialNumber},
        {QStringLiteral("date_of_issue"), isDate},
        {QStringLiteral("date_of_expiry"), isDate},
        {QStringLiteral("address_street"), isLine},
        {QStringLiteral("address_city"), isLine},
        {QStringLiteral("address_state"), isLine},
        {QStringLiteral("address_country"), isCountry},
        {QStringLiteral("address_zipcode"), isLine},
        {QStringLiteral("globalCode"), isGlobalCode},
        {QStringLiteral("compoundCode"), isCompoundCode},
        {QStringLiteral("formatted_address"), isLine},
        {QStringLiteral("address_input"), isLine},
        {QStringLiteral("address_detail"), isLine},
        {QStringLiteral("addressdetail"), isLine}, // the document's other spelling
        {QStringLiteral("userOccupancyCode"), isOccupancyCode},
        {QStringLiteral("userOccupancyName"), isLine},
        {QStringLiteral("idType"), isIdType},
    };
    return checks;
}

} // namespace

bool isStep2Text(const QString& name)
{
    return step2Texts().contains(name);
}

bool isStep2File(const QString& name)
{
    return name == u"faceImage" || name == u"addressImage";
}

bool hasDocumentedFormat(const QString& name, const QString& value)
{
    return step2Texts().value(name)(value);
}

bool isIdType(const QString& text)
{
    static const QStringList types{
        QStringLiteral("passport"),
        QStringLiteral("government_id"),
        QStringLiteral("drivers_license"),
        QStringLiteral("residence_permit"),
        QStringLiteral("visa"),
        QStringLiteral("vehicle_registration certificate"),
        QStringLiteral("aadhaar"),
        QStringLiteral("vehicle_registration_certificate"),
        QStringLiteral("pancard"),
    };
    return types.contains(text);
}

bool isCountry(const QString& text)
{
    static const QRegularExpression shape(QStringLiteral("\\A[A-Z]{3}\\z"));
    return shape.match(text).hasMatch();
}

/// Asterisks because the document's sample id has them.
bool isSubmissionId(const QString& text)
{
    static const QRegularExpression shape(QStringLiteral("\\A[0-9A-Za-z_.*-]{1,128}\\z"));
    return shape.match(text).hasMatch();
}

bool isEmail(const QString& text)
{
    static const QRegularExpression shape(QStringLiteral("\\A[^\\s@]+@[^\\s@]+\\.[^\\s@]+\\z"));
    return isLine(text) && shape.match(text).hasMatch();
}

bool isLine(const QString& text)
{
    constexpr qsizetype longest = 300;
    return !text.isEmpty() && text.size() <= longest &&
           std::none_of(text.begin(), text.end(),
                        [](QChar c) { return c.category() == QChar::Other_Control; });
}

bool isDate(const QString& text)
{
    static const QRegularExpression shape(QStringLiteral("\\A[0-9]{4}-[0-9]{2}-[0-9]{2}\\z"));
    return shape.match(text).hasMatch() && QDate::fromString(text, Qt::ISODate).isValid();
}

bool isGender(const QString& text)
{
    return text == u"male" || text == u"female";
}

QStringList authenticationFields(const QString& country, const QString& idType)
{
    static const QHash<QString, QStringList> table{
        {QStringLiteral("KOR government_id"),
         {QStringLiteral("name"), QStringLiteral("date_of_birth"),
          QStringLiteral("identity_number")}},
        {QStringLiteral("KOR drivers_license"),
         {QStringLiteral("date_of_birth"), QStringLiteral("license_number"),
          QStringLiteral("serial_number")}},
        {QStringLiteral("KOR passport"),
         {QStringLiteral("name"), QStringLiteral("date_of_birth"),
          QStringLiteral("document_number"), QStringLiteral("date_of_issue"),
          QStringLiteral("date_of_expiry")}},
        {QStringLiteral("KOR residence_permit"),
         {QStringLiteral("identity_number"), QStringLiteral("date_of_issue")}},
    };
    static const QStringList northAmerica{QStringLiteral("USA"), QStringLiteral("CAN"),
                                          QStringLiteral("MEX")};
    if (northAmerica.contains(country) && idType == u"drivers_license")
        return {QStringLiteral("name"),          QStringLiteral("date_of_birth"),
                QStringLiteral("gender"),        QStringLiteral("date_of_expiry"),
                QStringLiteral("date_of_issue"), QStringLiteral("document_number")};
    return table.value(country + u' ' + idType);
}

} // namespace sandbox
