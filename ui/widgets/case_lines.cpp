// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/case_lines.h"

#include "ui/widgets/case_line.h"

#include <QVBoxLayout>

namespace ui
{

CaseLines::CaseLines(QWidget* parent)
    : QWidget(parent),
      m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
}

void CaseLines::setRows(const QList<session::CaseRow>& rows)
{
    while (m_column->count() < rows.size())
        addLine();
    while (m_column->count() > rows.size())
        removeLine();
    for (int i = 0; i < m_column->count(); ++i)
        qobject_cast<CaseLine*>(m_column->itemAt(i)->widget())->setRow(rows[i]);
}

void CaseLines::addLine()
{
    auto* line = new CaseLine;
    connect(line, &CaseLine::askRequested, this, &CaseLines::askRequested);
    connect(line, &CaseLine::sendRequested, this, &CaseLines::sendRequested);
    connect(line, &CaseLine::openRequested, this, &CaseLines::openRequested);
    m_column->addWidget(line);
}

// Later: it may be the one whose button is just being pressed.
void CaseLines::removeLine()
{
    QLayoutItem* item = m_column->takeAt(m_column->count() - 1);
    item->widget()->hide();
    item->widget()->deleteLater();
    delete item;
}

} // namespace ui
