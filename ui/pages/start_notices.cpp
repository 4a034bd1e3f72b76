// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/start_notices.h"

#include "ui/texts/case_texts.h"
#include "ui/texts/pack_texts.h"
#include "ui/theme.h"
#include "ui/widgets/notice.h"

#include <QEvent>
#include <QVBoxLayout>

namespace ui
{
namespace
{

constexpr int mostPacksNamed = 3;

} // namespace

StartNotices::StartNotices(QWidget* parent)
    : QWidget(parent),
      m_case(new Notice(Tone::Bad)),
      m_station(new Notice(Tone::Bad)),
      m_attention(new Notice(Tone::Attention)),
      m_rules(new Notice(Tone::Attention))
{
    m_case->setObjectName(QStringLiteral("caseNotice"));
    m_rules->setObjectName(QStringLiteral("rulesNotice"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(measure::gap);
    for (Notice* notice : {m_station, m_attention, m_rules})
        column->addWidget(notice);
    retranslate();
}

QWidget* StartNotices::ofCase() const
{
    return m_case;
}

void StartNotices::showCase(OfCase notice, const std::optional<base::JsonError>& error)
{
    m_ofCase = notice;
    m_error = error;
    retranslate();
}

void StartNotices::showStationProblem(const QString& sentence)
{
    m_stationProblem = sentence;
    retranslate();
}

void StartNotices::showStationNotice(const QString& sentence)
{
    m_stationNotices << sentence;
    retranslate();
}

void StartNotices::withdrawStationNotice(const QString& sentence)
{
    m_stationNotices.removeOne(sentence);
    retranslate();
}

void StartNotices::showRefusedPacks(const QList<rules::PackError>& packs)
{
    m_packs = packs;
    retranslate();
}

void StartNotices::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StartNotices::retranslate()
{
    m_case->setVisible(m_ofCase != OfCase::None);
    m_station->setVisible(!m_stationProblem.isEmpty());
    m_attention->setVisible(!m_stationNotices.isEmpty());
    m_rules->setVisible(!m_packs.isEmpty());
    wordCase();
    m_station->setWords(tr("This computer is not ready"), m_stationProblem);
    m_attention->setWords(tr("Something on this computer needs attention"),
                          m_stationNotices.join(u'\n'));
    wordPacks();
    setVisible(!m_station->isHidden() || !m_attention->isHidden() || !m_rules->isHidden());
}

void StartNotices::wordCase()
{
    const QString fileTitle = tr("The hand-over file cannot be used");
    switch (m_ofCase) {
    case OfCase::None:
        return;
    case OfCase::Read:
        m_case->setTone(Tone::Good);
        m_case->setWords(tr("The case was read"), tr("Check country and ID type, then start."));
        return;
    case OfCase::FileUnreadable:
        m_case->setTone(Tone::Bad);
        m_case->setWords(fileTitle, texts::unreadableFile());
        return;
    case OfCase::FileWrong:
        m_case->setTone(Tone::Bad);
        m_case->setWords(fileTitle, texts::sentence(*m_error));
        return;
    case OfCase::Refused:
        m_case->setTone(Tone::Info);
        m_case->setWords(tr("The customer did not agree"),
                         tr("Nothing was sent, and what was entered has been deleted. Offer the "
                            "customer another way."));
        return;
    }
}

void StartNotices::wordPacks()
{
    QStringList lines;
    for (const rules::PackError& error : m_packs.first(qMin(m_packs.size(), mostPacksNamed)))
        lines << texts::shortSentence(error);
    const int unnamed = static_cast<int>(m_packs.size()) - mostPacksNamed;
    if (unnamed > 0)
        lines << tr("… and %n more", nullptr, unnamed);
    lines << tr("The built-in rules are used in their place; work can go on. Please tell whoever "
                "looks after this computer.");
    m_rules->setWords(tr("%n rule file(s) of this bank cannot be used", nullptr,
                         static_cast<int>(m_packs.size())),
                      lines.join(u'\n'));
}

} // namespace ui
