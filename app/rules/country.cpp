// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "rules/country.h"

#include <QMap>
#include <QMutex>
#include <QSet>

#include <unicode/coll.h>
#include <unicode/locid.h>

#include <algorithm>
#include <memory>
#include <vector>

namespace rules
{
namespace
{

// ICU also lists these, which ISO 3166-1 only reserves: Diego Garcia, Ceuta and Melilla, the
// Canaries, Kosovo.
bool isReservedOnly(const char* alpha2)
{
    static const QSet<QByteArray> reserved{"DG", "EA", "IC", "XK"};
    return reserved.contains(alpha2);
}

QString fromIcu(const icu::UnicodeString& text)
{
    return QStringView(text.getBuffer(), text.length()).toString();
}

icu::UnicodeString toIcu(const QString& text)
{
    return {reinterpret_cast<const char16_t*>(text.utf16()), static_cast<int32_t>(text.size())};
}

std::vector<Country> unsortedCountries(const icu::Locale& language)
{
    std::vector<Country> result;
    for (const char* const* alpha2 = icu::Locale::getISOCountries(); *alpha2 != nullptr; ++alpha2) {
        if (isReservedOnly(*alpha2))
            continue;
        const icu::Locale country("", *alpha2);
        icu::UnicodeString name;
        country.getDisplayCountry(language, name);
        result.push_back({QString::fromLatin1(country.getISO3Country()), fromIcu(name)});
    }
    return result;
}

QList<Country> sortedCountries(const QString& language)
{
    const icu::Locale locale(language.toLatin1().constData());
    auto result = unsortedCountries(locale);
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Collator> collator(icu::Collator::createInstance(locale, status));
    const auto before = [&](const Country& left, const Country& right) {
        if (U_FAILURE(status))
            return left.name < right.name;
        return collator->compare(toIcu(left.name), toIcu(right.name)) < 0;
    };
    std::sort(result.begin(), result.end(), before);
    return {result.begin(), result.end()};
}

} // namespace

QList<Country> countries(const QString& language)
{
    static QMutex mutex;
    static QMap<QString, QList<Country>> cache;
    const QMutexLocker lock(&mutex);
    auto known = cache.find(language);
    if (known == cache.end())
        known = cache.insert(language, sortedCountries(language));
    return *known;
}

bool isCountry(const QString& alpha3)
{
    static const QSet<QString> codes = [] {
        QSet<QString> result;
        for (const Country& country : countries(QStringLiteral("en")))
            result.insert(country.alpha3);
        return result;
    }();
    return codes.contains(alpha3);
}

QString countryName(const QString& alpha3, const QString& language)
{
    const auto all = countries(language);
    const auto isIt = [&alpha3](const Country& country) { return country.alpha3 == alpha3; };
    const auto found = std::find_if(all.begin(), all.end(), isIt);
    return found == all.end() ? alpha3 : found->name;
}

} // namespace rules
