// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/finished_page.h"

#include "ui/texts/case_facts.h"
#include "ui/texts/status_texts.h"
#include "ui/theme.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/label.h"
#include "ui/widgets/score_bar.h"

#include <QAccessible>
#include <QFrame>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace ui
{

FinishedPage::FinishedPage(QWidget* parent)
    : Page(Content::Scrolling, parent),
      m_badge(new Badge(84)),
      m_title(makeLabel(Look::Title)),
      m_lead(makeLabel(Look::Lead)),
      m_next(makeLabel(Look::Body)),
      m_questionLine(makeLabel(Look::Note)),
      m_questionAnnouncer(new Announcer(m_questionLine)),
      m_facts(new FactList),
      m_scores(makeCard()),
      m_similarity(new ScoreBar),
      m_liveness(new ScoreBar),
      m_scoreNote(makeLabel(Look::Note)),
      m_saidCard(makeCard()),
      m_saidTitle(makeLabel(Look::FieldName)),
      m_said(makeLabel(Look::Body)),
      m_codes(makeLabel(Look::Code)),
      m_ask(addButton(Role::Plain, QStringLiteral("askNow"))),
      m_new(addButton(Role::Primary, QStringLiteral("newCustomer")))
{
    m_title->setObjectName(QStringLiteral("result"));
    auto* columns = new QHBoxLayout;
    columns->setSpacing(2 * measure::gap);
    columns->addWidget(buildMain(), 2);
    columns->addLayout(buildSide(), 1);
    body()->addLayout(columns, 1);
    m_questionLine->setObjectName(QStringLiteral("question"));
    connect(m_ask, &QPushButton::clicked, this, &FinishedPage::askRequested);
    connect(m_new, &QPushButton::clicked, this, &FinishedPage::newCustomerRequested);
    retranslate();
}

QWidget* FinishedPage::buildMain()
{
    QFrame* main = makeCard();
    layoutOf(main)->setContentsMargins(40, 36, 40, 36);
    layoutOf(main)->addWidget(m_badge);
    layoutOf(main)->addSpacing(12);
    layoutOf(main)->addWidget(m_title);
    layoutOf(main)->addWidget(m_lead);
    layoutOf(main)->addWidget(m_next);
    layoutOf(main)->addWidget(m_questionLine);
    layoutOf(main)->addSpacing(8);
    layoutOf(main)->addWidget(makeDivider());
    layoutOf(main)->addSpacing(12);
    layoutOf(main)->addWidget(m_facts);
    layoutOf(main)->addStretch(1);
    return main;
}

QLayout* FinishedPage::buildSide()
{
    layoutOf(m_scores)->setSpacing(12);
    layoutOf(m_scores)->addWidget(m_similarity);
    layoutOf(m_scores)->addSpacing(4);
    layoutOf(m_scores)->addWidget(m_liveness);
    layoutOf(m_scores)->addWidget(m_scoreNote);
    layoutOf(m_saidCard)->addWidget(m_saidTitle);
    layoutOf(m_saidCard)->addWidget(m_said);
    layoutOf(m_saidCard)->addWidget(m_codes);
    auto* side = new QVBoxLayout;
    side->setSpacing(measure::gap);
    side->addWidget(m_scores);
    side->addWidget(m_saidCard);
    side->addStretch(1);
    return side;
}

void FinishedPage::setResult(const session::ResultView& result, const session::CaseDraft& draft,
                             const rules::Values& values)
{
    m_result = result;
    m_case = draft;
    m_values = values;
    retranslate();
    QAccessibleEvent alert(m_title, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void FinishedPage::setUnlisted()
{
    m_listed = false;
    retranslate();
}

// That the program asks by itself is not news; what comes of a question is.
void FinishedPage::setQuestion(session::Question question)
{
    if (std::exchange(m_question, question) == question)
        return;
    wordQuestion();
    if (question == session::Question::Unanswered)
        m_questionAnnouncer->announce();
}

void FinishedPage::wordQuestion()
{
    const bool pending = m_result.status == session::CaseStatus::Pending;
    m_ask->setVisible(pending);
    m_ask->setEnabled(m_question != session::Question::UnderWay);
    m_questionLine->setVisible(pending);
    switch (m_question) {
    case session::Question::None:
        m_questionLine->setText(tr("The program asks again from time to time."));
        return;
    case session::Question::UnderWay:
        m_questionLine->setText(tr("The service is being asked whether it has decided."));
        return;
    case session::Question::Unanswered:
        m_questionLine->setText(
            tr("The service did not answer when last asked. The program asks again by itself."));
        return;
    }
}

void FinishedPage::forget()
{
    m_case.reset();
    m_values.clear();
    m_facts->setFacts({});
}

void FinishedPage::showSide()
{
    m_scores->setVisible(m_result.faceSimilarity || m_result.liveness);
    m_similarity->setVisible(m_result.faceSimilarity.has_value());
    m_liveness->setVisible(m_result.liveness.has_value());
    m_similarity->setScore(tr("Face similarity"), m_result.faceSimilarity.value_or(0));
    m_liveness->setScore(tr("Liveness"), m_result.liveness.value_or(0));
    QStringList said;
    QStringList codes;
    for (const session::Reason& reason : std::as_const(m_result.reasons)) {
        said << reason.message;
        codes << reason.code;
    }
    m_saidCard->setVisible(!m_result.reasons.isEmpty());
    m_said->setText(said.join(u'\n'));
    m_codes->setText(codes.join(u'\n'));
}

void FinishedPage::retranslate()
{
    const texts::StatusWords words = texts::words(m_result.status);
    const texts::StatusSign sign = texts::sign(m_result.status);
    m_badge->set(sign.icon, sign.tone);
    m_title->setText(words.title);
    m_similarity->setTone(sign.tone);
    m_liveness->setTone(sign.tone);
    m_lead->setText(words.explanation);
    m_next->setText(m_listed || m_result.status != session::CaseStatus::Pending
                        ? words.next
                        : tr("The customer need not wait. The result appears here, and it will be "
                             "with the service."));
    if (m_case) {
        QList<Fact> facts = texts::shortFacts(*m_case, m_values);
        facts.append({tr("Time of the answer"), texts::localTime(m_result.at)});
        facts.append({tr("Status at the service"), texts::name(m_result.status)});
        m_facts->setFacts(facts);
    }
    m_scoreNote->setText(tr("Scores of the service, from 0 to 100."));
    m_saidTitle->setText(tr("What the service said"));
    showSide();
    setButtonText(m_new, tr("New customer"));
    setButtonText(m_ask, tr("Ask now"));
    wordQuestion();
}

} // namespace ui
