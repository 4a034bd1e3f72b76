// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "rules/characters.h"

#include <QList>

#include <unicode/uchar.h>

#include <algorithm>

namespace rules
{
namespace
{

constexpr uint32_t invisible = U_GC_CC_MASK | U_GC_CF_MASK | U_GC_CO_MASK | U_GC_CS_MASK |
                               U_GC_CN_MASK | U_GC_ZL_MASK | U_GC_ZP_MASK;
constexpr uint32_t symbols = U_GC_SM_MASK | U_GC_SC_MASK | U_GC_SO_MASK;
constexpr uint32_t letters = U_GC_L_MASK;

bool isIn(char32_t character, uint32_t categories)
{
    return (U_GET_GC_MASK(static_cast<UChar32>(character)) & categories) != 0;
}

/// Stands for a broken surrogate, or for what another program could not read.
constexpr char32_t replacementCharacter = 0xFFFD;

bool isPictograph(char32_t character)
{
    constexpr char32_t emojiVariation = 0xFE0F;
    constexpr char32_t keycap = 0x20E3;
    if (character < 0x80) // most are, and the look-ups are long
        return false;
    const auto code = static_cast<UChar32>(character);
    return u_hasBinaryProperty(code, UCHAR_EXTENDED_PICTOGRAPHIC) ||
           u_hasBinaryProperty(code, UCHAR_EMOJI_MODIFIER) ||
           u_hasBinaryProperty(code, UCHAR_REGIONAL_INDICATOR) || character == emojiVariation ||
           character == keycap;
}

// Persian and several Indian scripts need the (non-)joiner inside a word.
bool isJoinerInWord(char32_t before, char32_t character)
{
    const bool joiner = character == 0x200C || character == 0x200D;
    return joiner && isIn(before, letters | U_GC_M_MASK);
}

} // namespace

std::optional<char32_t> firstForbidden(const QString& text, CharacterSet set)
{
    const uint32_t refused = set == CharacterSet::Name ? invisible | symbols : invisible;
    // Most texts are ASCII, which needs no decoding, and of whose signs only a name has to be wary.
    const auto isGoodAscii = [&](QChar character) {
        return character >= u' ' && character <= u'~' &&
               (set == CharacterSet::Plain || !isIn(character.unicode(), refused));
    };
    if (std::all_of(text.begin(), text.end(), isGoodAscii))
        return std::nullopt;
    char32_t before = 0;
    for (const char32_t character : text.toUcs4()) {
        const bool bad = isIn(character, refused) || isPictograph(character) ||
                         character == replacementCharacter;
        if (bad && !isJoinerInWord(before, character))
            return character;
        before = character;
    }
    return std::nullopt;
}

bool hasLetter(const QString& text)
{
    const auto all = text.toUcs4();
    return std::any_of(all.begin(), all.end(),
                       [](char32_t character) { return isIn(character, letters); });
}

} // namespace rules
