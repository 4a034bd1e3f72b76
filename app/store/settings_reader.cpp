// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "store/settings_reader.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace store
{
namespace
{

using Kind = SettingsError::Kind;
constexpr int mostHours = 168;
constexpr int mostAge = 120;
constexpr int mostDays = 3650;
constexpr int longestContact = 200;

std::optional<QUrl> endpointFrom(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool speaksHttp =
        url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    return url.isValid() && speaksHttp && !url.host().isEmpty() ? std::optional(url) : std::nullopt;
}

std::optional<QString> languageFrom(const QString& text)
{
    static const QRegularExpression shape(QStringLiteral("\\A[a-z]{2,3}([_-][A-Za-z]{2,4})?\\z"));
    return shape.match(text).hasMatch() ? std::optional(text) : std::nullopt;
}

std::optional<Mode> modeFrom(const QString& text)
{
    if (text == QLatin1String("branch"))
        return Mode::Branch;
    if (text == QLatin1String("kiosk"))
        return Mode::Kiosk;
    return text == QLatin1String("desk") ? std::optional(Mode::Desk) : std::nullopt;
}

std::optional<Theme> themeFrom(const QString& text)
{
    if (text == QLatin1String("system"))
        return Theme::System;
    if (text == QLatin1String("light"))
        return Theme::Light;
    return text == QLatin1String("dark") ? std::optional(Theme::Dark) : std::nullopt;
}

std::optional<FramingPreset> framingPresetFrom(const QString& text)
{
    if (text == QLatin1String("match"))
        return FramingPreset::Match;
    if (text == QLatin1String("liveness"))
        return FramingPreset::Liveness;
    return text == QLatin1String("icao") ? std::optional(FramingPreset::Icao) : std::nullopt;
}

std::optional<BodyEncoding> bodyEncodingFrom(const QString& text)
{
    if (text == QLatin1String("base64"))
        return BodyEncoding::Base64;
    return text == QLatin1String("hex") ? std::optional(BodyEncoding::Hex) : std::nullopt;
}

std::optional<BodyWrapping> bodyWrappingFrom(const QString& text)
{
    if (text == QLatin1String("member"))
        return BodyWrapping::Member;
    return text == QLatin1String("bare") ? std::optional(BodyWrapping::Bare) : std::nullopt;
}

/// A line of the consent page.
std::optional<QString> contactFrom(const QString& text)
{
    const bool isLine =
        text.size() <= longestContact &&
        std::all_of(text.begin(), text.end(), [](QChar each) { return each.isPrint(); });
    return isLine ? std::optional(text) : std::nullopt;
}

std::optional<QString> anyText(const QString& text)
{
    return text;
}

std::optional<Kind> readWhole(const QJsonValue& value, int least, int most, int& target)
{
    if (!value.isDouble())
        return Kind::WrongType;
    target = value.toInt(-1); // -1 also for fractions and for what no int can hold
    return target < least || target > most ? std::optional(Kind::BadValue) : std::nullopt;
}

std::optional<Kind> readHours(const QJsonValue& value, std::optional<std::chrono::hours>& target)
{
    int hours = 0;
    const auto problem = readWhole(value, 1, mostHours, hours);
    target = std::chrono::hours(hours);
    return problem;
}

std::optional<Kind> readDays(const QJsonValue& value, std::optional<std::chrono::days>& target)
{
    int days = 0;
    const auto problem = readWhole(value, 0, mostDays, days);
    target = std::chrono::days(days);
    return problem;
}

std::optional<Kind> readAge(const QJsonValue& value, std::optional<int>& target)
{
    int age = 0;
    const auto problem = readWhole(value, 0, mostAge, age);
    target = age;
    return problem;
}

std::optional<Kind> readFlag(const QJsonValue& value, std::optional<bool>& target)
{
    if (!value.isBool())
        return Kind::WrongType;
    target = value.toBool();
    return std::nullopt;
}

template<class T>
std::optional<Kind> readText(const QJsonValue& value, std::optional<T>& target,
                             std::optional<T> (*parse)(const QString&))
{
    if (!value.isString())
        return Kind::WrongType;
    target = parse(value.toString());
    return target ? std::nullopt : std::optional(Kind::BadValue);
}

/// Everything that can be set: its name in a file, its name in the environment, how it is read.
struct Key {
    QLatin1String name;
    QLatin1String variable;
    QJsonValue::Type type;
    std::optional<Kind> (*read)(const QJsonValue&, SettingsLayer&);
};

constexpr auto text = QJsonValue::String;
constexpr auto number = QJsonValue::Double;
constexpr auto flag = QJsonValue::Bool;

const std::array keys{
    Key{QLatin1String("endpoint"), QLatin1String("KYC_CAPTURE_ENDPOINT"), text,
        [](const QJsonValue& v, SettingsLayer& l) {
            return readText(v, l.endpoint, endpointFrom);
        }},
    Key{QLatin1String("language"), QLatin1String("KYC_CAPTURE_LANGUAGE"), text,
        [](const QJsonValue& v, SettingsLayer& l) {
            return readText(v, l.language, languageFrom);
        }},
    Key{QLatin1String("mode"), QLatin1String("KYC_CAPTURE_MODE"), text,
        [](const QJsonValue& v, SettingsLayer& l) { return readText(v, l.mode, modeFrom); }},
    Key{QLatin1String("camera"), QLatin1String("KYC_CAPTURE_CAMERA"), text,
        [](const QJsonValue& v, SettingsLayer& l) { return readText(v, l.camera, anyText); }},
    Key{QLatin1String("theme"), QLatin1String("KYC_CAPTURE_THEME"), text,
        [](const QJsonValue& v, SettingsLayer& l) { return readText(v, l.theme, themeFrom); }},
    Key{QLatin1String("framingPreset"), QLatin1String("KYC_CAPTURE_FRAMING_PRESET"), text,
        [](const QJsonValue& v, SettingsLayer& l) {
            return readText(v, l.framingPreset, framingPresetFrom);
        }},
    Key{QLatin1String("deadlineHours"), QLatin1String("KYC_CAPTURE_DEADLINE_HOURS"), number,
        [](const QJsonValue& v, SettingsLayer& l) { return readHours(v, l.deadline); }},
    Key{QLatin1String("deadlineWarningHours"), QLatin1String("KYC_CAPTURE_DEADLINE_WARNING_HOURS"),
        number,
        [](const QJsonValue& v, SettingsLayer& l) { return readHours(v, l.deadlineWarning); }},
    Key{QLatin1String("retentionDays"), QLatin1String("KYC_CAPTURE_RETENTION_DAYS"), number,
        [](const QJsonValue& v, SettingsLayer& l) { return readDays(v, l.retention); }},
    Key{QLatin1String("rulePacks"), QLatin1String("KYC_CAPTURE_RULE_PACKS"), text,
        [](const QJsonValue& v, SettingsLayer& l) { return readText(v, l.rulePacks, anyText); }},
    Key{QLatin1String("collectAddress"), QLatin1String("KYC_CAPTURE_COLLECT_ADDRESS"), flag,
        [](const QJsonValue& v, SettingsLayer& l) { return readFlag(v, l.collectAddress); }},
    Key{QLatin1String("addressImage"), QLatin1String("KYC_CAPTURE_ADDRESS_IMAGE"), flag,
        [](const QJsonValue& v, SettingsLayer& l) { return readFlag(v, l.addressImage); }},
    Key{QLatin1String("accountOccupancy"), QLatin1String("KYC_CAPTURE_ACCOUNT_OCCUPANCY"), flag,
        [](const QJsonValue& v, SettingsLayer& l) { return readFlag(v, l.accountOccupancy); }},
    Key{QLatin1String("universal"), QLatin1String("KYC_CAPTURE_UNIVERSAL"), flag,
        [](const QJsonValue& v, SettingsLayer& l) { return readFlag(v, l.universal); }},
    Key{QLatin1String("minimumAge"), QLatin1String("KYC_CAPTURE_MINIMUM_AGE"), number,
        [](const QJsonValue& v, SettingsLayer& l) { return readAge(v, l.minimumAge); }},
    Key{QLatin1String("bodyEncryption"), QLatin1String("KYC_CAPTURE_BODY_ENCRYPTION"), flag,
        [](const QJsonValue& v, SettingsLayer& l) { return readFlag(v, l.bodyEncryption); }},
    Key{QLatin1String("bodyEncoding"), QLatin1String("KYC_CAPTURE_BODY_ENCODING"), text,
        [](const QJsonValue& v, SettingsLayer& l) {
            return readText(v, l.bodyEncoding, bodyEncodingFrom);
        }},
    Key{QLatin1String("bodyWrapping"), QLatin1String("KYC_CAPTURE_BODY_WRAPPING"), text,
        [](const QJsonValue& v, SettingsLayer& l) {
            return readText(v, l.bodyWrapping, bodyWrappingFrom);
        }},
    Key{QLatin1String("privacyContact"), QLatin1String("KYC_CAPTURE_PRIVACY_CONTACT"), text,
        [](const QJsonValue& v, SettingsLayer& l) {
            return readText(v, l.privacyContact, contactFrom);
        }},
};

/// What a variable says, as the JSON that a file would have; of another type if it is none.
QJsonValue jsonFrom(const QString& variable, QJsonValue::Type type)
{
    if (type == flag && (variable == QLatin1String("true") || variable == QLatin1String("false")))
        return variable == QLatin1String("true");
    bool isNumber = false;
    const int whole = variable.toInt(&isNumber);
    return type == number ? QJsonValue(isNumber ? whole : -1) : QJsonValue(variable);
}

/// However it is spelled: apiKey, api_key, x-api-key, ARGOS_API_KEY.
bool namesAnApiKey(const QString& key)
{
    QString letters = key.toLower();
    letters.remove(QRegularExpression(QStringLiteral("[^a-z]")));
    return letters.contains(QLatin1String("apikey"));
}

const Key* keyNamed(const QString& name)
{
    for (const Key& key : keys) {
        if (name == key.name)
            return &key;
    }
    return nullptr;
}

} // namespace

SettingsResult<SettingsLayer> readLayer(const QJsonObject& object, const QString& source)
{
    SettingsLayer layer;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const Key* key = keyNamed(it.key());
        std::optional<Kind> problem =
            namesAnApiKey(it.key()) ? Kind::HoldsApiKey : Kind::UnknownKey;
        if (key != nullptr)
            problem = key->read(it.value(), layer);
        if (problem)
            return base::fail(SettingsError{*problem, source, it.key()});
    }
    return layer;
}

SettingsResult<SettingsLayer> readEnvironment(const QProcessEnvironment& environment)
{
    SettingsLayer layer;
    for (const Key& key : keys) {
        const QString value = environment.value(key.variable);
        if (value.isEmpty())
            continue;
        if (const auto problem = key.read(jsonFrom(value, key.type), layer))
            return base::fail(SettingsError{*problem, key.variable, key.variable});
    }
    return layer;
}

} // namespace store
