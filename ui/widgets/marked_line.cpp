// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/marked_line.h"

#include "ui/widgets/badge.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

namespace ui
{
namespace
{

constexpr int badgeSize = 20; // as high as a line of a note

Look lookOf(Tone tone)
{
    switch (tone) {
    case Tone::Bad:
        return Look::Error;
    case Tone::Attention:
        return Look::Warning;
    case Tone::Neutral:
    case Tone::Info:
    case Tone::Good:
        return Look::Note;
    }
    Q_UNREACHABLE();
}

} // namespace

MarkedLine::MarkedLine(Icon icon, Tone tone, QWidget* parent)
    : QWidget(parent),
      m_badge(new Badge(badgeSize)),
      m_words(makeLabel(Look::Note))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_badge, 0, Qt::AlignTop);
    row->addWidget(m_words, 1);
    setMark(icon, tone);
    hide();
}

void MarkedLine::setMark(Icon icon, Tone tone)
{
    m_badge->set(icon, tone);
    setLook(m_words, lookOf(tone));
}

void MarkedLine::setText(const QString& text)
{
    m_words->setText(text);
    setVisible(!text.isEmpty());
}

QString MarkedLine::text() const
{
    return m_words->text();
}

} // namespace ui
