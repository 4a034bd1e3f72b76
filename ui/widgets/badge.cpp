// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/badge.h"

#include <QPainter>

#include <utility>

namespace ui
{

Badge::Badge(int diameter, QWidget* parent)
    : QWidget(parent)
{
    setFixedSize(diameter, diameter);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void Badge::set(Icon icon, Tone tone)
{
    if (m_icon == icon && m_tone == tone)
        return;
    m_icon = icon;
    m_tone = tone;
    update();
}

void Badge::setInverted(bool inverted)
{
    m_inverted = inverted;
    update();
}

void Badge::paintEvent(QPaintEvent*)
{
    ToneColors colours = toneColors(currentTokens(), m_tone);
    if (m_inverted)
        std::swap(colours.ink, colours.ground);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.ground);
    painter.drawEllipse(rect());
    const int size = qRound(width() * (width() > 40 ? 0.5 : 0.66));
    const int inset = (width() - size) / 2;
    painter.drawPixmap(inset, inset, iconPixmap(m_icon, colours.ink, size, devicePixelRatioF()));
}

} // namespace ui
