// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>

class QApplication;

namespace ui
{

enum class Scheme { Light, Dark };

/// Every colour of the window; nothing else in `ui` names one. Text on the ground it is meant for
/// has a contrast of at least 4.5:1 (tests/ui/tst_theme.cpp).
struct Tokens {
    QColor background;
    QColor surface; ///< cards and bars
    QColor text;
    QColor muted;
    QColor line;
    QColor primary;
    QColor onPrimary;
    QColor primaryGround;
    QColor good;
    QColor goodGround;
    QColor attention;
    QColor attentionGround;
    QColor bad;
    QColor badGround;
    QColor ovalWaiting; ///< over the picture
    QColor ovalReady;
};

/// What a coloured thing means. State is never told by colour alone: each tone comes with an icon
/// or words.
enum class Tone { Neutral, Info, Good, Attention, Bad };

struct ToneColors {
    QColor ink;
    QColor ground;
};

/// Measures in pixels, before the screen's scale factor.
namespace measure
{
inline constexpr int target = 44; ///< nothing that can be pressed is smaller
inline constexpr int field = 48;
inline constexpr int button = 52;
inline constexpr int edge = 32; ///< from the window's edge
inline constexpr int card = 24; ///< inside cards
inline constexpr int gap = 16;  ///< between cards
inline constexpr int cardRadius = 14;
inline constexpr int focusRing = 3;
} // namespace measure

[[nodiscard]] const Tokens& tokens(Scheme scheme);
[[nodiscard]] ToneColors toneColors(const Tokens& tokens, Tone tone);

/// The scheme the desktop asks for. Only meaningful before applyTheme.
[[nodiscard]] Scheme systemScheme();
/// The scheme last applied, read back from the application's palette.
[[nodiscard]] Scheme currentScheme();
[[nodiscard]] const Tokens& currentTokens();

/// Sets style, font, palette and style sheet of the whole application; may be called again at any
/// time.
void applyTheme(QApplication& application, Scheme scheme);

} // namespace ui
