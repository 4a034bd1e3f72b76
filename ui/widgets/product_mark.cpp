// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/product_mark.h"

#include "ui/theme.h"
#include "ui/widgets/icon.h"

#include <QPainter>

namespace ui
{

ProductMark::ProductMark(QWidget* parent)
    : QWidget(parent)
{
    setFixedSize(32, 32);
}

void ProductMark::paintEvent(QPaintEvent*)
{
    const Tokens& t = currentTokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.primary);
    painter.drawRoundedRect(rect(), 8, 8);
    painter.drawPixmap(3, 3, iconPixmap(Icon::Mark, t.onPrimary, 26, devicePixelRatioF()));
}

} // namespace ui
