// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme.h"
#include "ui/widgets/icon.h"

#include <QWidget>

namespace ui
{

/// A round ground with an icon on it, in the colours of a tone. Decoration: the words stand beside
/// it.
class Badge final : public QWidget
{
    Q_OBJECT

public:
    explicit Badge(int diameter, QWidget* parent = nullptr);

    void set(Icon icon, Tone tone);
    /// Ink and ground change places, for use on a ground of the same tone.
    void setInverted(bool inverted);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Icon m_icon = Icon::Info;
    Tone m_tone = Tone::Neutral;
    bool m_inverted = false;
};

} // namespace ui
