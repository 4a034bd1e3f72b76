// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/field.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace ui
{

/// "Why these fields?": the reasons of a form, each with the fields that have it.
class WhyCard final : public QFrame
{
    Q_OBJECT

public:
    explicit WhyCard(QWidget* parent = nullptr);

    void setForm(const rules::Form& form);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    rules::Form m_form;
    QLabel* m_title;
    QVBoxLayout* m_reasons;
};

} // namespace ui
