// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "store/settings_reader.h"

#include <QRegularExpression>

#include <array>

namespace store
{
namespace
{

using Kind = SettingsError::Kind;
constexpr int mostHours = 168;

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

std::optional<QString> cameraFrom(const QString& text)
{
    return text;
}

std::optional<Kind> readHours(const QJsonValue& value, std::optional<std::chrono::hours>& target)
{
    if (!value.isDouble())
        return Kind::WrongType;
    const int hours = value.toInt(0); // 0 also for fractions and for what no int can hold
    if (hours < 1 || hours > mostHours)
        return Kind::BadValue;
    target = std::chrono::hours(hours);
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
    bool isNumber;
    std::optional<Kind> (*read)(const QJsonValue&, SettingsLayer&);
};

const std::array keys{
    Key{QLatin1String("endpoint"), QLatin1String("KYC_CAPTURE_ENDPOINT"), false,
        [](const QJsonValue& v, SettingsLayer& l) {
            return readText(v, l.endpoint, endpointFrom);
        }},
    Key{QLatin1String("language"), QLatin1String("KYC_CAPTURE_LANGUAGE"), false,
        [](const QJsonValue& v, SettingsLayer& l) {
            return readText(v, l.language, languageFrom);
        }},
    Key{QLatin1String("mode"), QLatin1String("KYC_CAPTURE_MODE"), false,
        [](const QJsonValue& v, SettingsLayer& l) { return readText(v, l.mode, modeFrom); }},
    Key{QLatin1String("camera"), QLatin1String("KYC_CAPTURE_CAMERA"), false,
        [](const QJsonValue& v, SettingsLayer& l) { return readText(v, l.camera, cameraFrom); }},
    Key{QLatin1String("theme"), QLatin1String("KYC_CAPTURE_THEME"), false,
        [](const QJsonValue& v, SettingsLayer& l) { return readText(v, l.theme, themeFrom); }},
    Key{QLatin1String("framingPreset"), QLatin1String("KYC_CAPTURE_FRAMING_PRESET"), false,
        [](const QJsonValue& v, SettingsLayer& l) {
            return readText(v, l.framingPreset, framingPresetFrom);
        }},
    Key{QLatin1String("deadlineHours"), QLatin1String("KYC_CAPTURE_DEADLINE_HOURS"), true,
        [](const QJsonValue& v, SettingsLayer& l) { return readHours(v, l.deadline); }},
    Key{QLatin1String("deadlineWarningHours"), QLatin1String("KYC_CAPTURE_DEADLINE_WARNING_HOURS"),
        true,
        [](const QJsonValue& v, SettingsLayer& l) { return readHours(v, l.deadlineWarning); }},
};

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
        const QString text = environment.value(key.variable);
        if (text.isEmpty())
            continue;
        const QJsonValue value = key.isNumber ? QJsonValue(text.toInt()) : QJsonValue(text);
        if (const auto problem = key.read(value, layer))
            return base::fail(SettingsError{*problem, key.variable, key.variable});
    }
    return layer;
}

} // namespace store
