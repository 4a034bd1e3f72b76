// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/time_left.h"

#include "ui/texts/deadline_texts.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/label.h"

#include <QEvent>

#include <algorithm>
#include <utility>

namespace ui
{
namespace
{

using std::chrono::minutes;

constexpr minutes announcedAt[] = {minutes(60), minutes(30), minutes(10), minutes(5), minutes(1)};
constexpr minutes pressing = minutes(5);

bool hasComeTo(minutes now, std::optional<minutes> before)
{
    return std::any_of(std::begin(announcedAt), std::end(announcedAt),
                       [&](minutes mark) { return now <= mark && (!before || *before > mark); });
}

} // namespace

TimeLeft::TimeLeft(QWidget* parent)
    : QLabel(parent)
{
    setObjectName(QStringLiteral("timeLeft"));
    setTextFormat(Qt::PlainText);
    connect(this, &TimeLeft::markReached, new Announcer(this), &Announcer::announce);
    hide();
}

void TimeLeft::set(std::optional<std::chrono::milliseconds> left)
{
    std::optional<minutes> begun;
    if (left && left->count() > 0)
        begun = std::chrono::ceil<minutes>(*left);
    if (begun > announcedAt[0])
        begun.reset();
    const auto before = std::exchange(m_minutes, begun);
    if (before == begun)
        return;
    retranslate();
    setVisible(begun.has_value());
    if (begun && hasComeTo(*begun, before))
        Q_EMIT markReached();
}

void TimeLeft::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLabel::changeEvent(event);
}

void TimeLeft::retranslate()
{
    if (!m_minutes)
        return;
    setLook(this, *m_minutes <= pressing ? Look::Warning : Look::Note);
    setText(texts::timeLeftWords(*m_minutes));
    setAccessibleName(texts::deadlineSentence(*m_minutes));
}

} // namespace ui
