// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/photo_view.h"

#include "ui/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace ui
{

PhotoView::PhotoView(QWidget* parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PhotoView::setPhoto(const QImage& photo)
{
    const bool sameShape = photo.size() == m_photo.size();
    m_photo = photo;
    if (!sameShape)
        updateGeometry();
    update();
}

int PhotoView::heightForWidth(int width) const
{
    return m_photo.isNull() ? width * 3 / 4 : width * m_photo.height() / m_photo.width();
}

QSize PhotoView::sizeHint() const
{
    return {320, heightForWidth(320)};
}

void PhotoView::paintEvent(QPaintEvent*)
{
    const QSize shown =
        (m_photo.isNull() ? QSize(4, 3) : m_photo.size()).scaled(size(), Qt::KeepAspectRatio);
    const QRect place(QPoint((width() - shown.width()) / 2, 0), shown);
    QPainterPath rounded;
    rounded.addRoundedRect(place, measure::cardRadius, measure::cardRadius);
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.setClipPath(rounded);
    if (m_photo.isNull())
        painter.fillRect(place, currentTokens().line);
    else
        painter.drawImage(place, m_photo);
}

} // namespace ui
