// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/trouble_list.h"

#include "ui/texts/import_texts.h"
#include "ui/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/row_table.h"
#include "ui/widgets/trouble_model.h"

#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui
{
namespace
{

constexpr int lowestTable = 150; // the names of the columns and two rows

} // namespace

TroubleList::TroubleList(QWidget* parent)
    : QFrame(parent),
      m_model(new TroubleModel(this)),
      m_title(makeLabel(Look::Heading)),
      m_counting(makeLabel(Look::Note)),
      m_table(new RowTable),
      m_row(makeLabel(Look::Body)),
      m_nothing(makeLabel(Look::Body)),
      m_where(makeLabel(Look::Note)),
      m_folder(new QPushButton)
{
    setProperty("card", true);
    m_table->setObjectName(QStringLiteral("troubles"));
    m_table->setModel(m_model);
    m_table->setMinimumHeight(lowestTable);
    m_table->setColumnWidth(TroubleModel::Row, 80);
    m_table->setColumnWidth(TroubleModel::Outcome, 190);
    m_table->setColumnWidth(TroubleModel::Field, 145);
    m_row->setObjectName(QStringLiteral("chosenRow"));
    m_folder->setObjectName(QStringLiteral("openFolder"));
    m_folder->setProperty("role", QStringLiteral("inline"));
    auto* report = new QHBoxLayout;
    report->addWidget(m_where, 1);
    report->addWidget(m_folder);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(measure::card, measure::card, measure::card, measure::gap);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_counting);
    column->addWidget(m_table, 1);
    column->addWidget(m_row);
    column->addWidget(m_nothing);
    column->addStretch(0);
    column->addLayout(report);
    connect(m_folder, &QPushButton::clicked, this, &TroubleList::folderRequested);
    connect(m_table, &RowTable::rowChanged, this, &TroubleList::showRow);
    setTroubles({}, 0);
    retranslate();
}

void TroubleList::setForm(const rules::Form& form)
{
    m_model->setForm(form);
}

void TroubleList::setTroubles(const QList<migration::EntryResult>& troubles, qint64 total)
{
    m_model->setTroubles(troubles);
    m_total = total;
    for (QWidget* part : {static_cast<QWidget*>(m_counting), static_cast<QWidget*>(m_table),
                          static_cast<QWidget*>(m_row)})
        part->setVisible(!troubles.isEmpty());
    m_nothing->setVisible(troubles.isEmpty());
    if (m_table->currentRow() < 0 && !troubles.isEmpty())
        m_table->setCurrentRow(0);
    showCount();
    showRow();
}

void TroubleList::setReport(const QString& path, bool failed)
{
    m_report = path;
    m_reportFailed = failed;
    showReport();
}

void TroubleList::showCount()
{
    const qint64 shown = m_model->rowCount();
    const qint64 total = qMax(shown, m_total);
    m_title->setText(shown == 0       ? tr("Rows to look at")
                     : shown == total ? tr("Rows to look at: %1").arg(texts::number(total))
                                      : tr("Rows to look at: %1 (the first %2 are shown; the "
                                           "report has all)")
                                            .arg(texts::number(total), texts::number(shown)));
    m_table->setAccessibleName(m_title->text());
}

void TroubleList::showRow()
{
    m_row->setText(m_model->rowWords(m_table->currentRow()));
}

void TroubleList::showReport()
{
    const bool there = !m_report.isEmpty() && !m_reportFailed;
    m_folder->setVisible(there);
    m_where->setVisible(there || m_reportFailed);
    setLook(m_where, m_reportFailed ? Look::Warning : Look::Note);
    m_where->setText(m_reportFailed
                         ? tr("The list of all rows could not be written. Check that the folder "
                              "of the file has room and is not write-protected.")
                         : tr("All rows are listed in %1").arg(QDir::toNativeSeparators(m_report)));
}

void TroubleList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void TroubleList::retranslate()
{
    m_model->retranslate();
    m_nothing->setText(tr("There are none."));
    m_counting->setText(tr("Rows are counted without the header and without empty lines."));
    setButtonText(m_folder, tr("Open folder"));
    showCount();
    showRow();
    showReport();
}

} // namespace ui
