// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/review_page.h"

#include "ui/texts/advice_texts.h"
#include "ui/texts/refusal_texts.h"
#include "ui/theme.h"
#include "ui/widgets/check_list.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/photo_view.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui
{

ReviewPage::ReviewPage(QWidget* parent)
    : Page(Content::Scrolling, parent),
      m_left(new QWidget),
      m_photo(new PhotoView),
      m_mirrorNote(makeLabel(Look::Note)),
      m_title(makeLabel(Look::Title)),
      m_lead(makeLabel(Look::Lead)),
      m_needs(new CheckList),
      m_notice(new Notice(Tone::Attention)),
      m_back(addButton(Role::Quiet, QStringLiteral("back"))),
      m_retake(addButton(Role::Plain, QStringLiteral("retake"))),
      m_use(addButton(Role::Primary, QStringLiteral("usePhoto")))
{
    auto* left = new QVBoxLayout(m_left);
    left->setContentsMargins(0, 0, 0, 0);
    left->addWidget(m_photo);
    left->addWidget(m_mirrorNote);
    left->addStretch(1);

    QFrame* needs = makeCard();
    layoutOf(needs)->addWidget(m_needs);
    auto* right = new QVBoxLayout;
    right->setSpacing(measure::gap);
    right->addWidget(m_title);
    right->addWidget(m_lead);
    right->addWidget(needs);
    right->addWidget(m_notice);
    right->addStretch(1);

    auto* columns = new QHBoxLayout;
    columns->setSpacing(2 * measure::gap);
    columns->addWidget(m_left);
    columns->addLayout(right, 1);
    body()->addLayout(columns, 1);

    setEscape(m_back);
    connect(m_back, &QPushButton::clicked, this, &ReviewPage::backRequested);
    connect(m_retake, &QPushButton::clicked, this, &ReviewPage::retakeRequested);
    connect(m_use, &QPushButton::clicked, this, &ReviewPage::accepted);
    retranslate();
}

void ReviewPage::setPhoto(const QImage& photo, const framing::Report& report,
                          bool belowRecommendation)
{
    m_photo->setPhoto(photo);
    m_verdict = report.verdict;
    m_refusal = refusalOf(report);
    m_belowRecommendation = belowRecommendation;
    m_needs->setNeeds(needsOf(report));
    showVerdict();
}

void ReviewPage::enter()
{
    (m_verdict == framing::Verdict::Reject ? m_retake : m_use)->setFocus();
}

void ReviewPage::forget()
{
    m_photo->setPhoto({});
}

void ReviewPage::resizeEvent(QResizeEvent* event)
{
    const int height = this->height() - 200;
    m_left->setFixedWidth(
        std::clamp(height * 4 / 3, 400, std::max(400, (width() - 2 * measure::edge) * 56 / 100)));
    Page::resizeEvent(event);
}

void ReviewPage::showVerdict()
{
    const bool reject = m_verdict == framing::Verdict::Reject;
    m_lead->setText(texts::sentence(m_verdict));
    m_notice->setVisible(m_belowRecommendation || m_refusal);
    m_notice->setWords(
        {}, m_refusal ? texts::probableAnswer(*m_refusal)
                      : tr("This photo was taken by hand and is below the recommendation."));
    // The safer way is the primary one, so that no try is spent by habit.
    setStyleProperty(m_retake, "role",
                     reject ? QStringLiteral("primary") : QStringLiteral("plain"));
    setStyleProperty(m_use, "role", reject ? QStringLiteral("plain") : QStringLiteral("primary"));
    setPrimary(reject ? m_retake : m_use);
}

void ReviewPage::retranslate()
{
    m_title->setText(tr("Is this a good photo?"));
    m_mirrorNote->setText(
        tr("Shown as it will be sent: not mirrored, as other people see the customer."));
    setButtonText(m_back, tr("Back"));
    setButtonText(m_retake, tr("Retake"));
    setButtonText(m_use, tr("Use this photo"));
    showVerdict();
}

} // namespace ui
