// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>
#include <QWidget>

namespace ui
{

/// Draws a ring around whatever in the window has the focus, because a style sheet cannot draw
/// outside a control. Lies above everything and lets the mouse through. One per window.
class FocusRing final : public QWidget
{
    Q_OBJECT

public:
    explicit FocusRing(QWidget* window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void follow(QWidget* control);
    void place();

    QPointer<QWidget> m_control;
    QRect m_seen;                       ///< what is not scrolled away, in the window's coordinates
    QList<QPointer<QWidget>> m_watched; ///< the control and what it lies in: any of them may move
};

} // namespace ui
