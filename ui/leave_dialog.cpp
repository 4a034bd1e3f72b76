// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/leave_dialog.h"

#include "ui/texts/import_texts.h"
#include "ui/theme.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace ui
{

LeaveDialog::LeaveDialog(const QString& file, QWidget* parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Not all customers are sent yet"));
    QLabel* title = makeLabel(Look::Title);
    title->setText(windowTitle());
    QLabel* meaning = makeLabel(Look::Body);
    auto* which = makeLabel(Look::FieldName);
    which->setText(texts::shortened(file));
    meaning->setText(tr("If you stop, what is on its way is waited for, and the window closes. Who "
                        "is entered stays entered. Choose the same file again to go on with the "
                        "rest; nobody is entered twice."));
    auto* stop = new QPushButton;
    stop->setObjectName(QStringLiteral("stopAndClose"));
    stop->setAutoDefault(false);
    setButtonText(stop, tr("Stop and close"));
    auto* keep = new QPushButton;
    keep->setObjectName(QStringLiteral("keepSending"));
    keep->setProperty("role", QStringLiteral("primary"));
    keep->setDefault(true);
    setButtonText(keep, tr("Keep the window open"));
    connect(stop, &QPushButton::clicked, this, [this] {
        Q_EMIT stopRequested();
        accept();
    });
    connect(keep, &QPushButton::clicked, this, &QDialog::reject);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(measure::gap);
    buttons->addStretch(1);
    buttons->addWidget(stop);
    buttons->addWidget(keep);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(measure::edge, measure::edge, measure::edge, measure::card);
    column->setSpacing(measure::gap);
    column->addWidget(title);
    column->addWidget(which);
    column->addWidget(meaning);
    column->addStretch(1);
    column->addLayout(buttons);
    setFixedWidth(600);
    keep->setFocus();
    new FocusRing(this);
}

// Only now do the labels know their fonts, and so how many lines they need at this width.
void LeaveDialog::showEvent(QShowEvent* event)
{
    setFixedHeight(layout()->heightForWidth(width()));
    QDialog::showEvent(event);
}

} // namespace ui
