// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/desk_cases.h"

#include "ui/texts/desk_texts.h"
#include "ui/theme.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/case_lines.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui
{

DeskCases::DeskCases(QWidget* parent)
    : QFrame(parent),
      m_title(makeLabel(Look::Heading)),
      m_nothing(makeLabel(Look::Body)),
      m_note(makeLabel(Look::Note)),
      m_empty(buildEmpty()),
      m_troubleLine(makeLabel(Look::Warning)),
      m_waitingLine(makeLabel(Look::Body)),
      m_waitingAnnouncer(new Announcer(m_waitingLine)),
      m_lines(new CaseLines),
      m_all(new QPushButton)
{
    setProperty("card", true);
    m_waitingLine->setObjectName(QStringLiteral("waitingCases"));
    m_all->setObjectName(QStringLiteral("allCases"));
    m_all->setProperty("role", QStringLiteral("inline"));
    m_all->setAutoDefault(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(measure::card, measure::card, measure::card, measure::card);
    column->setSpacing(8);
    auto* heading = new QHBoxLayout; // where All cases is in view, however many lines there are
    heading->addWidget(m_title, 1);
    heading->addWidget(m_all);
    column->addLayout(heading);
    column->addWidget(makeDivider());
    column->addWidget(m_troubleLine);
    column->addWidget(m_waitingLine);
    column->addWidget(m_lines);
    column->addWidget(m_empty, 1);
    column->addStretch(0);
    connect(m_lines, &CaseLines::askRequested, this, &DeskCases::askRequested);
    connect(m_lines, &CaseLines::sendRequested, this, &DeskCases::sendRequested);
    connect(m_lines, &CaseLines::openRequested, this, &DeskCases::openRequested);
    connect(m_all, &QPushButton::clicked, this, &DeskCases::allRequested);
    setRows({});
    retranslate();
}

QWidget* DeskCases::buildEmpty()
{
    auto* empty = new QWidget;
    auto* badge = new Badge(84);
    badge->set(Icon::Document, Tone::Info);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_note->setAlignment(Qt::AlignCenter);
    auto* column = new QVBoxLayout(empty);
    column->setContentsMargins(0, 0, 0, 0);
    column->addStretch(1);
    column->addWidget(badge, 0, Qt::AlignHCenter);
    column->addSpacing(8);
    column->addWidget(m_nothing);
    column->addWidget(m_note);
    column->addStretch(1);
    return empty;
}

void DeskCases::setRows(const QList<session::CaseRow>& rows,
                        const std::optional<store::JournalError>& error)
{
    m_error = error;
    m_lines->setRows(rows);
    m_lines->setVisible(!rows.isEmpty());
    m_all->setVisible(!rows.isEmpty());
    m_empty->setVisible(rows.isEmpty());
    showTrouble(error ? Trouble::Journal : Trouble::None);
}

void DeskCases::setWaiting(const session::WaitingCases::Counts& counts)
{
    if (m_waiting == counts)
        return;
    m_waiting = counts;
    wordWaiting();
    if (!m_waitingLine->isHidden())
        m_waitingAnnouncer->announce();
}

void DeskCases::wordWaiting()
{
    m_waitingLine->setText(texts::waitingSentences(m_waiting));
    m_waitingLine->setVisible(!m_waitingLine->text().isEmpty());
}

void DeskCases::showCannotOpen()
{
    showTrouble(Trouble::CannotOpen);
}

void DeskCases::showTrouble(Trouble trouble)
{
    m_trouble = trouble;
    m_troubleLine->setVisible(trouble != Trouble::None);
    if (trouble == Trouble::Journal)
        m_troubleLine->setText(texts::listSentence(*m_error));
    else
        m_troubleLine->setText(tr("What was typed for this case cannot be read any more. Type its "
                                  "submission ID to begin it again."));
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
    m_nothing->setText(tr("There is no case yet."));
    m_note->setText(tr("Cases of this desk, and how they stand, will be listed here."));
    setButtonText(m_all, tr("All cases"));
    showTrouble(m_trouble);
    wordWaiting();
}

} // namespace ui
