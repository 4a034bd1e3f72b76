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
    connect(m_troubles, &TroubleList::folderRequested, this, &ImportCheckPage::folderRequested);
    retranslate();
}

void ImportCheckPage::setForm(const rules::Form& form)
{
    m_troubles->setForm(form);
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

void ImportCheckPage::setTroubles(const QList<migration::EntryResult>& troubles)
{
    m_troubles->setTroubles(troubles);
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
        tallies.append({m_tally.knownOtherwise, tr("known with other details"), Tone::Attention});
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
    m_notice->setAccessibleName(words);
}

void ImportCheckPage::showStage()
{
    const bool finished = m_stage == Stage::Finished;
    m_bar->setVisible(!finished);
    m_other->setVisible(finished && sendable() > 0);
    m_submit->setVisible(finished);
    m_submit->setObjectName(sendable() > 0 ? QStringLiteral("submit")
                                           : QStringLiteral("otherFile"));
    m_submit->disconnect(this);
    connect(m_submit, &QPushButton::clicked, this,
            sendable() > 0 ? &ImportCheckPage::submitted : &ImportCheckPage::otherFileRequested);
}

void ImportCheckPage::retranslate()
{
    const bool finished = m_stage == Stage::Finished;
    const auto count = static_cast<int>(sendable());
    m_title->setText(!finished    ? tr("Checking every row")
                     : count == 0 ? tr("There is nothing to send")
                                  : tr("%Ln customer(s) can be sent", nullptr, count));
    m_lead->setText(!finished ? tr("Nothing is sent. The rows are only read.")
                    : count == 0
                        ? tr("Look at the rows below, correct the file, and choose it again.")
                        : tr("The rows below are left out. Correct them and choose the file again "
                             "later: what is entered by then is not sent twice."));
    m_bar->setAccessibleName(m_title->text());
    setButtonText(m_back, finished ? tr("Back") : tr("Cancel"));
    setButtonText(m_other, tr("Other file"));
    setButtonText(m_submit,
                  count > 0 ? tr("Submit %Ln customer(s)", nullptr, count) : tr("Other file"));
    showTally();
    showLateColumns();
    showStage();
}

} // namespace ui
