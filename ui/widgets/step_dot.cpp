// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/step_dot.h"

#include "ui/theme.h"
#include "ui/widgets/icon.h"

#include <QPainter>

namespace ui
{

StepDot::StepDot(int number, QWidget* parent)
    : QWidget(parent),
      m_number(number)
{
    setFixedSize(28, 28);
}

void StepDot::setState(StepState state)
{
    m_state = state;
    update();
}

void StepDot::paintEvent(QPaintEvent*)
{
    const Tokens& t = currentTokens();
    const bool filled = m_state != StepState::Waiting;
    const QColor ground = m_state == StepState::Done  ? t.good
                          : m_state == StepState::Now ? t.primary
                                                      : t.surface;
    const QColor ink = m_state == StepState::Done  ? t.surface
                       : m_state == StepState::Now ? t.onPrimary
                                                   : t.muted;

    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(filled ? QPen(Qt::NoPen) : QPen(t.line, 2));
    painter.setBrush(ground);
    painter.drawEllipse(QRectF(rect()).adjusted(1, 1, -1, -1));
    if (m_state == StepState::Done) {
        painter.drawPixmap(5, 5, iconPixmap(Icon::Tick, ink, 18, devicePixelRatioF()));
        return;
    }
    QFont numberFont = font();
    numberFont.setPixelSize(14);
    numberFont.setBold(true);
    painter.setFont(numberFont);
    painter.setPen(ink);
    painter.drawText(rect(), Qt::AlignCenter, QString::number(m_number));
}

} // namespace ui
