// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "rules/number_checks.h"

#include "rules/korean_identity_number.h"

#include <array>

namespace rules
{
namespace
{

/// Product in the dihedral group of the regular pentagon: 0 to 4 are turns, 5 to 9 reflections.
int dihedralProduct(int left, int right)
{
    const int turn = left % 5;
    const int other = right % 5;
    const bool reflected = left >= 5;
    const int sum = (reflected ? turn - other + 5 : turn + other) % 5;
    return sum + (reflected != (right >= 5) ? 5 : 0);
}

/// Verhoeff's permutation, applied `times` times.
int permuted(int digit, int times)
{
    constexpr std::array once{1, 5, 7, 6, 2, 8, 3, 0, 9, 4};
    for (int i = 0; i < times; ++i)
        digit = once[static_cast<size_t>(digit)];
    return digit;
}

bool isAadhaar(const QString& number)
{
    return !number.startsWith(u'0') && !number.startsWith(u'1') && hasVerhoeffDigit(number);
}

std::optional<Problem> problemUnless(bool good, ProblemKind kind, const QString& detail = {})
{
    return good ? std::nullopt : std::optional(Problem{kind, detail});
}

std::optional<Problem> checkKoreanIdentity(const Field& field, const QString& value)
{
    if (!koreanIdentityFrom(value))
        return Problem{ProblemKind::WrongFormat, field.example};
    return problemUnless(hasUsualCheckDigit(value), ProblemKind::UnusualCheckDigit);
}

} // namespace

std::optional<Problem> checkNumber(const Field& field, const QString& value)
{
    switch (field.numberCheck) {
    case NumberCheck::None:
        return std::nullopt;
    case NumberCheck::KoreanIdentityNumber:
        return checkKoreanIdentity(field, value);
    case NumberCheck::KoreanIdentityHint:
        return std::nullopt; // all it has to say comes from comparing it
    case NumberCheck::KoreanLicenseNumber:
        return problemUnless(hasKoreanRegion(value), ProblemKind::UnknownRegion);
    case NumberCheck::Aadhaar:
        return problemUnless(isAadhaar(value), ProblemKind::WrongCheckDigit);
    case NumberCheck::Pan:
        return problemUnless(isPan(value), ProblemKind::WrongFormat, field.example);
    }
    Q_UNREACHABLE();
}

bool hasVerhoeffDigit(const QString& number)
{
    int product = 0;
    int position = 0;
    for (auto character = number.crbegin(); character != number.crend(); ++character) {
        if (*character < u'0' || *character > u'9')
            continue;
        product = dihedralProduct(product, permuted(character->unicode() - u'0', position % 8));
        ++position;
    }
    return position > 0 && product == 0;
}

bool hasKoreanRegion(const QString& licenseNumber)
{
    static const QStringList names{
        QStringLiteral("서울"), QStringLiteral("부산"), QStringLiteral("경기"),
        QStringLiteral("강원"), QStringLiteral("충북"), QStringLiteral("충남"),
        QStringLiteral("전북"), QStringLiteral("전남"), QStringLiteral("경북"),
        QStringLiteral("경남"), QStringLiteral("제주"), QStringLiteral("대구"),
        QStringLiteral("인천"), QStringLiteral("광주"), QStringLiteral("대전"),
        QStringLiteral("울산"), QStringLiteral("북부")};
    constexpr int firstRegion = 11; // Seoul
    constexpr int lastRegion = 28;  // the north of Gyeonggi
    const QString region = licenseNumber.left(2);
    bool isCode = false;
    const int regionCode = region.toInt(&isCode);
    return isCode ? regionCode >= firstRegion && regionCode <= lastRegion : names.contains(region);
}

bool isPan(const QString& number)
{
    constexpr qsizetype holderAt = 3;
    constexpr qsizetype serialAt = 5;
    constexpr qsizetype serialLength = 4;
    return number.size() == 10 && QStringView(u"ABCFGHJKLPT").contains(number.at(holderAt)) &&
           QStringView(number).mid(serialAt, serialLength) != QLatin1String("0000");
}

} // namespace rules
