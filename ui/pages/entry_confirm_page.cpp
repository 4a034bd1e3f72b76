// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/entry_confirm_page.h"

#include "ui/texts/entry_texts.h"
#include "ui/theme.h"
#include "ui/widgets/masked_facts.h"
#include "ui/widgets/notice.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QPushButton>

namespace ui
{
namespace
{

constexpr int confirmSideWidth = 360;

} // namespace

EntryConfirmPage::EntryConfirmPage(QWidget* parent)
    : Page(Content::Scrolling, parent),
      m_title(makeLabel(Look::Title)),
      m_lead(makeLabel(Look::Lead)),
      m_facts(new MaskedFacts),
      m_verdict(new Notice(Tone::Good)),
      m_whereTitle(makeLabel(Look::Heading)),
      m_where(makeLabel(Look::Body)),
      m_final(makeLabel(Look::Note)),
      m_back(addButton(Role::Quiet, QStringLiteral("back"))),
      m_submit(addButton(Role::Primary, QStringLiteral("submit")))
{
    auto* columns = new QHBoxLayout;
    columns->setSpacing(measure::gap);
    columns->addWidget(m_facts, 1);
    columns->addWidget(buildSide());
    body()->addWidget(m_title);
    body()->addWidget(m_lead);
    body()->addLayout(columns, 1);

    setEscape(m_back);
    connect(m_back, &QPushButton::clicked, this, &EntryConfirmPage::backRequested);
    connect(m_submit, &QPushButton::clicked, this, &EntryConfirmPage::submitted);
    retranslate();
}

QWidget* EntryConfirmPage::buildSide()
{
    auto* side = new QWidget;
    side->setFixedWidth(confirmSideWidth);
    QFrame* where = makeCard();
    layoutOf(where)->addWidget(m_whereTitle);
    layoutOf(where)->addWidget(m_where);
    layoutOf(where)->addWidget(m_final);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(measure::gap);
    column->addWidget(m_verdict);
    column->addWidget(where);
    column->addStretch(1);
    return side;
}

void EntryConfirmPage::setEntry(const rules::Form& form, const rules::Values& values)
{
    m_kycStatus = values.value(QStringLiteral("kycStatus"));
    m_facts->setFacts([=](texts::Shown shown) { return texts::entryFacts(form, values, shown); });
    retranslate();
}

void EntryConfirmPage::setSandbox(bool sandbox)
{
    m_sandbox = sandbox;
    retranslate();
}

void EntryConfirmPage::enter()
{
    m_facts->mask();
    Page::enter();
}

void EntryConfirmPage::forget()
{
    setEntry({}, {});
}

void EntryConfirmPage::retranslate()
{
    const texts::VerdictWords verdict = texts::verdictWords(m_kycStatus);
    m_verdict->setTone(verdict.tone);
    m_verdict->setIcon(verdict.icon);
    m_verdict->setWords(verdict.planned, verdict.sentence);
    m_title->setText(tr("Ready to submit"));
    m_lead->setText(tr("This is what the service will get."));
    m_whereTitle->setText(tr("Where it goes"));
    m_where->setText(m_sandbox ? tr("To the sandbox of this computer, for practice.")
                               : tr("To ARGOS ID check, over a protected connection."));
    m_final->setText(tr("The service checks nothing of it. Pictures can be added afterwards."));
    setButtonText(m_back, tr("Back"));
    setButtonText(m_submit, tr("Submit"));
    m_facts->refresh();
}

} // namespace ui
