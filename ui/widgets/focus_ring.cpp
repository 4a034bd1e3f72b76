// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/focus_ring.h"

#include "ui/theme.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>

namespace ui
{

FocusRing::FocusRing(QWidget* window)
    : QWidget(window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget*, QWidget* now) { follow(now); });
}

void FocusRing::follow(QWidget* control)
{
    for (const auto& widget : std::as_const(m_watched)) {
        if (widget)
            widget->removeEventFilter(this);
    }
    m_watched.clear();
    m_control =
        control && (control->focusPolicy() & Qt::TabFocus) && parentWidget()->isAncestorOf(control)
            ? control
            : nullptr;
    for (QWidget* widget = m_control; widget && widget != parentWidget();
         widget = widget->parentWidget()) {
        widget->installEventFilter(this);
        m_watched.append(widget);
    }
    place();
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
        place();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void FocusRing::place()
{
    if (!m_control || !m_control->isVisible()) {
        hide();
        return;
    }
    constexpr int ring = measure::focusRing;
    const auto withRing = [this](const QWidget* widget) {
        const QRect place(widget->mapTo(parentWidget(), QPoint(0, 0)), widget->size());
        return place.adjusted(-ring, -ring, ring, ring);
    };
    m_seen = parentWidget()->rect();
    for (const auto& widget : std::as_const(m_watched))
        m_seen &= withRing(widget);
    setGeometry(withRing(m_control));
    raise();
    show();
    update();
}

void FocusRing::paintEvent(QPaintEvent*)
{
    constexpr double ring = measure::focusRing;
    constexpr double radius = 10 + ring / 2;
    QColor colour = currentTokens().primary;
    colour.setAlphaF(0.28F);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(m_seen.translated(-pos()));
    painter.setPen(QPen(colour, ring));
    painter.drawRoundedRect(QRectF(rect()).adjusted(ring / 2, ring / 2, -ring / 2, -ring / 2),
                            radius, radius);
}

} // namespace ui
