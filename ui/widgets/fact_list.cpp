// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/fact_list.h"

#include "ui/widgets/label.h"

#include <QGridLayout>

namespace ui
{

FactList::FactList(QWidget* parent)
    : QWidget(parent),
      m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(24);
    m_grid->setVerticalSpacing(12);
    m_grid->setColumnStretch(0, 2);
    m_grid->setColumnStretch(1, 5);
}

void FactList::setFacts(const QList<Fact>& facts)
{
    clearLayout(m_grid);
    for (int row = 0; row < facts.size(); ++row) {
        QLabel* name = makeLabel(Look::Lead, this);
        QLabel* value = makeLabel(Look::Value, this);
        name->setText(facts[row].name);
        value->setText(facts[row].value);
        m_grid->addWidget(name, row, 0, Qt::AlignTop);
        m_grid->addWidget(value, row, 1, Qt::AlignTop);
    }
}

} // namespace ui
