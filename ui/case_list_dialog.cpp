// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/case_list_dialog.h"

#include "ui/texts/desk_texts.h"
#include "ui/theme.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/case_lines.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/label.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace ui
{
namespace
{

constexpr QSize usualCaseList{820, 680};

} // namespace

CaseListDialog::CaseListDialog(QWidget* parent)
    : QDialog(parent),
      m_filter(new QLineEdit),
      m_lines(new CaseLines),
      m_more(new QPushButton),
      m_scroll(makeScrollArea(buildList())),
      m_count(makeLabel(Look::Note)),
      m_announcer(new Announcer(m_count))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Cases of this desk"));
    QLabel* title = makeLabel(Look::Title);
    title->setText(windowTitle());
    m_filter->setObjectName(QStringLiteral("caseFilter"));
    m_filter->setMaxLength(128);
    m_filter->setClearButtonEnabled(true);
    m_filter->setPlaceholderText(tr("Submission ID or country code"));
    m_filter->setAccessibleName(tr("Search in the cases"));
    auto* close = new QPushButton;
    close->setObjectName(QStringLiteral("closeCases"));
    close->setAutoDefault(false);
    setButtonText(close, tr("Close"));

    auto* footer = new QHBoxLayout;
    footer->addWidget(m_count, 1);
    footer->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(measure::edge, measure::edge, measure::edge, measure::card);
    column->setSpacing(measure::gap);
    column->addWidget(title);
    column->addWidget(m_filter);
    column->addWidget(m_scroll, 1);
    column->addLayout(footer);
    resize(usualCaseList);
    connect(m_filter, &QLineEdit::textChanged, this, &CaseListDialog::filterChanged);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    new FocusRing(this);
}

QWidget* CaseListDialog::buildList()
{
    m_more->setObjectName(QStringLiteral("moreCases"));
    m_more->setProperty("role", QStringLiteral("inline"));
    m_more->setAutoDefault(false);
    setButtonText(m_more, tr("Show more"));
    connect(m_more, &QPushButton::clicked, this, &CaseListDialog::moreRequested);
    connect(m_lines, &CaseLines::askRequested, this, &CaseListDialog::askRequested);
    connect(m_lines, &CaseLines::sendRequested, this, &CaseListDialog::sendRequested);
    connect(m_lines, &CaseLines::openRequested, this, &CaseListDialog::openRequested);
    QFrame* card = makeCard();
    layoutOf(card)->addWidget(m_lines);
    layoutOf(card)->addWidget(m_more, 0, Qt::AlignHCenter);
    layoutOf(card)->addStretch(1);
    return card;
}

void CaseListDialog::setRows(const QList<session::CaseRow>& rows, More more,
                             const std::optional<store::JournalError>& error)
{
    m_lines->setRows(rows);
    m_more->setVisible(more == More::ThereAre);
    if (error)
        say(texts::listSentence(*error));
    else if (rows.isEmpty())
        say(tr("No case matches."));
    else if (more == More::ThereAre)
        say(tr("The newest %1 are shown.").arg(rows.size()));
    else
        say(tr("Cases shown: %1").arg(rows.size()));
}

void CaseListDialog::say(const QString& sentence)
{
    if (m_count->text() == sentence)
        return;
    m_count->setText(sentence);
    m_announcer->announce();
}

void CaseListDialog::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown)
        m_scroll->verticalScrollBar()->triggerAction(event->key() == Qt::Key_PageDown
                                                         ? QAbstractSlider::SliderPageStepAdd
                                                         : QAbstractSlider::SliderPageStepSub);
    else
        QDialog::keyPressEvent(event);
}

} // namespace ui
