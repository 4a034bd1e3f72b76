// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/desk_cases.h"

#include "ui/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QVBoxLayout>

namespace ui
{

DeskCases::DeskCases(QWidget* parent)
    : QFrame(parent),
      m_title(makeLabel(Look::Heading)),
      m_empty(makeLabel(Look::Body)),
      m_note(makeLabel(Look::Note))
{
    setProperty("card", true);
    auto* badge = new Badge(84);
    badge->set(Icon::Document, Tone::Info);
    m_empty->setAlignment(Qt::AlignCenter);
    m_note->setAlignment(Qt::AlignCenter);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(measure::card, measure::card, measure::card, measure::card);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(makeDivider());
    column->addStretch(1);
    column->addWidget(badge, 0, Qt::AlignHCenter);
    column->addSpacing(8);
    column->addWidget(m_empty);
    column->addWidget(m_note);
    column->addStretch(1);
    retranslate();
}

void DeskCases::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void DeskCases::retranslate()
{
    m_title->setText(tr("Cases of this desk"));
    m_empty->setText(tr("No case is waiting."));
    m_note->setText(tr("Cases that are still waiting for an answer will be listed here."));
}

} // namespace ui
