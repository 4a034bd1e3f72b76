// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "rules/internet_address.h"

#include "rules/characters.h"

#include <QList>

#include <arpa/inet.h>
#include <unicode/idna.h>

#include <algorithm>
#include <memory>

namespace rules
{
namespace
{

constexpr qsizetype longestLocalPart = 64; // bytes, RFC 5321 4.5.3.1
constexpr qsizetype longestDomain = 253;
constexpr qsizetype longestLabel = 63;

bool isAsciiLetterOrDigit(QChar character)
{
    return (character >= u'a' && character <= u'z') || (character >= u'A' && character <= u'Z') ||
           (character >= u'0' && character <= u'9');
}

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar character) { return character < QChar(0x80); });
}

bool mayBeInLocalPart(QChar character)
{
    return character >= QChar(0x80) ? !character.isSpace()
                                    : isAsciiLetterOrDigit(character) ||
                                          QStringView(u"!#$%&'*+-/=?^_`{|}~.").contains(character);
}

bool isLocalPart(QStringView text)
{
    return !text.isEmpty() && text.toUtf8().size() <= longestLocalPart && !text.startsWith(u'.') &&
           !text.endsWith(u'.') && !text.contains(QLatin1String("..")) &&
           std::all_of(text.begin(), text.end(), mayBeInLocalPart);
}

bool isLabel(QStringView label)
{
    return !label.isEmpty() && label.size() <= longestLabel && !label.startsWith(u'-') &&
           !label.endsWith(u'-') && std::all_of(label.begin(), label.end(), [](QChar character) {
               return character == u'-' || isAsciiLetterOrDigit(character);
           });
}

/// UTS 46 lets signs through that no registry takes.
bool hasLettersOnly(const QString& domain)
{
    const auto all = domain.toUcs4();
    return std::all_of(all.begin(), all.end(), [](uint character) {
        return character < 0x80 || QChar::isLetterOrNumber(character) || QChar::isMark(character);
    });
}

/// The domain with every label in the letters that DNS has; empty if that cannot be.
QString inAscii(const QString& domain)
{
    if (isAscii(domain))
        return domain;
    if (!hasLettersOnly(domain))
        return {};
    UErrorCode status = U_ZERO_ERROR;
    static const std::unique_ptr<const icu::IDNA> idna(icu::IDNA::createUTS46Instance(
        UIDNA_NONTRANSITIONAL_TO_ASCII | UIDNA_CHECK_BIDI | UIDNA_CHECK_CONTEXTJ, status));
    if (!idna)
        return {};
    icu::IDNAInfo info;
    icu::UnicodeString ascii;
    status = U_ZERO_ERROR;
    idna->nameToASCII(
        {reinterpret_cast<const char16_t*>(domain.utf16()), static_cast<int32_t>(domain.size())},
        ascii, info, status);
    if (U_FAILURE(status) || info.hasErrors())
        return {};
    return QStringView(ascii.getBuffer(), ascii.length()).toString();
}

bool isDomain(const QString& text)
{
    if (text.size() > longestDomain)
        return false;
    const QString domain = inAscii(text);
    const auto labels = QStringView(domain).split(u'.');
    const auto isNumber = [](QStringView label) {
        return std::all_of(label.begin(), label.end(),
                           [](QChar digit) { return digit >= u'0' && digit <= u'9'; });
    };
    return domain.size() <= longestDomain && labels.size() >= 2 &&
           std::all_of(labels.begin(), labels.end(), isLabel) && labels.last().size() >= 2 &&
           !isNumber(labels.last());
}

} // namespace

bool isEmailAddress(const QString& text)
{
    const qsizetype at = text.lastIndexOf(u'@');
    return at > 0 && isLocalPart(QStringView(text).left(at)) && isDomain(text.mid(at + 1)) &&
           !firstForbidden(text, CharacterSet::Plain);
}

bool isIpAddress(const QString& text)
{
    in6_addr address{};
    const QByteArray plain = text.toLatin1();
    return isAscii(text) && !text.contains(QChar(0)) &&
           (inet_pton(AF_INET, plain.constData(), &address) == 1 ||
            inet_pton(AF_INET6, plain.constData(), &address) == 1);
}

} // namespace rules
