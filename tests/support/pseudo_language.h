// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QGuiApplication>
#include <QTranslator>

namespace support
{

/// English with accents and about 40 % more letters, the growth that the longest of the usual
/// languages bring: shows words that were never given to translators, and places that are too
/// narrow. Placeholders stay as they are.
[[nodiscard]] inline QString pseudo(const QString& text)
{
    static const QString plain = QStringLiteral("aceinouyACEINOUY");
    static const QString accented = QStringLiteral("áçéîñöüýÁÇÉÎÑÖÜÝ");
    constexpr double growth = 0.4;
    QString grown;
    double owed = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar each = text[i];
        if (each == u'%' && i + 1 < text.size()) {
            grown += text.mid(i++, 2);
            continue;
        }
        const qsizetype at = plain.indexOf(each);
        grown += at < 0 ? each : accented[at];
        // A word grows at its letters, so that lines break where they would.
        owed += growth;
        for (; owed >= 1 && each.isLetter(); owed -= 1)
            grown += at < 0 ? each.toLower() : accented[at].toLower();
    }
    return grown;
}

/// Speaks the pseudo-language, in one direction of reading, as long as it lives. To be made after
/// ui::Language::use(), which sets the direction too.
class PseudoLanguage final : public QTranslator
{
public:
    explicit PseudoLanguage(Qt::LayoutDirection direction)
    {
        QGuiApplication::setLayoutDirection(direction);
        QCoreApplication::installTranslator(this);
    }
    ~PseudoLanguage() override
    {
        QCoreApplication::removeTranslator(this);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }
    PseudoLanguage(const PseudoLanguage&) = delete;
    PseudoLanguage& operator=(const PseudoLanguage&) = delete;

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* /*context*/, const char* source,
                                    const char* /*disambiguation*/, int /*n*/) const override
    {
        // The mark makes a paragraph one that is read from the right.
        const QString grown = pseudo(QString::fromUtf8(source));
        return QGuiApplication::isRightToLeft() ? QChar(0x200F) + grown : grown;
    }
};

} // namespace support
