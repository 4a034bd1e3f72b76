// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "rules/json_lines.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace rules
{
namespace
{

/// Walks through a JSON text with the key path of where it is, and remembers the place whose path
/// is the longest beginning of the one looked for.
class PathWalk
{
public:
    PathWalk(const QByteArray& json, const QString& target)
        : m_json(json),
          m_target(target)
    {
    }

    int line()
    {
        walkValue({});
        return static_cast<int>(m_json.left(m_best).count('\n')) + 1;
    }

private:
    [[nodiscard]] char here() const { return m_at < m_json.size() ? m_json.at(m_at) : '\0'; }

    void skipBlanks()
    {
        while (here() == ' ' || here() == '\t' || here() == '\n' || here() == '\r')
            ++m_at;
    }

    void remember(const QString& path)
    {
        const bool leadsThere =
            m_target.startsWith(path) &&
            (path.isEmpty() || path.size() == m_target.size() || m_target.at(path.size()) == u'.' ||
             m_target.at(path.size()) == u'[');
        if (leadsThere && path.size() > m_bestLength) {
            m_best = m_at;
            m_bestLength = path.size();
        }
    }

    void walkValue(const QString& path)
    {
        skipBlanks();
        remember(path);
        if (here() == '{')
            walkObject(path);
        else if (here() == '[')
            walkArray(path);
        else if (here() == '"')
            (void)stringBehind(m_at);
        else
            walkScalar();
        skipBlanks();
    }

    void walkObject(const QString& path)
    {
        do {
            ++m_at; // the brace or a comma
            skipBlanks();
            if (here() != '"')
                break;
            qsizetype behindKey = m_at;
            const QString key = stringBehind(behindKey);
            const QString below = path.isEmpty() ? key : path + u'.' + key;
            remember(below); // here, not at the value, which may be on another line
            m_at = behindKey;
            skipBlanks();
            ++m_at; // the colon
            walkValue(below);
        } while (here() == ',');
        ++m_at;
    }

    void walkArray(const QString& path)
    {
        for (int index = 0;; ++index) {
            ++m_at; // the bracket or a comma
            skipBlanks();
            if (here() == ']')
                break;
            walkValue(QStringLiteral("%1[%2]").arg(path).arg(index));
            if (here() != ',')
                break;
        }
        ++m_at;
    }

    /// The text that begins at `place`, which is moved behind it.
    QString stringBehind(qsizetype& place) const
    {
        const qsizetype begin = place;
        const auto at = [this](qsizetype i) { return i < m_json.size() ? m_json.at(i) : '"'; };
        for (++place; at(place) != '"'; ++place) {
            if (at(place) == '\\')
                ++place;
        }
        ++place;
        const QByteArray literal = '[' + m_json.mid(begin, place - begin) + ']';
        return QJsonDocument::fromJson(literal).array().at(0).toString();
    }

    void walkScalar()
    {
        while (m_at < m_json.size() && !QByteArrayView(",]} \t\r\n").contains(here()))
            ++m_at;
    }

    const QByteArray& m_json;
    const QString& m_target;
    qsizetype m_at = 0;
    qsizetype m_best = 0;
    qsizetype m_bestLength = -1;
};

} // namespace

int lineOf(const QByteArray& json, const QString& path)
{
    return PathWalk(json, path).line();
}

} // namespace rules
