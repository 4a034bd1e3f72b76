// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "main/configuration.h"

#include "main/rule_packs.h"
#include "main/words.h"

#include <QDir>
#include <QStandardPaths>

namespace program
{
namespace
{

using store::SettingsError;
using store::SettingsLayer;

/// The command line speaks in the terms of the settings files, so it is read as one of them.
store::SettingsResult<SettingsLayer> commandLineLayer(const Options& options)
{
    QJsonObject object;
    const auto add = [&](const char* key, const std::optional<QString>& value) {
        if (value)
            object[QLatin1String(key)] = *value;
    };
    add("endpoint", options.endpoint);
    add("language", options.language);
    add("mode", options.mode);
    add("framingPreset", options.preset);
    return store::readLayer(object, Words::tr("command line"));
}

} // namespace

QString choicesPath(const Options& options)
{
    const QString folder = options.dataFolder.value_or(
        QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation));
    return QDir(folder).filePath(QStringLiteral("settings.json"));
}

QString dataPath(const Options& options)
{
    return options.dataFolder.value_or(
        QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
}

base::Result<store::Settings, QString> settingsFor(const Options& options)
{
    const auto commandLine = commandLineLayer(options);
    if (!commandLine)
        return base::fail(sentence(commandLine.error()));
    const auto environment = store::readEnvironment(QProcessEnvironment::systemEnvironment());
    if (!environment)
        return base::fail(sentence(environment.error()));
    if (options.configFile && !QFile::exists(*options.configFile))
        return base::fail(Words::tr("The settings file %1 is not there.").arg(*options.configFile));
    const auto place = store::readFile(options.configFile.value_or(store::siteSettingsPath));
    if (!place)
        return base::fail(sentence(place.error()));
    const auto own = store::readFile(choicesPath(options));
    if (!own)
        return base::fail(sentence(own.error()));
    return store::merged({*commandLine, *environment, *place, *own});
}

session::Policy policyFor(const store::Settings& settings)
{
    session::Policy policy;
    const bool kiosk = settings.mode == store::Mode::Kiosk;
    if (kiosk)
        policy.manualPhotoAfter = std::chrono::seconds(10);
    const auto kept = settings.retention.value_or(std::chrono::days(kiosk ? 0 : 7));
    policy.retention = kept;
    policy.disclosure.keptHere = kept;
    policy.resumesCases = !kiosk;
    policy.letsCasesWait = !kiosk;
    policy.deadline = settings.deadline;
    policy.deadlineWarning = settings.deadlineWarning;
    policy.project = projectOptions(settings);
    policy.disclosure.contact = settings.privacyContact;
    return policy;
}

migration::SendingLimits sendingLimits(const store::Settings& settings)
{
    return {.inFlight = settings.entering.inFlight,
            .perSecond = static_cast<double>(settings.entering.perSecond),
            .settleAfterLoss = policyFor(settings).settleAfterLoss};
}

framing::Preset presetFor(const store::Settings& settings)
{
    switch (settings.framingPreset) {
    case store::FramingPreset::Match:
        return framing::Preset::Match;
    case store::FramingPreset::Liveness:
        return framing::Preset::Liveness;
    case store::FramingPreset::Icao:
        return framing::Preset::Icao;
    }
    Q_UNREACHABLE();
}

const framing::Thresholds& thresholdsFor(const store::Settings& settings)
{
    return framing::thresholdsFor(presetFor(settings));
}

QString sentence(const SettingsError& error)
{
    switch (error.kind) {
    case SettingsError::Kind::Unreadable:
        return Words::tr("The settings in %1 cannot be read.").arg(error.source);
    case SettingsError::Kind::TooLarge:
        return Words::tr("The settings file %1 is far too large.").arg(error.source);
    case SettingsError::Kind::NotJson:
        return Words::tr("The settings in %1 are not valid JSON (line %2).")
            .arg(error.source, error.where);
    case SettingsError::Kind::UnknownKey:
        return Words::tr("%1: \"%2\" is not a setting.").arg(error.source, error.where);
    case SettingsError::Kind::WrongType:
    case SettingsError::Kind::BadValue:
        return Words::tr("%1: the value of \"%2\" is not allowed.").arg(error.source, error.where);
    case SettingsError::Kind::HoldsApiKey:
        return Words::tr(
                   "%1: the API key does not belong into a settings file. Keep it in the key ring "
                   "or in ARGOS_API_KEY.")
            .arg(error.source);
    case SettingsError::Kind::NotSaved:
        return Words::tr("The settings could not be saved in %1.").arg(error.source);
    }
    Q_UNREACHABLE();
}

} // namespace program
