// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "session/case_file.h"

#include "rules/country.h"
#include "session/step2_fields.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace session
{
namespace
{

using base::JsonError;

constexpr qsizetype maximumFieldLength = 200;

std::optional<QString> countryFrom(const QString& text)
{
    return rules::isCountry(text) ? std::optional(text) : std::nullopt;
}

/// What the file says of the ID type. In universal mode Step 1 answers `any` if it could not tell.
struct StatedType {
    std::optional<rules::IdType> type;
};

std::optional<StatedType> typeFrom(const QString& text)
{
    const auto type = rules::idTypeFrom(text);
    return type || text == u"any" ? std::optional(StatedType{type}) : std::nullopt;
}

/// A time without a zone would mean another moment on every machine, so it is refused.
std::optional<QDateTime> momentFrom(const QString& text)
{
    static const QRegularExpression shape(
        QStringLiteral("\\A\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,3})?)?"
                       "(Z|[+-]\\d{2}:\\d{2})\\z"));
    if (!shape.match(text).hasMatch())
        return std::nullopt;
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    return moment.isValid() ? std::optional(moment.toUTC()) : std::nullopt;
}

std::optional<QString> fieldValueFrom(const QString& text)
{
    return isFieldText(text) ? std::optional(text) : std::nullopt;
}

/// Reads one level of the file and keeps the first problem met; after one, what it gives is void.
class Level
{
public:
    Level(QJsonObject object, QString path, std::optional<JsonError>& problem)
        : m_object(std::move(object)),
          m_path(std::move(path)),
          m_problem(problem)
    {
    }

    void allow(const QStringList& keys) const
    {
        if (const auto known = base::refuseUnknownKeys(m_object, keys, m_path); !known)
            refuse(known.error());
    }

    [[nodiscard]] QStringList keys() const { return m_object.keys(); }

    /// Nothing if the key is absent or refused; `parse` gives nothing for a bad value.
    template<class T>
    [[nodiscard]] std::optional<T> value(const QString& key,
                                         std::optional<T> (*parse)(const QString&)) const
    {
        const QJsonValue json = m_object.value(key);
        if (json.isUndefined())
            return std::nullopt;
        if (!json.isString()) {
            refuse({JsonError::Kind::WrongType, pathOf(key)});
            return std::nullopt;
        }
        std::optional<T> parsed = parse(json.toString());
        if (!parsed)
            refuse({JsonError::Kind::BadValue, pathOf(key)});
        return parsed;
    }

    [[nodiscard]] std::optional<bool> flag(const QString& key) const
    {
        const QJsonValue json = m_object.value(key);
        if (!json.isUndefined() && !json.isBool())
            refuse({JsonError::Kind::WrongType, pathOf(key)});
        return json.isBool() ? std::optional(json.toBool()) : std::nullopt;
    }

    /// Each must be among `known`, and there once.
    [[nodiscard]] QStringList names(const QString& key, const QStringList& known) const
    {
        const QJsonValue json = m_object.value(key);
        if (!json.isUndefined() && !json.isArray())
            refuse({JsonError::Kind::WrongType, pathOf(key)});
        QStringList names;
        const QJsonArray list = json.toArray();
        for (const QJsonValue& item : list) {
            const QString place = QStringLiteral("%1[%2]").arg(pathOf(key)).arg(names.size());
            const QString name = item.toString();
            if (!item.isString())
                refuse({JsonError::Kind::WrongType, place});
            else if (!known.contains(name) || names.contains(name))
                refuse({JsonError::Kind::BadValue, place});
            names.append(name);
        }
        return names;
    }

    [[nodiscard]] Level below(const QString& key) const
    {
        const QJsonValue json = m_object.value(key);
        if (!json.isUndefined() && !json.isObject())
            refuse({JsonError::Kind::WrongType, pathOf(key)});
        return {json.toObject(), pathOf(key), m_problem};
    }

    void refuse(JsonError problem) const
    {
        if (!m_problem)
            m_problem = std::move(problem);
    }

private:
    [[nodiscard]] QString pathOf(const QString& key) const
    {
        return m_path.isEmpty() ? key : m_path + u'.' + key;
    }

    QJsonObject m_object;
    QString m_path;
    std::optional<JsonError>& m_problem;
};

rules::Values fieldsOf(const Level& level)
{
    level.allow(step2Fields());
    rules::Values fields;
    for (const QString& name : level.keys()) {
        if (const auto value = level.value(name, fieldValueFrom))
            fields.insert(name, *value);
    }
    return fields;
}

rules::ProjectChoices optionsOf(const Level& level)
{
    const QString address = QStringLiteral("collectAddress");
    const QString image = QStringLiteral("addressImage");
    const QString occupancy = QStringLiteral("accountOccupancy");
    const QString universal = QStringLiteral("universal");
    level.allow({address, image, occupancy, universal});
    return {level.flag(address), level.flag(image), level.flag(occupancy), level.flag(universal)};
}

std::optional<CaseDraft> draftOf(const Level& root)
{
    const QString id = QStringLiteral("submissionId");
    const QString country = QStringLiteral("issuingCountry");
    const QString idType = QStringLiteral("idType");
    const QString step1At = QStringLiteral("step1At");
    const QString fields = QStringLiteral("fields");
    const QString locked = QStringLiteral("locked");
    const QString options = QStringLiteral("options");
    root.allow({id, country, idType, step1At, fields, locked, options});

    const auto submissionId = root.value(id, &base::SubmissionId::parse);
    if (!submissionId) {
        root.refuse({JsonError::Kind::Missing, id});
        return std::nullopt;
    }
    CaseDraft draft{*submissionId};
    draft.issuingCountry = root.value(country, countryFrom).value_or(QString());
    const auto stated = root.value(idType, typeFrom);
    draft.idType = stated.value_or(StatedType()).type;
    draft.idTypeOfStep1 = draft.idType;
    draft.step1At = root.value(step1At, momentFrom);
    draft.fields = fieldsOf(root.below(fields));
    draft.locked = root.names(locked, draft.fields.keys());
    draft.options = optionsOf(root.below(options));
    if (stated && !draft.idType && !draft.options.universal)
        draft.options.universal = true;
    return draft;
}

} // namespace

base::Result<CaseDraft, base::JsonError> readCase(const QByteArray& text)
{
    const auto root = base::parseObject(text, mostCaseBytes);
    if (!root)
        return base::fail(root.error());
    std::optional<JsonError> problem;
    const auto draft = draftOf(Level(*root, {}, problem));
    if (problem)
        return base::fail(*problem);
    return *draft;
}

bool isFieldText(const QString& text)
{
    const auto isControl = [](QChar c) { return c.category() == QChar::Other_Control; };
    return text.size() <= maximumFieldLength && std::none_of(text.begin(), text.end(), isControl);
}

} // namespace session
