// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QPixmap>

namespace ui
{

/// The drawings of resources/icons, one file each.
enum class Icon {
    Tick,
    Exclamation,
    Cross,
    Info,
    Dash,
    Retry,
    Clock,
    Camera,
    Send,
    Document,
    Left,
    Right,
    Up,
    Down,
    Closer,
    Back,
    Person,
    People,
    Straight,
    Level,
    Light,
    Dim,
    Half,
    Hold,
    Eye,
    Uncover,
    Lock,
    Mark,
};

inline constexpr int iconCount = static_cast<int>(Icon::Mark) + 1;

/// The icon drawn in one colour, `size` x `size` logical pixels.
[[nodiscard]] QPixmap iconPixmap(Icon icon, const QColor& colour, int size, qreal devicePixelRatio);

} // namespace ui
