// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/field.h"
#include "ui/pages/page.h"

namespace ui
{

class MaskedFacts;
class Notice;

/// All of a verified customer that will be sent, masked until somebody asks to see it. As what the
/// customer is entered stands out, for nobody checks it again.
class EntryConfirmPage final : public Page
{
    Q_OBJECT

public:
    explicit EntryConfirmPage(QWidget* parent = nullptr);

    void setEntry(const rules::Form& form, const rules::Values& values);
    /// Where it goes is the sandbox of this computer.
    void setSandbox(bool sandbox);

    void enter() override;
    void forget() override;

Q_SIGNALS:
    void backRequested();
    void submitted();

protected:
    void retranslate() override;

private:
    QWidget* buildSide();

    QString m_kycStatus;
    bool m_sandbox = false;
    QLabel* m_title;
    QLabel* m_lead;
    MaskedFacts* m_facts;
    Notice* m_verdict;
    QLabel* m_whereTitle;
    QLabel* m_where;
    QLabel* m_final;
    QPushButton* m_back;
    QPushButton* m_submit;
};

} // namespace ui
