// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/consent_page.h"

#include "ui/texts/consent_texts.h"
#include "ui/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/label.h"

#include <QFrame>
#include <QGridLayout>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace ui
{

ConsentPage::ConsentPage(QWidget* parent)
    : Page(Content::Scrolling, parent),
      m_title(makeLabel(Look::Title)),
      m_lead(makeLabel(Look::Lead)),
      m_choice(makeLabel(Look::Lead)),
      m_cancel(addButton(Role::Plain, QStringLiteral("cancel"))),
      m_continue(addButton(Role::Plain, QStringLiteral("continue")))
{
    QFrame* card = makeCard();
    layoutOf(card)->setSpacing(10); // all five are seen at once in the usual window
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        if (i > 0)
            layoutOf(card)->addWidget(makeDivider());
        layoutOf(card)->addLayout(buildPoint(i));
    }
    body()->addWidget(m_title);
    body()->addWidget(m_lead);
    body()->addWidget(card);
    body()->addWidget(m_choice);
    body()->addStretch(1);
    connect(m_cancel, &QPushButton::clicked, this, &ConsentPage::refused);
    connect(m_continue, &QPushButton::clicked, this, &ConsentPage::agree);
    retranslate();
}

QLayout* ConsentPage::buildPoint(std::size_t at)
{
    constexpr std::array icons{Icon::Camera, Icon::Send, Icon::Clock, Icon::Info, Icon::Person};
    auto* badge = new Badge(44);
    badge->set(icons[at], Tone::Info);
    m_points[at] = {makeLabel(Look::Heading), makeLabel(Look::Lead)};
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    grid->addWidget(badge, 0, 0, 2, 1, Qt::AlignTop);
    grid->addWidget(m_points[at].title, 0, 1);
    grid->addWidget(m_points[at].sentence, 1, 1);
    return grid;
}

void ConsentPage::setTerms(const session::Disclosure& disclosure,
                           const rules::ProjectOptions& project)
{
    m_disclosure = disclosure;
    m_project = project;
    retranslate();
}

// On the text, not on a button: an Enter too many must not agree for the customer.
void ConsentPage::enter()
{
    setFocus();
}

void ConsentPage::agree()
{
    Q_EMIT agreed(texts::consentVersion, QLocale().bcp47Name());
}

void ConsentPage::retranslate()
{
    const texts::ConsentText text = texts::consentText(m_disclosure, m_project);
    setAccessibleName(text.title);
    m_title->setText(text.title);
    m_lead->setText(text.lead);
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        m_points[i].title->setText(text.points[i].title);
        m_points[i].sentence->setText(text.points[i].sentence);
    }
    m_choice->setText(text.choice);
    setButtonText(m_cancel, tr("Cancel"));
    setButtonText(m_continue, tr("Continue"));
    // Neither choice is the larger one.
    const int width = std::max(m_cancel->sizeHint().width(), m_continue->sizeHint().width());
    m_cancel->setMinimumWidth(width);
    m_continue->setMinimumWidth(width);
}

} // namespace ui
