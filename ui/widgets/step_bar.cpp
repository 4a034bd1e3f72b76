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
    for (int i = 0; i < mostSteps; ++i) {
        const auto at = static_cast<std::size_t>(i);
        if (i > 0) {
            m_lines[at] = makeDivider();
            m_lines[at]->setFixedWidth(48);
            row->addWidget(m_lines[at]);
        }
        m_dots[at] = new StepDot(i + 1);
        m_names[at] = makeLabel(Look::Step);
        m_names[at]->setWordWrap(false);
        row->addWidget(m_dots[at]);
        row->addWidget(m_names[at]);
    }
    row->addStretch();
    setPlace(Step::Case);
}

void StepBar::setPlace(Place place)
{
    m_place = place;
    showSteps(names(), std::visit([](auto step) { return static_cast<int>(step); }, place));
}

void StepBar::showSteps(const QStringList& names, int now)
{
    const auto count = static_cast<int>(names.size());
    for (int i = 0; i < mostSteps; ++i) {
        const auto at = static_cast<std::size_t>(i);
        const bool used = i < count;
        if (m_lines[at] != nullptr)
            m_lines[at]->setVisible(used);
        m_dots[at]->setVisible(used);
        m_names[at]->setVisible(used);
        m_names[at]->setText(names.value(i));
        m_dots[at]->setState(i < now    ? StepState::Done
                             : i == now ? StepState::Now
                                        : StepState::Waiting);
        setLook(m_names[at], i < now ? Look::StepDone : i == now ? Look::StepNow : Look::Step);
    }
    setAccessibleName(now >= count
                          ? tr("All steps done")
                          : tr("Step %1 of %2: %3").arg(now + 1).arg(count).arg(names.value(now)));
}

void StepBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        setPlace(m_place);
    QFrame::changeEvent(event);
}

QStringList StepBar::names() const
{
    if (std::holds_alternative<EntryStep>(m_place))
        return {tr("Details"), tr("Confirm"), tr("Send")};
    if (std::holds_alternative<ImportStep>(m_place))
        return {tr("File"), tr("Columns"), tr("Check"), tr("Send")};
    return {tr("Case"), tr("Consent"), tr("Details"), tr("Photo"), tr("Send")};
}

} // namespace ui
