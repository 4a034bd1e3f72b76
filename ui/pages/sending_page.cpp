// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/sending_page.h"

#include "ui/texts/case_facts.h"
#include "ui/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/label.h"

#include <QAccessible>
#include <QFrame>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui
{
namespace
{

constexpr int fullBar = 1000;

} // namespace

SendingPage::SendingPage(Subject subject, QWidget* parent)
    : Page(Content::Scrolling, parent),
      m_subject(subject),
      m_title(makeLabel(Look::Title)),
      m_lead(makeLabel(Look::Lead)),
      m_bar(new QProgressBar),
      m_note(makeLabel(Look::Note)),
      m_cancel(addButton(Role::Quiet, QStringLiteral("cancel")))
{
    auto* badge = new Badge(84);
    badge->set(Icon::Send, Tone::Info);
    m_bar->setTextVisible(false);
    m_bar->setMaximumWidth(560);
    for (QLabel* label : {m_title, m_lead, m_note})
        label->setAlignment(Qt::AlignCenter);

    QFrame* card = makeCard();
    layoutOf(card)->setSpacing(measure::gap);
    layoutOf(card)->addStretch(1);
    layoutOf(card)->addWidget(badge, 0, Qt::AlignHCenter);
    layoutOf(card)->addWidget(m_title);
    layoutOf(card)->addWidget(m_lead);
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_bar, 100);
    middle->addStretch(1);
    layoutOf(card)->addLayout(middle);
    layoutOf(card)->addWidget(m_note);
    layoutOf(card)->addStretch(1);
    body()->addWidget(card, 1);
    setFocusPolicy(Qt::ClickFocus);
    connect(m_cancel, &QPushButton::clicked, this, &SendingPage::cancelled);
    retranslate();
}

void SendingPage::setWaiting(Waiting waiting, const std::optional<QDateTime>& lostSince)
{
    m_waiting = waiting;
    m_lostSince = lostSince;
    m_progress = 0;
    retranslate();
}

void SendingPage::setProgress(double share)
{
    const bool wasSent = m_progress >= 1;
    m_progress = share;
    if (wasSent != (share >= 1))
        retranslate();
    else if (share < 1 && m_waiting == Waiting::ForAnswer)
        m_bar->setValue(static_cast<int>(share * fullBar));
}

// Not the cancel button: whoever presses Enter twice must not stop what the first press began.
void SendingPage::enter()
{
    setFocus();
}

void SendingPage::setReduceMotion(bool reduce)
{
    m_reduceMotion = reduce;
    retranslate();
}

QString SendingPage::lossSentence() const
{
    if (m_subject == Subject::VerifiedCustomer)
        return tr("The answer was lost on the way. The service is asked whether the customer is "
                  "there.");
    if (!m_lostSince)
        return tr("The answer was lost on the way. The service is asked whether the photo has "
                  "arrived.");
    return tr("This case was sent at %1, and its answer is not known here. The service is asked "
              "whether the photo has arrived.")
        .arg(texts::localTime(*m_lostSince));
}

QString SendingPage::sendingSentence(bool sent) const
{
    if (m_subject == Subject::VerifiedCustomer)
        return tr("The customer’s details are on their way to the service.");
    return sent ? tr("The service has everything and compares the photo with the ID.")
                : tr("Details and photo are on their way to the service.");
}

void SendingPage::retranslate()
{
    const bool asking = m_waiting == Waiting::ForRecord;
    const bool sent = asking || m_progress >= 1;
    const QString before = m_title->text();
    m_title->setText(asking ? tr("Asking the service")
                     : sent ? tr("Waiting for the answer")
                            : tr("Sending"));
    m_lead->setText(asking ? lossSentence() : sendingSentence(sent));
    m_note->setText(asking
                        ? tr("Nothing is sent a second time until this is known.")
                        : tr("This takes a few seconds. Please do not switch the computer off."));
    m_bar->setAccessibleName(m_title->text());
    m_bar->setRange(0, sent && !m_reduceMotion ? 0 : fullBar);
    m_bar->setValue(sent ? fullBar : static_cast<int>(m_progress * fullBar));
    setButtonText(m_cancel, tr("Cancel"));
    if (before != m_title->text()) {
        QAccessibleEvent alert(m_title, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

} // namespace ui
