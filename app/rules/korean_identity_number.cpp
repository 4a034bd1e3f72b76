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

} // namespace rules
