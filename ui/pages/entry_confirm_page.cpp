// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/entry_confirm_page.h"

#include "ui/texts/entry_texts.h"
#include "ui/theme.h"
#include "ui/widgets/fact_list.h"
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
      m_facts(new FactList),
      m_reveal(new QPushButton),
      m_verdict(new Notice(Tone::Good)),
      m_whereTitle(makeLabel(Look::Heading)),
      m_where(makeLabel(Look::Body)),
      m_final(makeLabel(Look::Note)),
      m_back(addButton(Role::Quiet, QStringLiteral("back"))),
      m_submit(addButton(Role::Primary, QStringLiteral("submit")))
{
    m_reveal->setObjectName(QStringLiteral("reveal"));
    m_reveal->setProperty("role", QStringLiteral("inline"));
    QFrame* facts = makeCard();
    layoutOf(facts)->addWidget(m_facts);
    layoutOf(facts)->addWidget(m_reveal, 0, Qt::AlignRight);
    layoutOf(facts)->addStretch(1);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(measure::gap);
    columns->addWidget(facts, 1);
    columns->addWidget(buildSide());
    body()->addWidget(m_title);
    body()->addWidget(m_lead);
    body()->addLayout(columns, 1);

    setEscape(m_back);
    connect(m_back, &QPushButton::clicked, this, &EntryConfirmPage::backRequested);
    connect(m_submit, &QPushButton::clicked, this, &EntryConfirmPage::submitted);
    connect(m_reveal, &QPushButton::clicked, this, [this] { setRevealed(!m_revealed); });
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
    m_form = form;
    m_values = values;
    setRevealed(false);
    retranslate();
}

void EntryConfirmPage::setSandbox(bool sandbox)
{
    m_sandbox = sandbox;
    retranslate();
}

void EntryConfirmPage::enter()
{
    setRevealed(false);
    Page::enter();
}

void EntryConfirmPage::forget()
{
    setEntry({}, {});
}

void EntryConfirmPage::setRevealed(bool revealed)
{
    m_revealed = revealed;
    showFacts();
}

void EntryConfirmPage::showFacts()
{
    setButtonText(m_reveal, m_revealed ? tr("Hide") : tr("Show everything"));
    m_facts->setFacts(texts::entryFacts(m_form, m_values,
                                        m_revealed ? texts::Shown::Plain : texts::Shown::Masked));
}

void EntryConfirmPage::retranslate()
{
    const texts::VerdictWords verdict =
        texts::verdictWords(m_values.value(QStringLiteral("kycStatus")));
    m_verdict->setTone(verdict.tone);
    m_verdict->setIcon(verdict.icon);
    m_verdict->setWords(verdict.title, verdict.sentence);
    m_title->setText(tr("Ready to submit"));
    m_lead->setText(tr("This is what the service will get."));
    m_whereTitle->setText(tr("Where it goes"));
    m_where->setText(m_sandbox ? tr("To the sandbox of this computer, for practice.")
                               : tr("To ARGOS ID check, over a protected connection."));
    m_final->setText(tr("The service checks nothing of it. Pictures can be added afterwards."));
    setButtonText(m_back, tr("Back"));
    setButtonText(m_submit, tr("Submit"));
    showFacts();
}

} // namespace ui
