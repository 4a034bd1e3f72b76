// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/masked_facts.h"

#include "ui/widgets/label.h"

#include <QFrame>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace ui
{

MaskedFacts::MaskedFacts(QWidget* parent)
    : QWidget(parent),
      m_list(new FactList),
      m_reveal(new QPushButton)
{
    m_reveal->setObjectName(QStringLiteral("reveal"));
    m_reveal->setProperty("role", QStringLiteral("inline"));
    QFrame* card = makeCard();
    layoutOf(card)->addWidget(m_list);
    layoutOf(card)->addWidget(m_reveal, 0, Qt::AlignRight);
    layoutOf(card)->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    connect(m_reveal, &QPushButton::clicked, this, [this] {
        m_revealed = !m_revealed;
        refresh();
    });
    refresh();
}

void MaskedFacts::setFacts(Facts facts)
{
    m_facts = std::move(facts);
    mask();
}

void MaskedFacts::mask()
{
    m_revealed = false;
    refresh();
}

void MaskedFacts::refresh()
{
    setButtonText(m_reveal, m_revealed ? tr("Hide") : tr("Show everything"));
    m_list->setFacts(m_facts ? m_facts(m_revealed ? texts::Shown::Plain : texts::Shown::Masked)
                             : QList<Fact>());
}

} // namespace ui
