// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/case_line.h"

#include "ui/texts/desk_texts.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui
{
namespace
{

QPushButton* makeLineButton(const QString& action)
{
    auto* button = new QPushButton;
    button->setObjectName(action);
    button->setProperty("role", QStringLiteral("inline"));
    button->setAutoDefault(false);
    return button;
}

/// Among the like of it a button says whose it is.
void nameLineButton(QPushButton* button, const QString& text, const session::CaseRow& row)
{
    setButtonText(button, text);
    button->setAccessibleDescription(row.submissionId);
}

} // namespace

CaseLine::CaseLine(QWidget* parent)
    : QWidget(parent),
      m_badge(new Badge(36)),
      m_standing(makeLabel(Look::FieldName)),
      m_subject(makeLabel(Look::Note)),
      m_details(makeLabel(Look::Note)),
      m_ask(makeLineButton(QStringLiteral("askNow"))),
      m_send(makeLineButton(QStringLiteral("sendNow"))),
      m_open(makeLineButton(QStringLiteral("openCase"))),
      m_announcer(new Announcer(this))
{
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    for (QLabel* label : {m_standing, m_subject, m_details})
        words->addWidget(label);
    // Below, where they take nothing from the width of the words.
    auto* deeds = new QHBoxLayout;
    deeds->setSpacing(0);
    deeds->addStretch(1);
    for (QPushButton* button : {m_ask, m_send, m_open})
        deeds->addWidget(button);
    words->addLayout(deeds);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 4, 0, 4);
    line->setSpacing(12);
    line->addWidget(m_badge, 0, Qt::AlignTop);
    line->addLayout(words, 1);
    connect(m_ask, &QPushButton::clicked, this, [this] { Q_EMIT askRequested(m_row.id); });
    connect(m_send, &QPushButton::clicked, this, [this] { Q_EMIT sendRequested(m_row.id); });
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_row.id); });
}

void CaseLine::setRow(const session::CaseRow& row)
{
    const bool news =
        row.id == m_row.id && (row.standing != m_row.standing || row.question != m_row.question);
    m_row = row;
    const texts::StatusSign sign = texts::sign(row.standing);
    m_badge->set(sign.icon, sign.tone);
    m_ask->setVisible(row.canBeAsked());
    m_send->setVisible(row.sends);
    m_open->setVisible(row.opens);
    retranslate();
    if (news)
        m_announcer->announce();
}

void CaseLine::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CaseLine::retranslate()
{
    m_standing->setText(texts::words(m_row.standing, m_row.kind));
    m_subject->setText(texts::subjectLine(m_row));
    m_details->setText(texts::detailLine(m_row));
    nameLineButton(m_ask, tr("Ask now"), m_row);
    nameLineButton(m_send, tr("Send now"), m_row);
    nameLineButton(m_open, tr("Open"), m_row);
    setAccessibleName(QStringList{m_standing->text(), m_subject->text(), m_details->text()}.join(
        QStringLiteral(", ")));
}

} // namespace ui
