// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "argos/tolerant_json.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <cmath>

namespace argos
{
namespace
{

constexpr qsizetype longestCode = 200;
constexpr qsizetype longestMessage = 500;
constexpr qsizetype mostReasons = 50;

/// A value as the list it should have been.
QJsonArray listOf(const QJsonValue& value)
{
    if (value.isArray())
        return value.toArray();
    return value.isNull() || value.isUndefined() ? QJsonArray() : QJsonArray{value};
}

QJsonValue firstPresent(const QJsonObject& object, const char* name, const char* otherName)
{
    const QJsonValue value = object.value(QLatin1StringView(name));
    return value.isUndefined() ? object.value(QLatin1StringView(otherName)) : value;
}

void addReason(QList<RetryReason>& reasons, const RetryReason& reason)
{
    const bool hasContent = !reason.code.isEmpty() || !reason.message.isEmpty();
    if (hasContent && reasons.size() < mostReasons)
        reasons.append(reason);
}

void addPairs(QList<RetryReason>& reasons, const QJsonArray& codes, const QJsonArray& messages)
{
    const qsizetype count = qMin(qMax(codes.size(), messages.size()), mostReasons);
    for (qsizetype i = 0; i < count; ++i)
        addReason(reasons,
                  {textOf(codes.at(i), longestCode), textOf(messages.at(i), longestMessage)});
}

RetryReason reasonFromText(const QJsonValue& value)
{
    static const QRegularExpression code(QStringLiteral("\\A[A-Za-z0-9_-]{1,200}\\z"));
    QString text = textOf(value, longestMessage);
    return code.match(text).hasMatch() ? RetryReason{text, {}} : RetryReason{{}, text};
}

} // namespace

std::optional<double> numberOf(const QJsonValue& value)
{
    bool understood = value.isDouble();
    const double number =
        value.isString() ? value.toString().trimmed().toDouble(&understood) : value.toDouble();
    if (!understood || !std::isfinite(number))
        return std::nullopt;
    return number;
}

std::optional<int> countOf(const QJsonValue& value)
{
    const std::optional<double> number = numberOf(value);
    if (!number || *number < 0 || *number > 1000 || *number != std::floor(*number))
        return std::nullopt;
    return static_cast<int>(*number);
}

std::optional<double> scoreOf(const QJsonValue& value)
{
    const std::optional<double> number = numberOf(value);
    if (!number || *number < 0 || *number > 100)
        return std::nullopt;
    return number;
}

QString textOf(const QJsonValue& value, qsizetype longest)
{
    QString text = value.isDouble() ? value.toVariant().toString() : value.toString();
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Control && c != u'\n'; });
    return text.trimmed().left(longest);
}

QString firstText(const QJsonObject& object, std::initializer_list<const char*> names,
                  qsizetype longest)
{
    for (const char* name : names) {
        const QString text = textOf(object.value(QLatin1StringView(name)), longest);
        if (!text.isEmpty())
            return text;
    }
    return {};
}

std::optional<KycStatus> statusOf(const QJsonValue& value)
{
    const QString status = value.toString().trimmed().toLower();
    if (status == u"approved")
        return KycStatus::Approved;
    if (status == u"rejected")
        return KycStatus::Rejected;
    if (status == u"pending")
        return KycStatus::Pending;
    if (status == u"incomplete")
        return KycStatus::Incomplete;
    return std::nullopt;
}

QList<RetryReason> reasonsOf(const QJsonValue& value)
{
    QList<RetryReason> reasons;
    for (const QJsonValue entry : listOf(value)) {
        if (entry.isObject())
            addPairs(reasons, listOf(firstPresent(entry.toObject(), "retryCode", "code")),
                     listOf(firstPresent(entry.toObject(), "retryMsg", "message")));
        else
            addReason(reasons, reasonFromText(entry));
    }
    return reasons;
}

} // namespace argos
