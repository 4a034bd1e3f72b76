// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/picture_dialog.h"

#include "ui/pages/page.h"
#include "ui/theme.h"
#include "ui/widgets/focus_ring.h"

#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui
{

PictureDialog::PictureDialog(const QImage& picture, const QString& title, QWidget* parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto* whole = new QLabel;
    whole->setPixmap(QPixmap::fromImage(picture));
    whole->setAccessibleName(title);
    auto* scroll = new QScrollArea;
    scroll->setWidget(whole);
    scroll->setAlignment(Qt::AlignCenter);
    scroll->setAccessibleName(title);
    auto* close = new QPushButton;
    close->setObjectName(QStringLiteral("closePicture"));
    setButtonText(close, tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(measure::card, measure::card, measure::card, measure::card);
    column->setSpacing(measure::gap);
    column->addWidget(scroll, 1);
    column->addWidget(close, 0, Qt::AlignRight);
    scroll->setFocus();
    // As much as there is room for, but no more than it needs.
    constexpr QSize around(2 * measure::card + 20, 2 * measure::card + measure::gap + 80);
    resize((picture.size() + around).boundedTo(screen()->availableSize() * 9 / 10));
    new FocusRing(this);
}

} // namespace ui
