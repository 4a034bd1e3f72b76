// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/retake_page.h"

#include "ui/texts/retry_texts.h"
#include "ui/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tries_meter.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui
{
RetakePage::RetakePage(QWidget* parent)
    : Page(Content::Scrolling, parent),
      m_title(makeLabel(Look::Title)),
      m_lead(makeLabel(Look::Lead)),
      m_beforeTitle(makeLabel(Look::Heading)),
      m_advice(new QVBoxLayout),
      m_tries(new TriesMeter),
      m_saidTitle(makeLabel(Look::FieldName)),
      m_said(makeLabel(Look::Body)),
      m_codes(makeLabel(Look::Code)),
      m_close(addButton(Role::Quiet, QStringLiteral("closeCase"))),
      m_retake(addButton(Role::Primary, QStringLiteral("retake")))
{
    m_title->setObjectName(QStringLiteral("result"));
    auto* badge = new Badge(84);
    badge->set(Icon::Retry, Tone::Attention);
    QFrame* main = makeCard();
    layoutOf(main)->setContentsMargins(40, 36, 40, 36);
    layoutOf(main)->addWidget(badge);
    layoutOf(main)->addSpacing(12);
    layoutOf(main)->addWidget(m_title);
    layoutOf(main)->addWidget(m_lead);
    layoutOf(main)->addSpacing(8);
    layoutOf(main)->addWidget(makeDivider());
    layoutOf(main)->addSpacing(8);
    layoutOf(main)->addWidget(m_beforeTitle);
    layoutOf(main)->addLayout(m_advice);
    layoutOf(main)->addStretch(1);
    m_advice->setSpacing(8);

    QFrame* tries = makeCard();
    layoutOf(tries)->addWidget(m_tries);
    QFrame* said = makeCard();
    m_saidCard = said;
    layoutOf(said)->addWidget(m_saidTitle);
    layoutOf(said)->addWidget(m_said);
    layoutOf(said)->addWidget(m_codes);
    auto* side = new QVBoxLayout;
    side->setSpacing(measure::gap);
    side->addWidget(tries);
    side->addWidget(said);
    side->addStretch(1);

    auto* columns = new QHBoxLayout;
    columns->setSpacing(2 * measure::gap);
    columns->addWidget(main, 2);
    columns->addLayout(side, 1);
    body()->addLayout(columns, 1);
    connect(m_close, &QPushButton::clicked, this, &RetakePage::closed);
    connect(m_retake, &QPushButton::clicked, this, &RetakePage::retakeRequested);
    retranslate();
}

void RetakePage::setResult(const session::ResultView& result)
{
    m_result = result;
    m_tries->setTries(result.triesLeft, result.retryCount);
    retranslate();
}

void RetakePage::retranslate()
{
    const session::Reason first =
        m_result.reasons.isEmpty() ? session::Reason{} : m_result.reasons.first();
    const texts::RetryWords words = texts::words(texts::retryCause(first));
    m_title->setText(words.title);
    m_lead->setText(
        tr("%1 Your details are kept; only the photo is taken again.").arg(words.explanation));
    m_beforeTitle->setText(tr("Before the next photo"));
    clearLayout(m_advice);
    for (const QString& advice : words.advice) {
        QLabel* line = makeLabel(Look::Value);
        line->setText(u'\u2022' + QStringLiteral("  ") + advice);
        m_advice->addWidget(line);
    }
    QStringList said;
    QStringList codes;
    for (const session::Reason& reason : std::as_const(m_result.reasons)) {
        said << reason.message;
        codes << reason.code;
    }
    m_saidCard->setVisible(!m_result.reasons.isEmpty());
    m_saidTitle->setText(tr("What the service said"));
    m_said->setText(said.join(u'\n'));
    m_codes->setText(codes.join(u'\n'));
    setButtonText(m_close, tr("Close case"));
    setButtonText(m_retake, tr("Retake"));
}

} // namespace ui
