// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/fields/calm_combo_box.h"

#include <QStyledItemDelegate>
#include <QWheelEvent>

namespace ui
{

CalmComboBox::CalmComboBox(QWidget* parent)
    : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    // The delegate that combo boxes bring along ignores the style sheet's height of a line, which
    // would be too low for a finger.
    setItemDelegate(new QStyledItemDelegate(this));
}

void CalmComboBox::wheelEvent(QWheelEvent* event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace ui
