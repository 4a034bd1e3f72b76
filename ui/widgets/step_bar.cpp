// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/step_bar.h"

#include "ui/widgets/label.h"
#include "ui/widgets/step_dot.h"

#include <QEvent>
#include <QHBoxLayout>

namespace ui
{

StepBar::StepBar(QWidget* parent)
    : QFrame(parent)
{
    setObjectName(QStringLiteral("stepBar"));
    setFixedHeight(64);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addStretch();
    for (int i = 0; i < stepCount; ++i) {
        const auto at = static_cast<std::size_t>(i);
        if (i > 0) {
            QFrame* line = makeDivider();
            line->setFixedWidth(48);
            row->addWidget(line);
        }
        m_dots[at] = new StepDot(i + 1);
        m_names[at] = makeLabel(Look::Step);
        m_names[at]->setWordWrap(false);
        row->addWidget(m_dots[at]);
        row->addWidget(m_names[at]);
    }
    row->addStretch();
    retranslate();
    setStep(Step::Case);
}

void StepBar::setStep(Step step)
{
    m_step = step;
    for (int i = 0; i < stepCount; ++i) {
        const auto at = static_cast<std::size_t>(i);
        const int now = static_cast<int>(step);
        m_dots[at]->setState(i < now    ? StepState::Done
                             : i == now ? StepState::Now
                                        : StepState::Waiting);
        setLook(m_names[at], i < now ? Look::StepDone : i == now ? Look::StepNow : Look::Step);
    }
    setAccessibleName(step == Step::Done
                          ? tr("All steps done")
                          : tr("Step %1 of %2: %3")
                                .arg(static_cast<int>(step) + 1)
                                .arg(stepCount)
                                .arg(m_names[static_cast<std::size_t>(step)]->text()));
}

void StepBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void StepBar::retranslate()
{
    const std::array<QString, stepCount> names{tr("Case"), tr("Consent"), tr("Details"),
                                               tr("Photo"), tr("Send")};
    for (std::size_t i = 0; i < names.size(); ++i)
        m_names[i]->setText(names[i]);
    setStep(m_step);
}

} // namespace ui
