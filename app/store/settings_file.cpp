// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "store/settings_file.h"

#include "base/json.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

namespace store
{
namespace
{

constexpr qint64 mostBytes = 64 * 1024;

SettingsError::Kind kindOf(base::JsonError::Kind kind)
{
    return kind == base::JsonError::Kind::TooLarge ? SettingsError::Kind::TooLarge
                                                   : SettingsError::Kind::NotJson;
}

SettingsResult<QJsonObject> readObject(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return QJsonObject();
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(SettingsError{SettingsError::Kind::Unreadable, path, {}});
    const auto object = base::parseObject(file.read(mostBytes + 1), mostBytes);
    if (!object)
        return base::fail(SettingsError{kindOf(object.error().kind), path, object.error().where});
    return *object;
}

QString wordOf(Theme theme)
{
    switch (theme) {
    case Theme::Light:
        return QStringLiteral("light");
    case Theme::Dark:
        return QStringLiteral("dark");
    case Theme::System:
        break;
    }
    return QStringLiteral("system");
}

/// An empty choice is no choice: the key goes.
void put(QJsonObject& object, const QString& key, const QString& value)
{
    if (value.isEmpty())
        object.remove(key);
    else
        object.insert(key, value);
}

} // namespace

SettingsResult<SettingsLayer> readFile(const QString& path)
{
    const auto object = readObject(path);
    if (!object)
        return base::fail(object.error());
    return readLayer(*object, path);
}

SettingsResult<base::Done> saveChoices(const QString& path, const Choices& choices)
{
    const auto understood = readFile(path);
    if (!understood)
        return base::fail(understood.error());
    QJsonObject object = *readObject(path);
    put(object, QStringLiteral("language"), choices.language);
    put(object, QStringLiteral("camera"), choices.camera);
    put(object, QStringLiteral("theme"), wordOf(choices.theme));

    QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile file(path);
    const QByteArray text = QJsonDocument(object).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return base::fail(SettingsError{SettingsError::Kind::NotSaved, path, {}});
    return base::Done{};
}

} // namespace store
