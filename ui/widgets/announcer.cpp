// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/announcer.h"

#include <QAccessible>
#include <QWidget>

#include <utility>

namespace ui
{

Announcer::Announcer(QWidget* widget, std::chrono::milliseconds pause)
    : QObject(widget),
      m_widget(widget)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (std::exchange(m_waiting, false))
            speak();
    });
}

void Announcer::announce()
{
    if (m_pause.isActive())
        m_waiting = true;
    else
        speak();
}

void Announcer::speak()
{
    QAccessibleEvent alert(m_widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    m_pause.start();
    Q_EMIT spoke();
}

} // namespace ui
