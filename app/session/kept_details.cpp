// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "session/kept_details.h"

#include "base/json.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace session
{
namespace
{

constexpr int detailsFormat = 1;
// Values are short; nothing that was kept comes near it.
constexpr qsizetype mostDetailsBytes = 1'000'000;

constexpr std::array sources{rules::ValueSource::CaseFile, rules::ValueSource::Typed,
                             rules::ValueSource::DocumentScan};

QString text(const QDateTime& moment)
{
    return moment.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime momentOf(const QJsonValue& json)
{
    return QDateTime::fromString(json.toString(), Qt::ISODateWithMs).toUTC();
}

QJsonObject toJson(const rules::SourcedValue& value)
{
    return {{QStringLiteral("value"), value.value},
            {QStringLiteral("source"), QString(code(value.source))},
            {QStringLiteral("at"), text(value.at)},
            {QStringLiteral("confidence"), value.confidence},
            {QStringLiteral("locked"), value.locked}};
}

rules::SourcedValue valueOf(const QJsonObject& json)
{
    rules::SourcedValue value;
    value.value = json[u"value"].toString();
    const QString source = json[u"source"].toString();
    const auto known =
        std::find_if(sources.begin(), sources.end(), [&](auto one) { return source == code(one); });
    value.source = known != sources.end() ? *known : rules::ValueSource::Typed;
    value.at = momentOf(json[u"at"]);
    value.confidence = json[u"confidence"].toDouble(1);
    value.locked = json[u"locked"].toBool();
    return value;
}

QJsonValue toJson(const std::optional<bool>& choice)
{
    return choice ? QJsonValue(*choice) : QJsonValue();
}

std::optional<bool> choiceOf(const QJsonValue& json)
{
    return json.isBool() ? std::optional(json.toBool()) : std::nullopt;
}

QJsonObject toJson(const rules::ProjectChoices& options)
{
    return {{QStringLiteral("collectAddress"), toJson(options.collectAddress)},
            {QStringLiteral("addressImage"), toJson(options.addressImage)},
            {QStringLiteral("accountOccupancy"), toJson(options.accountOccupancy)},
            {QStringLiteral("universal"), toJson(options.universal)}};
}

rules::ProjectChoices optionsOf(const QJsonObject& json)
{
    return {choiceOf(json[u"collectAddress"]), choiceOf(json[u"addressImage"]),
            choiceOf(json[u"accountOccupancy"]), choiceOf(json[u"universal"])};
}

QJsonValue toJson(const std::optional<rules::IdType>& type)
{
    return type ? QJsonValue(QString(wireName(*type))) : QJsonValue();
}

template<class Map, class ToJson> QJsonObject objectOf(const Map& map, ToJson toJson)
{
    QJsonObject object;
    for (auto entry = map.begin(); entry != map.end(); ++entry)
        object.insert(entry.key(), toJson(entry.value()));
    return object;
}

QJsonObject toJson(const CaseDraft& draft)
{
    return {{QStringLiteral("submissionId"), draft.submissionId.text()},
            {QStringLiteral("issuingCountry"), draft.issuingCountry},
            {QStringLiteral("idType"), toJson(draft.idType)},
            {QStringLiteral("idTypeOfStep1"), toJson(draft.idTypeOfStep1)},
            {QStringLiteral("step1At"),
             draft.step1At ? QJsonValue(text(*draft.step1At)) : QJsonValue()},
            {QStringLiteral("fields"),
             objectOf(draft.fields, [](const QString& value) { return QJsonValue(value); })},
            {QStringLiteral("locked"), QJsonArray::fromStringList(draft.locked)},
            {QStringLiteral("options"), toJson(draft.options)}};
}

std::optional<CaseDraft> draftOf(const QJsonObject& json)
{
    const auto id = base::SubmissionId::parse(json[u"submissionId"].toString());
    if (!id)
        return std::nullopt;
    CaseDraft draft{*id};
    draft.issuingCountry = json[u"issuingCountry"].toString();
    draft.idType = rules::idTypeFrom(json[u"idType"].toString());
    draft.idTypeOfStep1 = rules::idTypeFrom(json[u"idTypeOfStep1"].toString());
    if (const QDateTime at = momentOf(json[u"step1At"]); at.isValid())
        draft.step1At = at;
    const QJsonObject fields = json[u"fields"].toObject();
    for (auto field = fields.begin(); field != fields.end(); ++field)
        draft.fields.insert(field.key(), field->toString());
    const QJsonArray locked = json[u"locked"].toArray();
    for (const QJsonValue& name : locked)
        draft.locked.append(name.toString());
    draft.options = optionsOf(json[u"options"].toObject());
    return draft;
}

} // namespace

QByteArray written(const KeptDetails& details)
{
    const QJsonObject values =
        objectOf(details.values, [](const rules::SourcedValue& value) { return toJson(value); });
    return QJsonDocument(QJsonObject{{QStringLiteral("format"), detailsFormat},
                                     {QStringLiteral("case"), toJson(details.draft)},
                                     {QStringLiteral("values"), values}})
        .toJson(QJsonDocument::Compact);
}

std::optional<KeptDetails> readDetails(const QByteArray& text)
{
    const auto root = base::parseObject(text, mostDetailsBytes);
    if (!root || (*root)[u"format"].toInt() != detailsFormat)
        return std::nullopt;
    auto draft = draftOf((*root)[u"case"].toObject());
    if (!draft)
        return std::nullopt;
    KeptDetails details{std::move(*draft), {}};
    const QJsonObject values = (*root)[u"values"].toObject();
    for (auto value = values.begin(); value != values.end(); ++value)
        details.values.insert(value.key(), valueOf(value->toObject()));
    return details;
}

} // namespace session
