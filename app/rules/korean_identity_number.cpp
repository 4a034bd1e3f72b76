// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "rules/korean_identity_number.h"

#include <QRegularExpression>

namespace rules
{
namespace
{

int centuryOf(int genderDigit)
{
    switch (genderDigit) {
    case 9:
    case 0:
        return 1800;
    case 1:
    case 2:
    case 5:
    case 6:
        return 1900;
    default: // 3, 4, 7, 8
        return 2000;
    }
}

bool isForeigner(const QString& number)
{
    constexpr qsizetype genderAt = 7;
    return number.at(genderAt) >= u'5' && number.at(genderAt) <= u'8';
}

int usualCheckDigit(const QString& number)
{
    int sum = 0;
    int position = 0;
    for (const QChar character : QStringView(number).chopped(1)) {
        if (character == u'-')
            continue;
        const int weight = 2 + position % 8;
        sum += weight * (character.unicode() - u'0');
        ++position;
    }
    const int digit = 11 - sum % 11;
    return (isForeigner(number) ? digit + 2 : digit) % 10;
}

} // namespace

std::optional<KoreanIdentity> koreanIdentityFrom(const QString& number)
{
    static const QRegularExpression shape(
        QStringLiteral("\\A([0-9]{2})([0-9]{2})([0-9]{2})-([0-9])[0-9]{6}\\z"));
    const auto match = shape.match(number);
    if (!match.hasMatch())
        return std::nullopt;
    const int genderDigit = match.capturedView(4).toInt();
    const QDate birth(centuryOf(genderDigit) + match.capturedView(1).toInt(),
                      match.capturedView(2).toInt(), match.capturedView(3).toInt());
    if (!birth.isValid())
        return std::nullopt;
    return KoreanIdentity{birth,
                          genderDigit % 2 == 1 ? QStringLiteral("male") : QStringLiteral("female")};
}

bool hasUsualCheckDigit(const QString& number)
{
    const QDate freeSince(2020, 10, 5);
    const auto identity = koreanIdentityFrom(number);
    return !identity || identity->birth >= freeSince ||
           number.back() == QChar(u'0' + usualCheckDigit(number));
}

} // namespace rules
