// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme.h"
#include "ui/widgets/icon.h"

#include <QFrame>

class QLabel;

namespace ui
{

class Badge;

/// A coloured card with an icon, a sentence and, if needed, a bold line above it; both together are
/// its accessible name, which an announcer reads out.
class Notice final : public QFrame
{
    Q_OBJECT

public:
    explicit Notice(Tone tone, QWidget* parent = nullptr);

    void setTone(Tone tone);
    void setIcon(Icon icon);
    /// An empty title is not shown.
    void setWords(const QString& title, const QString& sentence);

private:
    void showTone();

    Tone m_tone;
    Icon m_icon;
    Badge* m_badge;
    QLabel* m_title;
    QLabel* m_sentence;
};

} // namespace ui
