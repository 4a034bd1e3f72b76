// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/check_list.h"

#include "ui/texts/advice_texts.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ui
{
namespace
{

struct LevelMark {
    Icon icon;
    Tone tone;
};

LevelMark markOf(framing::Level level)
{
    switch (level) {
    case framing::Level::Ideal:
        return {Icon::Tick, Tone::Good};
    case framing::Level::Warn:
    case framing::Level::Block:
        return {Icon::Exclamation, Tone::Attention};
    case framing::Level::NotAssessed:
        return {Icon::Dash, Tone::Neutral};
    }
    Q_UNREACHABLE();
}

} // namespace

CheckList::CheckList(QWidget* parent)
    : QWidget(parent),
      m_needs(unassessedNeeds())
{
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    for (Line& line : m_lines) {
        line = {new Badge(24), makeLabel(Look::Body), makeLabel(Look::Note)};
        line.name->setWordWrap(false);
        line.word->setWordWrap(false);
        auto* row = new QHBoxLayout;
        row->setContentsMargins(0, 7, 0, 7);
        row->setSpacing(12);
        row->addWidget(line.badge);
        row->addWidget(line.name, 1);
        row->addWidget(line.word);
        lines->addWidget(makeDivider());
        lines->addLayout(row);
    }
    showNeeds();
}

void CheckList::setNeeds(const Needs& needs)
{
    m_needs = needs;
    for (std::size_t i = 0; i < m_needs.size(); ++i)
        m_needs[i].need = framing::allNeeds[i];
    showNeeds();
}

void CheckList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        showNeeds();
    QWidget::changeEvent(event);
}

void CheckList::showNeeds()
{
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const LevelMark mark = markOf(m_needs[i].level);
        m_lines[i].badge->set(mark.icon, mark.tone);
        m_lines[i].name->setText(texts::name(m_needs[i].need));
        m_lines[i].word->setText(texts::word(m_needs[i]));
    }
}

CheckList::Needs unassessedNeeds()
{
    CheckList::Needs needs;
    for (std::size_t i = 0; i < needs.size(); ++i)
        needs[i].need = framing::allNeeds[i];
    return needs;
}

} // namespace ui
