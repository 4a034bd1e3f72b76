// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/advice_sign.h"

#include "ui/theme.h"

#include <QPainter>

namespace ui
{

AdviceSign::AdviceSign(QWidget* parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void AdviceSign::setIcon(Icon icon)
{
    if (m_icon == icon && !m_pixmap.isNull())
        return;
    m_icon = icon;
    draw();
}

void AdviceSign::setDiameter(int diameter)
{
    if (width() == diameter && !m_pixmap.isNull())
        return;
    setFixedSize(diameter, diameter);
    draw();
}

void AdviceSign::draw()
{
    m_pixmap =
        iconPixmap(m_icon, tokens(Scheme::Light).text, width() * 6 / 10, devicePixelRatioF());
    update();
}

void AdviceSign::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    painter.drawEllipse(rect());
    const int inset = (width() - width() * 6 / 10) / 2;
    painter.drawPixmap(inset, inset, m_pixmap);
}

} // namespace ui
