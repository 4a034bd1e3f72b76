// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/case_draft.h"
#include "session/question.h"
#include "session/result_view.h"
#include "ui/pages/page.h"

class QFrame;

namespace ui
{

class Announcer;
class Badge;
class FactList;
class ScoreBar;

/// Approved, rejected or pending; scores if the service gave any.
class FinishedPage final : public Page
{
    Q_OBJECT

public:
    explicit FinishedPage(QWidget* parent = nullptr);

    void setResult(const session::ResultView& result, const session::CaseDraft& draft,
                   const rules::Values& values);
    /// Of a pending result, where there is no list of cases that would show what comes of it.
    void setUnlisted();
    /// Of a pending result: whether the service is being asked about it.
    void setQuestion(session::Question question);
    void forget() override;

Q_SIGNALS:
    void askRequested();
    void newCustomerRequested();

protected:
    void retranslate() override;

private:
    QWidget* buildMain();
    QLayout* buildSide();
    void showSide();
    void wordQuestion();

    bool m_listed = true;
    session::ResultView m_result;
    session::Question m_question = session::Question::None;
    std::optional<session::CaseDraft> m_case;
    rules::Values m_values;
    Badge* m_badge;
    QLabel* m_title;
    QLabel* m_lead;
    QLabel* m_next;
    QLabel* m_questionLine;
    Announcer* m_questionAnnouncer;
    FactList* m_facts;
    QFrame* m_scores;
    ScoreBar* m_similarity;
    ScoreBar* m_liveness;
    QLabel* m_scoreNote;
    QFrame* m_saidCard;
    QLabel* m_saidTitle;
    QLabel* m_said;
    QLabel* m_codes;
    QPushButton* m_ask;
    QPushButton* m_new;
};

} // namespace ui
