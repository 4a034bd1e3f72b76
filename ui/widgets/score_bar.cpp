// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/score_bar.h"

#include "ui/widgets/label.h"

#include <QGridLayout>
#include <QLocale>
#include <QProgressBar>

#include <algorithm>

namespace ui
{

ScoreBar::ScoreBar(QWidget* parent)
    : QWidget(parent),
      m_name(makeLabel(Look::Body)),
      m_number(makeLabel(Look::FieldName)),
      m_bar(new QProgressBar)
{
    m_number->setWordWrap(false);
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 1000);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_name, 0, 0);
    grid->addWidget(m_number, 0, 1);
    grid->addWidget(m_bar, 1, 0, 1, 2);
}

void ScoreBar::setScore(const QString& name, double score)
{
    const double shown = std::clamp(score, 0.0, 100.0);
    m_name->setText(name);
    m_number->setText(QLocale().toString(shown, 'g', 3));
    m_bar->setAccessibleName(name);
    m_bar->setValue(static_cast<int>(shown * 10));
}

void ScoreBar::setTone(Tone tone)
{
    setStyleProperty(m_bar, "tone",
                     tone == Tone::Good ? QStringLiteral("good") : QStringLiteral("info"));
}

} // namespace ui
