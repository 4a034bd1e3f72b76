// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "argos/found_reader.h"

#include "argos/tolerant_json.h"

#include <QHash>
#include <QJsonArray>

namespace argos
{
namespace
{

constexpr qsizetype longestValue = 1000;

/// Letters and digits alone, in lower case: `full_name`, `fullName` and `FullName` are one name.
QString bare(const QString& name)
{
    QString letters = name.toLower();
    letters.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return letters;
}

/// The parameters of POST migration by their bare names. Newer documents have the last three.
const QHash<QString, QString>& migrationNames()
{
    static const QHash<QString, QString> names = [] {
        QHash<QString, QString> byBareName;
        for (const char* name : {"admin",
                                 "email",
                                 "fullName",
                                 "birthDate",
                                 "kycStatus",
                                 "idType",
                                 "issuingCountry",
                                 "nationality",
                                 "gender",
                                 "issueDate",
                                 "expireDate",
                                 "ipAddress",
                                 "identityNumber",
                                 "documentNumber",
                                 "address_city",
                                 "address_country",
                                 "address_state",
                                 "address_street",
                                 "address_full",
                                 "cf1",
                                 "cf2",
                                 "cf3",
                                 "userid",
                                 "firstName",
                                 "lastName",
                                 "serialNumber"}) {
            const QString known = QString::fromLatin1(name);
            byBareName.insert(bare(known), known);
        }
        return byBareName;
    }();
    return names;
}

/// What is there already stays.
void addTexts(QMap<QString, QString>& data, const QJsonObject& source)
{
    for (auto member = source.begin(); member != source.end(); ++member) {
        const QString name = migrationNames().value(bare(member.key()));
        const QString text = name.isEmpty() ? QString() : textOf(member.value(), longestValue);
        if (!text.isEmpty() && !data.contains(name))
            data.insert(name, text);
    }
}

// `data` holds what the service goes by, `kyc` the verdict, the rest lies on top; which member is
// where differs between the versions.
std::optional<FoundSubmission> submissionFrom(const QJsonObject& item)
{
    const auto id = submissionIdIn(item);
    if (!id)
        return std::nullopt;
    const QJsonObject kyc = item.value(u"kyc").toObject();
    FoundSubmission submission{*id};
    addTexts(submission.data, item.value(u"data").toObject());
    addTexts(submission.data, kyc);
    addTexts(submission.data, item);
    const auto result = statusOf(kyc.value(u"result"));
    submission.status =
        result ? result : statusOf(submission.data.value(QStringLiteral("kycStatus")));
    return submission;
}

bool isAbsent(const QJsonValue& value)
{
    return value.isUndefined() || value.isNull() || value == QJsonValue(QString()) ||
           value == QJsonValue(QJsonObject());
}

QJsonValue nextPageIn(const QJsonObject& body)
{
    for (const auto name : {u"nextpageKey", u"nextPageKey", u"nextpage_key"}) {
        if (body.contains(QStringView(name)))
            return body.value(QStringView(name));
    }
    return {QJsonValue::Undefined};
}

} // namespace

std::optional<base::SubmissionId> submissionIdIn(const QJsonObject& object)
{
    return base::SubmissionId::parse(
        firstText(object, {"submission_id", "submissionId", "Submissionid"}, 200));
}

std::optional<FoundPage> foundPage(const QJsonObject& body)
{
    if (!body.value(u"Items").isArray())
        return std::nullopt;
    FoundPage page;
    for (const QJsonValue entry : body.value(u"Items").toArray()) {
        auto submission = submissionFrom(entry.toObject());
        if (!submission)
            return std::nullopt;
        page.submissions.append(*std::move(submission));
    }
    const QJsonValue next = nextPageIn(body);
    if (isAbsent(next))
        return page;
    page.next = PageKey{firstText(next.toObject(), {"id", "submission_id"}, longestValue),
                        firstText(next.toObject(), {"created_at", "date"}, longestValue)};
    const bool canBeAskedFor = !page.next->id.isEmpty() && !page.next->date.isEmpty();
    return canBeAskedFor ? std::optional(page) : std::nullopt;
}

} // namespace argos
