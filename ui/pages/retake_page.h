// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/result_view.h"
#include "ui/pages/page.h"

class QVBoxLayout;

namespace ui
{

class TriesMeter;

/// The service wants another photo: why, what to do differently, how many tries are left by its own
/// count.
class RetakePage final : public Page
{
    Q_OBJECT

public:
    explicit RetakePage(QWidget* parent = nullptr);

    void setResult(const session::ResultView& result);

Q_SIGNALS:
    void retakeRequested();
    void closed();

protected:
    void retranslate() override;

private:
    session::ResultView m_result;
    QLabel* m_title;
    QLabel* m_lead;
    QLabel* m_beforeTitle;
    QVBoxLayout* m_advice;
    TriesMeter* m_tries;
    QWidget* m_saidCard;
    QLabel* m_saidTitle;
    QLabel* m_said;
    QLabel* m_codes;
    QPushButton* m_close;
    QPushButton* m_retake;
};

} // namespace ui
