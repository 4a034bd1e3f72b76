// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/problem_panel.h"

#include "ui/widgets/badge.h"
#include "ui/widgets/label.h"

#include <QAccessible>
#include <QVBoxLayout>

namespace ui
{

ProblemPanel::ProblemPanel(QWidget* parent)
    : QFrame(parent),
      m_badge(new Badge(84)),
      m_title(makeLabel(Look::Title)),
      m_next(makeLabel(Look::Lead))
{
    setProperty("card", true);
    m_title->setAlignment(Qt::AlignCenter);
    m_next->setAlignment(Qt::AlignCenter);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(48, measure::card, 48, measure::card);
    column->setSpacing(measure::gap);
    column->addStretch(1);
    column->addWidget(m_badge, 0, Qt::AlignHCenter);
    column->addWidget(m_title);
    column->addWidget(m_next);
    column->addStretch(1);
}

void ProblemPanel::setWords(Icon icon, Tone tone, const QString& title, const QString& next)
{
    m_badge->set(icon, tone);
    m_next->setText(next);
    if (m_title->text() == title)
        return;
    m_title->setText(title);
    QAccessibleEvent alert(m_title, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace ui
