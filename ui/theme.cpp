// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme.h"

#include <QApplication>
#include <QFile>
#include <QFont>
#include <QPalette>
#include <QStyleFactory>

#include <utility>

namespace ui
{
namespace
{

const Tokens lightTokens{
    .background = QColor(0xF5F7FA),
    .surface = QColor(0xFFFFFF),
    .text = QColor(0x141A21),
    .muted = QColor(0x55606E),
    .line = QColor(0xD9DFE7),
    .primary = QColor(0x1858C4),
    .onPrimary = QColor(0xFFFFFF),
    .primaryGround = QColor(0xE7EEFC),
    .good = QColor(0x0F6B43),
    .goodGround = QColor(0xE2F4EA),
    .attention = QColor(0x8A5200),
    .attentionGround = QColor(0xFFF1D6),
    .bad = QColor(0xB3261E),
    .badGround = QColor(0xFCE9E7),
    .ovalWaiting = QColor(0xFFC65C),
    .ovalReady = QColor(0x5CE0A0),
};

const Tokens darkTokens{
    .background = QColor(0x0E1217),
    .surface = QColor(0x171D25),
    .text = QColor(0xEAEEF3),
    .muted = QColor(0xA5B0BD),
    .line = QColor(0x2D3643),
    .primary = QColor(0x8AB6FF),
    .onPrimary = QColor(0x07203F),
    .primaryGround = QColor(0x1B2A42),
    .good = QColor(0x62D69E),
    .goodGround = QColor(0x12301F),
    .attention = QColor(0xF2BC63),
    .attentionGround = QColor(0x33260E),
    .bad = QColor(0xFF9A90),
    .badGround = QColor(0x3A1917),
    .ovalWaiting = QColor(0xFFC65C),
    .ovalReady = QColor(0x5CE0A0),
};

QPalette paletteOf(const Tokens& t)
{
    QPalette palette;
    palette.setColor(QPalette::Window, t.background);
    palette.setColor(QPalette::WindowText, t.text);
    palette.setColor(QPalette::Base, t.surface);
    palette.setColor(QPalette::AlternateBase, t.background);
    palette.setColor(QPalette::Text, t.text);
    palette.setColor(QPalette::Button, t.surface);
    palette.setColor(QPalette::ButtonText, t.text);
    palette.setColor(QPalette::PlaceholderText, t.muted);
    palette.setColor(QPalette::Highlight, t.primary);
    palette.setColor(QPalette::HighlightedText, t.onPrimary);
    palette.setColor(QPalette::ToolTipBase, t.surface);
    palette.setColor(QPalette::ToolTipText, t.text);
    palette.setColor(QPalette::Link, t.primary);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, t.muted);
    return palette;
}

/// The style sheet with every `@token` replaced. Longer names come first because some names begin
/// with another.
QString styleSheetOf(const Tokens& t, Scheme scheme)
{
    QFile file(QStringLiteral(":/ui/theme.qss"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    QString sheet = opened ? QString::fromUtf8(file.readAll()) : QString();
    const std::pair<QLatin1String, QColor> colours[] = {
        {QLatin1String("@background"), t.background},
        {QLatin1String("@surface"), t.surface},
        {QLatin1String("@text"), t.text},
        {QLatin1String("@muted"), t.muted},
        {QLatin1String("@line"), t.line},
        {QLatin1String("@primaryGround"), t.primaryGround},
        {QLatin1String("@primary"), t.primary},
        {QLatin1String("@onPrimary"), t.onPrimary},
        {QLatin1String("@attentionGround"), t.attentionGround},
        {QLatin1String("@attention"), t.attention},
        {QLatin1String("@badGround"), t.badGround},
        {QLatin1String("@bad"), t.bad},
        {QLatin1String("@goodGround"), t.goodGround},
        {QLatin1String("@good"), t.good},
    };
    for (const auto& [name, colour] : colours)
        sheet.replace(name, colour.name());
    return sheet.replace(QLatin1String("@scheme"),
                         scheme == Scheme::Dark ? QLatin1String("dark") : QLatin1String("light"));
}

QFont applicationFont()
{
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans CJK KR"),
                      QStringLiteral("Noto Sans KR"), QStringLiteral("NanumGothic")});
    font.setPixelSize(16);
    return font;
}

Scheme schemeOf(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? Scheme::Dark : Scheme::Light;
}

} // namespace

const Tokens& tokens(Scheme scheme)
{
    return scheme == Scheme::Dark ? darkTokens : lightTokens;
}

ToneColors toneColors(const Tokens& t, Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return {t.muted, t.line};
    case Tone::Info:
        return {t.primary, t.primaryGround};
    case Tone::Good:
        return {t.good, t.goodGround};
    case Tone::Attention:
        return {t.attention, t.attentionGround};
    case Tone::Bad:
        return {t.bad, t.badGround};
    }
    Q_UNREACHABLE();
}

Scheme systemScheme()
{
    return schemeOf(QGuiApplication::palette());
}

Scheme currentScheme()
{
    return schemeOf(QGuiApplication::palette());
}

const Tokens& currentTokens()
{
    return tokens(currentScheme());
}

void applyTheme(QApplication& application, Scheme scheme)
{
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setFont(applicationFont());
    QApplication::setPalette(paletteOf(tokens(scheme)));
    application.setStyleSheet(styleSheetOf(tokens(scheme), scheme));
}

} // namespace ui
