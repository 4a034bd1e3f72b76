// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

class QWidget;

namespace ui
{

/// Tells screen readers that the words of a widget have changed, with a pause between, so that a
/// voice can finish. What was said too early is said after the pause, as it reads then.
class Announcer final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds usualPause{2500};

    /// The widget owns it.
    explicit Announcer(QWidget* widget, std::chrono::milliseconds pause = usualPause);

    void announce();

Q_SIGNALS:
    void spoke();

private:
    void speak();

    QWidget* m_widget;
    QTimer m_pause;
    bool m_waiting = false;
};

} // namespace ui
