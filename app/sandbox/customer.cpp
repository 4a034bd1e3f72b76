// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/customer.h"

#include "sandbox/migration_rules.h"

#include <QJsonArray>

namespace sandbox
{
namespace
{

/// The rules let no such character into a text.
constexpr char separator = '\x1F';

/// Whether the parameter says something about the person or the ID, so that it stands under `data`.
bool describesPerson(QLatin1String name)
{
    return name != QLatin1String("admin") && name != QLatin1String("email") &&
           name != QLatin1String("userid") && name != QLatin1String("kycStatus") &&
           !name.startsWith(QLatin1String("cf"));
}

QJsonObject decision(const QString& result)
{
    return {{QStringLiteral("result"), result},
            {QStringLiteral("attempts"), QJsonArray()},
            {QStringLiteral("comment"), QJsonArray()},
            {QStringLiteral("commentCode"), QJsonArray()}};
}

} // namespace

Customer::Customer(QByteArray id, const QDateTime& enteredAt, const QJsonObject& body)
    : m_id(std::move(id)),
      m_enteredAt(enteredAt.toMSecsSinceEpoch())
{
    for (const MigrationParameter& parameter : migrationParameters()) {
        m_texts += body.value(parameter.name).toString().toUtf8();
        m_texts += separator;
    }
    m_texts.squeeze();
}

QString Customer::text(QLatin1String parameter) const
{
    qsizetype begin = 0;
    for (const MigrationParameter& known : migrationParameters()) {
        const qsizetype end = m_texts.indexOf(separator, begin);
        if (known.name == parameter)
            return QString::fromUtf8(QByteArrayView(m_texts).sliced(begin, end - begin));
        begin = end + 1;
    }
    return {};
}

QString Customer::enteredAt() const
{
    return QDateTime::fromMSecsSinceEpoch(m_enteredAt, Qt::UTC).toString(Qt::ISODateWithMs);
}

QJsonObject Customer::record() const
{
    QJsonObject data;
    QJsonObject record{{QStringLiteral("submissionId"), QString::fromLatin1(m_id)},
                       {QStringLiteral("created_at"), enteredAt()},
                       {QStringLiteral("images"), namesOf(m_pictures)},
                       {QStringLiteral("kyc"), decision(text(QLatin1String("kycStatus")))}};
    for (const MigrationParameter& parameter : migrationParameters()) {
        const QString value = text(parameter.name);
        if (value.isEmpty())
            continue;
        if (describesPerson(parameter.name))
            data.insert(parameter.name, value);
        else if (parameter.name != QLatin1String("admin") &&
                 parameter.name != QLatin1String("kycStatus"))
            record.insert(parameter.name, value);
    }
    record.insert(QStringLiteral("data"), data);
    return record;
}

} // namespace sandbox
