// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "base/json.h"

#include <QJsonDocument>

namespace base
{
namespace
{

constexpr int maximumDepth = 64;

/// Deepest nesting of brackets outside strings. Done by hand because the parser itself recurses.
int nestingOf(const QByteArray& text)
{
    int depth = 0;
    int deepest = 0;
    bool inString = false;
    bool escaped = false;
    for (const char c : text) {
        if (inString) {
            if (!escaped && c == '"')
                inString = false;
            escaped = !escaped && c == '\\';
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            deepest = qMax(deepest, ++depth);
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return deepest;
}

} // namespace

Result<QJsonObject, JsonError> parseObject(const QByteArray& text, qsizetype maximumBytes)
{
    if (text.size() > maximumBytes)
        return fail(JsonError{JsonError::Kind::TooLarge, {}});
    if (nestingOf(text) > maximumDepth)
        return fail(JsonError{JsonError::Kind::TooDeep, {}});
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (problem.error != QJsonParseError::NoError) {
        const auto line = text.left(problem.offset).count('\n') + 1;
        return fail(JsonError{JsonError::Kind::NotJson, QString::number(line)});
    }
    if (!document.isObject())
        return fail(JsonError{JsonError::Kind::NotAnObject, {}});
    return document.object();
}

Result<Done, JsonError> refuseUnknownKeys(const QJsonObject& object, const QStringList& known,
                                          const QString& path)
{
    for (const QString& key : object.keys()) {
        if (!known.contains(key))
            return fail(
                JsonError{JsonError::Kind::UnknownKey, path.isEmpty() ? key : path + u'.' + key});
    }
    return Done{};
}

} // namespace base
