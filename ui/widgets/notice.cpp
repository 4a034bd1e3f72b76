// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/notice.h"

#include "ui/widgets/badge.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QStyle>

namespace ui
{
namespace
{

struct NoticeStyle {
    QLatin1String name;
    Icon icon;
};

NoticeStyle noticeStyle(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return {QLatin1String("neutral"), Icon::Info};
    case Tone::Info:
        return {QLatin1String("info"), Icon::Info};
    case Tone::Good:
        return {QLatin1String("good"), Icon::Tick};
    case Tone::Attention:
        return {QLatin1String("attention"), Icon::Exclamation};
    case Tone::Bad:
        return {QLatin1String("bad"), Icon::Exclamation};
    }
    Q_UNREACHABLE();
}

} // namespace

Notice::Notice(Tone tone, QWidget* parent)
    : QFrame(parent),
      m_tone(tone),
      m_icon(noticeStyle(tone).icon),
      m_badge(new Badge(24)),
      m_title(makeLabel(Look::FieldName)),
      m_sentence(makeLabel(Look::Body))
{
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_title);
    words->addWidget(m_sentence);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 14, 16, 14);
    row->setSpacing(12);
    row->addWidget(m_badge, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    m_badge->setInverted(true);
    m_title->hide();
    showTone();
}

void Notice::setTone(Tone tone)
{
    m_tone = tone;
    m_icon = noticeStyle(tone).icon;
    showTone();
}

void Notice::setIcon(Icon icon)
{
    m_icon = icon;
    showTone();
}

void Notice::setWords(const QString& title, const QString& sentence)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    QStringList spoken{title, sentence};
    spoken.removeAll(QString());
    setAccessibleName(spoken.join(QStringLiteral(". ")));
}

void Notice::showTone()
{
    m_badge->set(m_icon, m_tone);
    setStyleProperty(this, "notice", QString(noticeStyle(m_tone).name));
    // The words take their colour from the notice's tone, which Qt does not look up again by
    // itself.
    for (QLabel* words : {m_title, m_sentence}) {
        words->style()->unpolish(words);
        words->style()->polish(words);
    }
}

} // namespace ui
