// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/icon.h"

#include <QWidget>

namespace ui
{

/// A white disc with a dark icon, for use over the picture.
class AdviceSign final : public QWidget
{
    Q_OBJECT

public:
    explicit AdviceSign(QWidget* parent = nullptr);

    void setIcon(Icon icon);
    void setDiameter(int diameter);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void draw();

    Icon m_icon = Icon::Person;
    QPixmap m_pixmap;
};

} // namespace ui
