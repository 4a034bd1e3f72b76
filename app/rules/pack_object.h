// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/pack_error.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace rules
{

/// The first mistake found in a pack; later ones are not looked for.
struct PackTrouble {
    QString file;
    QByteArray text{}; ///< of the file, to find the line
    std::optional<PackError> first{};

    void add(PackError::Kind kind, const QString& where);
};

enum class Need { Required, Optional };

/// Strict reader of one JSON object of a pack. Every mistake goes to the trouble with its key path,
/// and a neutral value is returned, so that reading can go on without asking after each key.
class PackObject
{
public:
    PackObject(QJsonObject object, QString path, PackTrouble& trouble);

    /// Refuses every key but these and `note`, which is for people.
    void allowOnly(QStringList keys) const;
    [[nodiscard]] bool has(const QString& key) const;
    [[nodiscard]] bool holdsObject(const QString& key) const;
    [[nodiscard]] QStringList keys() const;
    [[nodiscard]] QString path(const QString& key) const;

    [[nodiscard]] QString text(const QString& key, Need need = Need::Required) const;
    [[nodiscard]] bool flag(const QString& key) const;
    /// 1 to 10,000; `fallback` if absent.
    [[nodiscard]] int count(const QString& key, int fallback) const;
    [[nodiscard]] QStringList texts(const QString& key, Need need) const;
    /// Lists of texts; none if absent.
    [[nodiscard]] QList<QStringList> textLists(const QString& key) const;
    [[nodiscard]] PackObject object(const QString& key, Need need) const;
    [[nodiscard]] QList<PackObject> objects(const QString& key) const;

    void refuse(PackError::Kind kind, const QString& key) const;

private:
    [[nodiscard]] QStringList textsIn(const QJsonArray& array, const QString& key) const;
    [[nodiscard]] QJsonValue value(const QString& key, QJsonValue::Type type, Need need) const;

    QJsonObject m_object;
    QString m_path;
    PackTrouble* m_trouble;
};

} // namespace rules
