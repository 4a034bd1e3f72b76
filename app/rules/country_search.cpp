// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "rules/country_search.h"

#include <QHash>
#include <QMultiHash>
#include <QMutex>
#include <QSet>

#include <unicode/locid.h>

#include <algorithm>
#include <array>

namespace rules
{
namespace
{

struct UsualName {
    const char* alpha3;
    const char16_t* name;
};

/// What people type and no list of official names holds.
constexpr std::array usualNames{
    UsualName{"KOR", u"Korea"},      UsualName{"KOR", u"Republic of Korea"},
    UsualName{"KOR", u"한국"},       UsualName{"KOR", u"남한"},
    UsualName{"PRK", u"DPRK"},       UsualName{"USA", u"US"},
    UsualName{"USA", u"America"},    UsualName{"USA", u"United States of America"},
    UsualName{"GBR", u"UK"},         UsualName{"GBR", u"Great Britain"},
    UsualName{"GBR", u"England"},    UsualName{"ARE", u"UAE"},
    UsualName{"NLD", u"Holland"},    UsualName{"CZE", u"Czech Republic"},
    UsualName{"MMR", u"Burma"},      UsualName{"CIV", u"Ivory Coast"},
    UsualName{"TUR", u"Türkiye"},    UsualName{"TUR", u"Turkey"},
    UsualName{"SWZ", u"Swaziland"},  UsualName{"COD", u"DR Congo"},
    UsualName{"COD", u"DRC"},        UsualName{"CHN", u"PRC"},
    UsualName{"HKG", u"Hong Kong"},  UsualName{"MAC", u"Macau"},
    UsualName{"TLS", u"East Timor"}, UsualName{"CPV", u"Cape Verde"},
    UsualName{"VAT", u"Holy See"},   UsualName{"RUS", u"Russian Federation"},
};

/// Without case, diacritics and punctuation. Hangul syllables come apart into their letters, so
/// that the syllable in the making is a beginning like any other.
QString folded(const QString& text)
{
    QString result;
    for (const QChar character : text.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (character.isLetterOrNumber())
            result += character;
        else if (character.isSpace() || character == u'-' || character == u',' || character == u'(')
            result += u' ';
    }
    return result.simplified();
}

struct Entry {
    Country country;
    QStringList codes; ///< folded: alpha-2, alpha-3
    QStringList names; ///< folded
};

/// Better matches first; the order of the list decides between equals.
enum Rank { WholeName, CodeItself, BeginsName, BeginsCode, BeginsWord, InsideName, NoMatch };

bool anyBegins(const QStringList& texts, const QString& sought)
{
    return std::any_of(texts.begin(), texts.end(),
                       [&sought](const QString& text) { return text.startsWith(sought); });
}

bool anyHolds(const QStringList& texts, const QString& sought)
{
    return std::any_of(texts.begin(), texts.end(),
                       [&sought](const QString& text) { return text.contains(sought); });
}

Rank rankOf(const Entry& entry, const QString& sought)
{
    if (entry.names.contains(sought))
        return WholeName;
    if (entry.codes.contains(sought))
        return CodeItself;
    if (anyBegins(entry.names, sought))
        return BeginsName;
    if (anyBegins(entry.codes, sought))
        return BeginsCode;
    if (anyHolds(entry.names, u' ' + sought))
        return BeginsWord;
    return anyHolds(entry.names, sought) ? InsideName : NoMatch;
}

/// alpha-3 -> what it is found by.
using Words = QMultiHash<QString, QString>;

Words foldedCodes()
{
    Words codes;
    for (const char* const* alpha2 = icu::Locale::getISOCountries(); *alpha2 != nullptr; ++alpha2) {
        const auto alpha3 = QString::fromLatin1(icu::Locale("", *alpha2).getISO3Country());
        codes.insert(alpha3, folded(QString::fromLatin1(*alpha2)));
        codes.insert(alpha3, folded(alpha3));
    }
    return codes;
}

Words foldedNames(const QSet<QString>& languages)
{
    Words names;
    for (const QString& language : languages) {
        for (const Country& country : countries(language))
            names.insert(country.alpha3, folded(country.name));
    }
    for (const UsualName& usual : usualNames)
        names.insert(QLatin1String(usual.alpha3), folded(QString::fromUtf16(usual.name)));
    return names;
}

QList<Entry> entriesFor(const QString& language)
{
    const Words codes = foldedCodes();
    const Words names = foldedNames({language, QStringLiteral("en"), QStringLiteral("ko")});
    QList<Entry> entries;
    for (const Country& country : countries(language))
        entries.append({country, codes.values(country.alpha3), names.values(country.alpha3)});
    return entries;
}

QList<Entry> knownEntries(const QString& language)
{
    static QMutex mutex;
    static QHash<QString, QList<Entry>> known;
    const QMutexLocker lock(&mutex);
    if (!known.contains(language))
        known.insert(language, entriesFor(language));
    return known.value(language);
}

using Ranked = std::array<QList<Country>, NoMatch>;

/// `sought` is folded and not empty.
Ranked rankedCountries(const QString& sought, const QString& language)
{
    Ranked byRank;
    for (const Entry& entry : knownEntries(language)) {
        if (const Rank rank = rankOf(entry, sought); rank != NoMatch)
            byRank[rank].append(entry.country);
    }
    return byRank;
}

QString soughtIn(const QString& text)
{
    constexpr qsizetype longestName = 100;
    return folded(text.left(longestName));
}

QList<Country> inOneList(const Ranked& byRank)
{
    QList<Country> result;
    for (const QList<Country>& found : byRank)
        result += found;
    return result;
}

} // namespace

QList<Country> searchCountries(const QString& text, const QString& language)
{
    const QString sought = soughtIn(text);
    if (!sought.isEmpty())
        return inOneList(rankedCountries(sought, language));
    if (!text.trimmed().isEmpty())
        return {};
    knownEntries(language);
    return countries(language);
}

std::optional<Country> countryMeant(const QString& text, const QString& language)
{
    const QString sought = soughtIn(text);
    if (sought.isEmpty())
        return std::nullopt;
    const Ranked byRank = rankedCountries(sought, language);
    const auto only = [](const QList<Country>& found) {
        return found.size() == 1 ? std::optional(found.first()) : std::nullopt;
    };
    for (const Rank exact : {WholeName, CodeItself}) {
        if (!byRank[exact].isEmpty())
            return only(byRank[exact]);
    }
    return only(inOneList(byRank));
}

} // namespace rules
