// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/migration_rules.h"

#include "sandbox/entry_scenario.h"
#include "sandbox/field_rules.h"
#include "sandbox/scenario.h"

#include <QByteArrayView>

#include <algorithm>

namespace sandbox
{
namespace
{

using Need = MigrationParameter::Need;

/// Assumption: where the document says no more than "String", what a person can read is accepted,
/// line breaks and tabs included.
bool isReadable(const QString& text)
{
    constexpr qsizetype longestText = 1000;
    return text.size() <= longestText && std::none_of(text.begin(), text.end(), [](QChar c) {
               return c.category() == QChar::Other_Control && c != u'\n' && c != u'\r' &&
                      c != u'\t';
           });
}

bool isResult(const QString& text)
{
    return text == u"approved" || text == u"rejected";
}

/// ISO 3166-1, for a mistyped code is of the right shape too.
bool isKnownCountry(const QString& text)
{
    static constexpr QByteArrayView codes(
        "ABW AFG AGO AIA ALA ALB AND ARE ARG ARM ASM ATA ATF ATG AUS AUT AZE BDI BEL BEN BES BFA "
        "BGD BGR BHR BHS BIH BLM BLR BLZ BMU BOL BRA BRB BRN BTN BVT BWA CAF CAN CCK CHE CHL CHN "
        "CIV CMR COD COG COK COL COM CPV CRI CUB CUW CXR CYM CYP CZE DEU DJI DMA DNK DOM DZA ECU "
        "EGY ERI ESH ESP EST ETH FIN FJI FLK FRA FRO FSM GAB GBR GEO GGY GHA GIB GIN GLP GMB GNB "
        "GNQ GRC GRD GRL GTM GUF GUM GUY HKG HMD HND HRV HTI HUN IDN IMN IND IOT IRL IRN IRQ ISL "
        "ISR ITA JAM JEY JOR JPN KAZ KEN KGZ KHM KIR KNA KOR KWT LAO LBN LBR LBY LCA LIE LKA LSO "
        "LTU LUX LVA MAC MAF MAR MCO MDA MDG MDV MEX MHL MKD MLI MLT MMR MNE MNG MNP MOZ MRT MSR "
        "MTQ MUS MWI MYS MYT NAM NCL NER NFK NGA NIC NIU NLD NOR NPL NRU NZL OMN PAK PAN PCN PER "
        "PHL PLW PNG POL PRI PRK PRT PRY PSE PYF QAT REU ROU RUS RWA SAU SDN SEN SGP SGS SHN SJM "
        "SLB SLE SLV SMR SOM SPM SRB SSD STP SUR SVK SVN SWE SWZ SXM SYC SYR TCA TCD TGO THA TJK "
        "TKL TKM TLS TON TTO TUN TUR TUV TWN TZA UGA UKR UMI URY USA UZB VAT VCT VEN VGB VIR VNM "
        "VUT WLF WSM YEM ZAF ZMB ZWE ");
    return isCountry(text) && codes.indexOf(text.toLatin1() + ' ') >= 0;
}

/// A misspelt scenario does not pass for an ordinary customer.
bool isUserid(const QString& text)
{
    return isLine(text) && (!isScripted(text) || entryScenarioOf(text));
}

/// Nothing distinguishes an empty text from none (docs/sandbox.md, assumption 2).
bool isAbsent(const QJsonValue& value)
{
    return value.isUndefined() || value.isNull() ||
           (value.isString() && value.toString().trimmed().isEmpty());
}

bool isEmptyText(const QJsonValue& value)
{
    return value.isString() && isAbsent(value);
}

bool isMigrationParameter(const QString& name)
{
    const auto& all = migrationParameters();
    return std::any_of(all.begin(), all.end(),
                       [&](const MigrationParameter& known) { return known.name == name; });
}

std::optional<Reply> whyFormatsAreWrong(const QJsonObject& body)
{
    for (const MigrationParameter& parameter : migrationParameters()) {
        const QJsonValue value = body.value(parameter.name);
        if (value.isUndefined() || isEmptyText(value))
            continue;
        if (!value.isString() || !parameter.hasFormat(value.toString()))
            return refusal("invalid_format",
                           QByteArray("invalid format: ") + parameter.name.data());
    }
    return std::nullopt;
}

} // namespace

const std::array<MigrationParameter, 23>& migrationParameters()
{
    static constexpr std::array<MigrationParameter, 23> parameters{{
        {QLatin1String("admin"), Need::Required, isEmail},
        {QLatin1String("email"), Need::Required, isEmail},
        {QLatin1String("fullName"), Need::Required, isLine},
        {QLatin1String("birthDate"), Need::Required, isDate},
        {QLatin1String("kycStatus"), Need::Required, isResult},
        {QLatin1String("idType"), Need::Required, isMigrationIdType},
        {QLatin1String("issuingCountry"), Need::Required, isKnownCountry},
        {QLatin1String("nationality"), Need::Optional, isKnownCountry},
        {QLatin1String("gender"), Need::Optional, isGender},
        {QLatin1String("issueDate"), Need::Optional, isDate},
        {QLatin1String("expireDate"), Need::Optional, isDate},
        {QLatin1String("ipAddress"), Need::Optional, isReadable},
        {QLatin1String("identityNumber"), Need::Optional, isReadable},
        {QLatin1String("documentNumber"), Need::Optional, isReadable},
        {QLatin1String("address_city"), Need::Optional, isReadable},
        {QLatin1String("address_country"), Need::Optional, isReadable},
        {QLatin1String("address_state"), Need::Optional, isReadable},
        {QLatin1String("address_street"), Need::Optional, isReadable},
        {QLatin1String("address_full"), Need::Optional, isReadable},
        {QLatin1String("cf1"), Need::Optional, isReadable},
        {QLatin1String("cf2"), Need::Optional, isReadable},
        {QLatin1String("cf3"), Need::Optional, isReadable},
        {QLatin1String("userid"), Need::Optional, isUserid},
    }};
    return parameters;
}

std::optional<Reply> whyEntryIsIncomplete(const QJsonObject& body)
{
    for (const MigrationParameter& parameter : migrationParameters()) {
        if (parameter.need == Need::Required && isAbsent(body.value(parameter.name)))
            return refusal("missing_data", "Required input data is missing.");
    }
    return std::nullopt;
}

std::optional<Reply> whyEntryIsRefused(const QJsonObject& body)
{
    if (!isKnownAdmin(body.value(u"admin").toString()))
        return refusal("invalid_admin", "Invalid admin.");
    for (auto member = body.begin(); member != body.end(); ++member) {
        if (!isMigrationParameter(member.key()))
            return refusal("invalid_parameter",
                           "invalid parameter: " + member.key().left(64).toUtf8());
    }
    return whyFormatsAreWrong(body);
}

bool isKnownAdmin(const QString& admin)
{
    return !admin.trimmed().startsWith(u"unknown");
}

bool isMigrationIdType(const QString& text)
{
    return isIdType(text) && !text.contains(u' ');
}

} // namespace sandbox
