// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "rules/pack_object.h"

#include "base/json.h"
#include "rules/json_lines.h"

#include <QJsonArray>

namespace rules
{

void PackTrouble::add(PackError::Kind kind, const QString& where)
{
    if (!first)
        first = PackError{file, where, kind, lineOf(text, where)};
}

PackObject::PackObject(QJsonObject object, QString path, PackTrouble& trouble)
    : m_object(std::move(object)),
      m_path(std::move(path)),
      m_trouble(&trouble)
{
}

void PackObject::allowOnly(QStringList keys) const
{
    (void)text(QStringLiteral("note"), Need::Optional);
    keys.append(QStringLiteral("note"));
    const auto known = base::refuseUnknownKeys(m_object, keys, m_path);
    if (!known)
        m_trouble->add(PackError::Kind::UnknownKey, known.error().where);
}

bool PackObject::has(const QString& key) const
{
    return m_object.contains(key);
}

bool PackObject::holdsObject(const QString& key) const
{
    return m_object.value(key).isObject();
}

QStringList PackObject::keys() const
{
    return m_object.keys();
}

QString PackObject::path(const QString& key) const
{
    return m_path.isEmpty() ? key : m_path + u'.' + key;
}

void PackObject::refuse(PackError::Kind kind, const QString& key) const
{
    m_trouble->add(kind, path(key));
}

QJsonValue PackObject::value(const QString& key, QJsonValue::Type type, Need need) const
{
    const QJsonValue found = m_object.value(key);
    if (found.isUndefined()) {
        if (need == Need::Required)
            refuse(PackError::Kind::Missing, key);
    } else if (found.type() != type) {
        refuse(PackError::Kind::WrongType, key);
    }
    return found;
}

QString PackObject::text(const QString& key, Need need) const
{
    return value(key, QJsonValue::String, need).toString();
}

bool PackObject::flag(const QString& key) const
{
    return value(key, QJsonValue::Bool, Need::Optional).toBool();
}

int PackObject::count(const QString& key, int fallback) const
{
    constexpr int largest = 10000;
    const int number =
        value(key, QJsonValue::Double, Need::Optional).toInt(has(key) ? 0 : fallback);
    if (number < 1 || number > largest)
        refuse(PackError::Kind::BadValue, key);
    return number;
}

QStringList PackObject::textsIn(const QJsonArray& array, const QString& key) const
{
    QStringList result;
    for (const QJsonValue& item : array) {
        if (!item.isString())
            refuse(PackError::Kind::WrongType,
                   QStringLiteral("%1[%2]").arg(key).arg(result.size()));
        result.append(item.toString());
    }
    return result;
}

QStringList PackObject::texts(const QString& key, Need need) const
{
    return textsIn(value(key, QJsonValue::Array, need).toArray(), key);
}

QList<QStringList> PackObject::textLists(const QString& key) const
{
    QList<QStringList> result;
    const QJsonArray lists = value(key, QJsonValue::Array, Need::Optional).toArray();
    for (const QJsonValue& list : lists) {
        const QString place = QStringLiteral("%1[%2]").arg(key).arg(result.size());
        if (!list.isArray())
            refuse(PackError::Kind::WrongType, place);
        result.append(textsIn(list.toArray(), place));
    }
    return result;
}

PackObject PackObject::object(const QString& key, Need need) const
{
    return {value(key, QJsonValue::Object, need).toObject(), path(key), *m_trouble};
}

QList<PackObject> PackObject::objects(const QString& key) const
{
    QList<PackObject> result;
    const QJsonArray array = value(key, QJsonValue::Array, Need::Required).toArray();
    for (const QJsonValue& item : array) {
        const QString place = QStringLiteral("%1[%2]").arg(key).arg(result.size());
        if (!item.isObject())
            refuse(PackError::Kind::WrongType, place);
        result.append(PackObject(item.toObject(), path(place), *m_trouble));
    }
    return result;
}

} // namespace rules
