// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/consent_page.h"

#include "ui/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/label.h"

#include <QFrame>
#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui
{

ConsentPage::ConsentPage(QWidget* parent)
    : Page(Content::Scrolling, parent),
      m_title(makeLabel(Look::Title)),
      m_lead(makeLabel(Look::Lead)),
      m_agree(makeLabel(Look::Lead)),
      m_cancel(addButton(Role::Quiet, QStringLiteral("cancel"))),
      m_continue(addButton(Role::Primary, QStringLiteral("continue")))
{
    constexpr std::array icons{Icon::Camera, Icon::Send, Icon::Clock, Icon::Person};
    QFrame* card = makeCard();
    layoutOf(card)->setSpacing(measure::gap);
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        auto* badge = new Badge(44);
        badge->set(icons[i], Tone::Info);
        m_points[i] = {makeLabel(Look::Heading), makeLabel(Look::Lead)};
        auto* grid = new QGridLayout;
        grid->setHorizontalSpacing(20);
        grid->setVerticalSpacing(2);
        grid->setColumnStretch(1, 1);
        grid->addWidget(badge, 0, 0, 2, 1, Qt::AlignTop);
        grid->addWidget(m_points[i].title, 0, 1);
        grid->addWidget(m_points[i].text, 1, 1);
        if (i > 0)
            layoutOf(card)->addWidget(makeDivider());
        layoutOf(card)->addLayout(grid);
    }
    body()->addWidget(m_title);
    body()->addWidget(m_lead);
    body()->addWidget(card);
    body()->addWidget(m_agree);
    body()->addStretch(1);
    connect(m_cancel, &QPushButton::clicked, this, &ConsentPage::refused);
    connect(m_continue, &QPushButton::clicked, this, &ConsentPage::continueRequested);
    retranslate();
}

void ConsentPage::retranslate()
{
    m_title->setText(tr("Does the customer agree?"));
    m_lead->setText(tr("Please read this out or let the customer read it."));
    const std::array<std::pair<QString, QString>, 4> points{{
        {tr("What is collected"), tr("The details of the ID, and one photo of the face.")},
        {tr("Where it goes"), tr("To the identity service ARGOS ID check, over a protected "
                                 "connection. It compares the photo with the ID.")},
        {tr("How long it is kept"), tr("This computer forgets details and photo when the case "
                                       "ends. The service keeps them as agreed with the bank.")},
        {tr("The choice is free"),
         tr("The customer may say no. Then nothing is sent, and the bank offers another way.")},
    }};
    for (std::size_t i = 0; i < points.size(); ++i) {
        m_points[i].title->setText(points[i].first);
        m_points[i].text->setText(points[i].second);
    }
    m_agree->setText(tr("By continuing, the customer agrees."));
    setButtonText(m_cancel, tr("Cancel"));
    setButtonText(m_continue, tr("Continue"));
}

} // namespace ui
