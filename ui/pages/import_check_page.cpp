// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/import_check_page.h"

#include "ui/texts/import_texts.h"
#include "ui/theme.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/tally_tiles.h"
#include "ui/widgets/trouble_list.h"

#include <QFrame>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui
{
namespace
{

constexpr int checkBar = 1000;
constexpr std::chrono::seconds checkPause{10}; // a voice that counts along would never end

} // namespace

ImportCheckPage::ImportCheckPage(QWidget* parent)
    : Page(Content::Scrolling, parent),
      m_title(makeLabel(Look::Title)),
      m_lead(makeLabel(Look::Lead)),
      m_announcer(new Announcer(m_title, checkPause)),
      m_notice(new Notice(Tone::Attention)),
      m_noticeAnnouncer(new Announcer(m_notice)),
      m_bar(new QProgressBar),
      m_tiles(new TallyTiles),
      m_troubles(new TroubleList),
      m_back(addButton(Role::Quiet, QStringLiteral("back"))),
      m_other(addButton(Role::Plain, QStringLiteral("otherFile"))),
      m_again(addButton(Role::Plain, QStringLiteral("again"))),
      m_submit(addButton(Role::Primary, QStringLiteral("submit")))
{
    m_title->setObjectName(QStringLiteral("result"));
    m_notice->setIcon(Icon::Exclamation);
    m_bar->setTextVisible(false);
    m_bar->setRange(0, checkBar);
    QFrame* sums = makeCard();
    layoutOf(sums)->addWidget(m_tiles);
    layoutOf(sums)->addWidget(m_bar);
    body()->addWidget(m_title);
    body()->addWidget(m_lead);
    body()->addWidget(m_notice);
    body()->addWidget(sums);
    body()->addWidget(m_troubles, 1);
    setEscape(m_back);
    setPrimary(nullptr);
    setFocusPolicy(Qt::ClickFocus);
    connect(m_back, &QPushButton::clicked, this, &ImportCheckPage::backRequested);
    connect(m_other, &QPushButton::clicked, this, &ImportCheckPage::otherFileRequested);
    connect(m_again, &QPushButton::clicked, this, &ImportCheckPage::againRequested);
    connect(m_submit, &QPushButton::clicked, this, &ImportCheckPage::submitted);
    connect(m_troubles, &TroubleList::folderRequested, this, &ImportCheckPage::folderRequested);
    retranslate();
}

void ImportCheckPage::setForm(const rules::Form& form)
{
    m_troubles->setForm(form);
}

void ImportCheckPage::setFile(const QString& name)
{
    m_file = name;
    retranslate();
}

void ImportCheckPage::setStage(Stage stage)
{
    const bool news = stage != m_stage;
    m_stage = stage;
    retranslate();
    if (news)
        m_announcer->announce();
}

void ImportCheckPage::setTally(const migration::CheckTally& tally)
{
    m_tally = tally;
    m_bar->setValue(static_cast<int>(tally.share * checkBar));
    showTally();
}

void ImportCheckPage::setTroubles(const QList<migration::EntryResult>& troubles, qint64 total)
{
    m_troubles->setTroubles(troubles, total);
}

void ImportCheckPage::setLateColumns(const QStringList& columns)
{
    const bool news = columns != m_lateColumns && !columns.isEmpty();
    m_lateColumns = columns;
    showLateColumns();
    if (news)
        m_noticeAnnouncer->announce();
}

void ImportCheckPage::setReport(const QString& path, bool failed)
{
    m_troubles->setReport(path, failed);
}

// Not the button that sends, nor does Enter press it from elsewhere: whoever pressed Enter on the
// page before has not read this one.
void ImportCheckPage::enter()
{
    setFocus();
}

void ImportCheckPage::showTally()
{
    QList<Tally> tallies{
        {m_tally.good, tr("ready to be sent"), Tone::Good},
        {m_tally.invalid, tr("to be corrected"), Tone::Bad},
        {m_tally.duplicates, tr("in the file twice"), Tone::Neutral},
        {m_tally.alreadyEntered, tr("entered before"), Tone::Neutral},
    };
    if (m_tally.knownOtherwise > 0)
        tallies.append({m_tally.knownOtherwise, tr("known, details differ"), Tone::Attention});
    if (m_tally.unknown > 0)
        tallies.append({m_tally.unknown, tr("not known, asked about first"), Tone::Attention});
    m_tiles->setTallies(tallies);
}

void ImportCheckPage::showLateColumns()
{
    constexpr qsizetype mostNames = 8;
    const QString names = m_lateColumns.first(qMin(mostNames, m_lateColumns.size())).join(u", ");
    const QString all = m_lateColumns.size() > mostNames ? names + QStringLiteral(", …") : names;
    const QString words = tr("Left out: %1. If one of them is a detail of the customers, go back "
                             "and say which.")
                              .arg(all);
    m_notice->setVisible(!m_lateColumns.isEmpty());
    m_notice->setWords(tr("Further down the file has more columns"), words);
}

void ImportCheckPage::showStage()
{
    const bool finished = m_stage == Stage::Finished;
    const bool sends = finished && sendable() > 0;
    const bool again = finished && hasToMend();
    m_bar->setVisible(!finished);
    m_submit->setVisible(sends);
    m_again->setVisible(again);
    m_other->setVisible(finished && !(sends && again));
    setProminent(m_again, !sends);
    setProminent(m_other, !sends && !again);
}

QString ImportCheckPage::titleWords() const
{
    if (m_stage != Stage::Finished)
        return tr("Checking every row");
    if (sendable() > 0)
        return tr("%Ln customer(s) can be sent", nullptr, static_cast<int>(sendable()));
    return hasToMend() ? tr("There is nothing to send") : tr("All customers are already entered");
}

QString ImportCheckPage::leadWords() const
{
    if (m_stage != Stage::Finished)
        return tr("Nothing is sent. The rows are only read.");
    if (sendable() == 0)
        return hasToMend() ? tr("Look at the rows below and correct the file, then check it again.")
                           : tr("Nothing needs to be sent.");
    if (hasToMend() || m_tally.duplicates > 0)
        return tr("The rows below are left out. Correct them and choose the file again later: what "
                  "is entered by then is not sent twice.");
    return m_tally.alreadyEntered > 0 ? tr("All other customers are already entered.")
                                      : tr("Every row can be sent.");
}

void ImportCheckPage::retranslate()
{
    m_title->setText(titleWords());
    m_lead->setText(texts::ofFile(m_file, leadWords()));
    m_bar->setAccessibleName(m_title->text());
    setButtonText(m_back, m_stage == Stage::Finished ? tr("Back") : tr("Cancel"));
    setButtonText(m_other, tr("Choose file"));
    setButtonText(m_again, tr("Check again"));
    setButtonText(m_submit, tr("Submit %Ln customer(s)", nullptr, static_cast<int>(sendable())));
    showTally();
    showLateColumns();
    showStage();
}

} // namespace ui
