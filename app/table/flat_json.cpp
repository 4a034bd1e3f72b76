// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "table/flat_json.h"

#include <QSet>

#include <algorithm>

namespace table
{
namespace
{

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

/// RFC 8259 without nesting. Every function returns nothing, or false, where the text is wrong.
class FlatParser
{
public:
    explicit FlatParser(QStringView text)
        : m_text(text)
    {
    }

    std::optional<QList<std::pair<QString, QString>>> object()
    {
        QList<std::pair<QString, QString>> members;
        QSet<QString> names;
        skipBlanks();
        if (!take(u'{'))
            return std::nullopt;
        skipBlanks();
        for (bool more = !take(u'}'); more; more = take(u',')) {
            skipBlanks();
            auto name = string();
            auto value = name && separates() ? this->value() : std::nullopt;
            if (!value || names.contains(*name))
                return std::nullopt;
            names.insert(*name);
            members.append({std::move(*name), std::move(*value)});
            skipBlanks();
            if (!peeks(u',') && !peeks(u'}'))
                return std::nullopt;
        }
        if (!members.isEmpty() && !take(u'}'))
            return std::nullopt;
        skipBlanks();
        return m_at == m_text.size() ? std::optional(members) : std::nullopt;
    }

private:
    bool separates()
    {
        skipBlanks();
        const bool colon = take(u':');
        skipBlanks();
        return colon;
    }

    std::optional<QString> value()
    {
        if (peeks(u'"'))
            return string();
        for (const auto word : {QLatin1String("true"), QLatin1String("false")}) {
            if (take(word))
                return QString(word);
        }
        return take(QLatin1String("null")) ? std::optional(QString()) : number();
    }

    std::optional<QString> number()
    {
        const qsizetype begin = m_at;
        take(u'-');
        if (!take(u'0') && !digits())
            return std::nullopt;
        if (take(u'.') && !digits())
            return std::nullopt;
        if (take(u'e') || take(u'E')) {
            if (!take(u'+'))
                take(u'-');
            if (!digits())
                return std::nullopt;
        }
        return m_text.mid(begin, m_at - begin).toString();
    }

    std::optional<QString> string()
    {
        if (!take(u'"'))
            return std::nullopt;
        QString result;
        for (;;) {
            const qsizetype begin = m_at;
            while (m_at < m_text.size() && m_text[m_at] >= u' ' && m_text[m_at] != u'"' &&
                   m_text[m_at] != u'\\')
                ++m_at;
            result += m_text.mid(begin, m_at - begin);
            if (take(u'"'))
                return result.isValidUtf16() ? std::optional(result) : std::nullopt;
            const auto character = take(u'\\') ? escaped() : std::nullopt;
            if (!character)
                return std::nullopt;
            result += *character;
        }
    }

    std::optional<QChar> escaped()
    {
        if (m_at == m_text.size())
            return std::nullopt;
        const QChar letter = m_text[m_at++];
        if (letter == u'u')
            return hexadecimal();
        const qsizetype known = QStringView(u"\"\\/bfnrt").indexOf(letter);
        return known < 0 ? std::nullopt : std::optional(QStringView(u"\"\\/\b\f\n\r\t")[known]);
    }

    std::optional<QChar> hexadecimal()
    {
        constexpr int digitCount = 4;
        const QStringView digits = m_text.mid(m_at, digitCount);
        const bool signless = std::all_of(digits.begin(), digits.end(), [](QChar character) {
            return character.isLetterOrNumber();
        });
        bool good = false;
        const ushort code = digits.toUShort(&good, 16);
        m_at += digits.size();
        return good && signless && digits.size() == digitCount && code != 0
                   ? std::optional(QChar(code))
                   : std::nullopt;
    }

    bool digits()
    {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && isDigit(m_text[m_at]))
            ++m_at;
        return m_at > begin;
    }

    void skipBlanks()
    {
        while (peeks(u' ') || peeks(u'\t') || peeks(u'\n') || peeks(u'\r'))
            ++m_at;
    }

    bool peeks(QChar character) const { return m_at < m_text.size() && m_text[m_at] == character; }

    bool take(QChar character)
    {
        const bool there = peeks(character);
        m_at += there ? 1 : 0;
        return there;
    }

    bool take(QLatin1String word)
    {
        const bool there = m_text.mid(m_at).startsWith(word);
        m_at += there ? word.size() : 0;
        return there;
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

} // namespace

std::optional<QList<std::pair<QString, QString>>> flatObjectFrom(QStringView text)
{
    return FlatParser(text).object();
}

} // namespace table
