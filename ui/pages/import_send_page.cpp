// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/import_send_page.h"

#include "ui/texts/import_texts.h"
#include "ui/theme.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/tally_tiles.h"

#include <QFrame>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui
{
namespace
{

constexpr int sendBar = 1000;
constexpr std::chrono::seconds sendPause{20};

} // namespace

ImportSendPage::ImportSendPage(QWidget* parent)
    : Page(Content::Scrolling, parent),
      m_title(makeLabel(Look::Title)),
      m_progress(makeLabel(Look::Value)),
      m_bar(new QProgressBar),
      m_pace(makeLabel(Look::Lead)),
      m_titleAnnouncer(new Announcer(m_title)),
      m_paceAnnouncer(new Announcer(m_progress, sendPause)),
      m_restAnnouncer(new Announcer(m_pace)),
      m_tiles(new TallyTiles),
      m_note(makeLabel(Look::Note)),
      m_back(addButton(Role::Quiet, QStringLiteral("back"))),
      m_stop(addButton(Role::Plain, QStringLiteral("stop"))),
      m_pause(addButton(Role::Plain, QStringLiteral("pause"))),
      m_resume(addButton(Role::Primary, QStringLiteral("resume")))
{
    m_bar->setTextVisible(false);
    m_bar->setRange(0, sendBar);
    QFrame* card = makeCard();
    layoutOf(card)->setContentsMargins(40, 36, 40, 36);
    layoutOf(card)->setSpacing(12);
    layoutOf(card)->addWidget(m_progress);
    layoutOf(card)->addWidget(m_bar);
    layoutOf(card)->addWidget(m_pace);
    layoutOf(card)->addSpacing(8);
    layoutOf(card)->addWidget(makeDivider());
    layoutOf(card)->addSpacing(8);
    layoutOf(card)->addWidget(m_tiles);
    layoutOf(card)->addStretch(1);
    layoutOf(card)->addWidget(m_note);
    body()->addWidget(m_title);
    body()->addWidget(card, 1);
    setFocusPolicy(Qt::ClickFocus);
    connect(m_back, &QPushButton::clicked, this, &ImportSendPage::backRequested);
    connect(m_stop, &QPushButton::clicked, this, &ImportSendPage::stopRequested);
    connect(m_pause, &QPushButton::clicked, this, &ImportSendPage::pauseRequested);
    connect(m_resume, &QPushButton::clicked, this, &ImportSendPage::resumeRequested);
    retranslate();
}

void ImportSendPage::setFile(const QString& name)
{
    m_file = name;
    showTally();
}

void ImportSendPage::setStage(Stage stage)
{
    const bool news = stage != m_stage;
    m_stage = stage;
    retranslate();
    if (news)
        m_titleAnnouncer->announce();
}

void ImportSendPage::setTally(const migration::SendTally& tally)
{
    m_tally = tally;
    showTally();
    m_paceAnnouncer->announce();
}

// The moment is reckoned anew each time, and differs by some milliseconds.
void ImportSendPage::setRest(const std::optional<QDateTime>& until)
{
    const QString before = paceWords();
    m_rest = until;
    showTally();
    if (m_rest && paceWords() != before)
        m_restAnnouncer->announce();
}

QString ImportSendPage::paceWords() const
{
    if (m_stage != Stage::Sending)
        return {};
    return m_rest ? tr("The service asks to wait; sending goes on at %1.")
                        .arg(m_rest->toLocalTime().toString(QStringLiteral("HH:mm")))
                  : texts::paceSentence(m_tally);
}

// No button: whoever presses Enter twice must not stop what the first press began.
void ImportSendPage::enter()
{
    setFocus();
}

void ImportSendPage::showTally()
{
    const qint64 total = qMax<qint64>(1, m_tally.total);
    m_bar->setValue(static_cast<int>(m_tally.settled * sendBar / total));
    m_progress->setText(texts::ofFile(
        m_file, tr("%1 of %2 customers are done")
                    .arg(texts::number(m_tally.settled), texts::number(m_tally.total))));
    const QString pace = paceWords();
    m_pace->setText(pace.isEmpty() ? QStringLiteral(" ") : pace); // keeps its place
    QList<Tally> tallies{
        {m_tally.entered, tr("entered"), Tone::Good},
        {m_tally.alreadyEntered, tr("entered before"), Tone::Neutral},
        {m_tally.refused, tr("refused by the service"), Tone::Bad},
        {m_tally.unknown, tr("not known"), Tone::Attention},
    };
    if (m_tally.knownOtherwise > 0)
        tallies.append({m_tally.knownOtherwise, tr("known, details differ"), Tone::Attention});
    if (m_tally.notSent > 0)
        tallies.append({m_tally.notSent, tr("not sent"), Tone::Attention});
    m_tiles->setTallies(tallies);
}

void ImportSendPage::retranslate()
{
    m_title->setText(m_stage == Stage::Sending  ? tr("Sending the customers")
                     : m_stage == Stage::Paused ? tr("Sending is paused")
                                                : tr("Stopping"));
    const QString leaving = tr("You can leave this page; sending goes on.");
    const QString stopping = tr("Stop ends this for now. Who is entered stays entered. Choose the "
                                "same file again to go on with the rest; nobody is entered twice.");
    m_note->setText(m_stage == Stage::Stopping
                        ? tr("What is on its way is waited for. This takes a few seconds.")
                    : m_stage == Stage::Sending ? leaving + u'\n' + stopping
                                                : stopping);
    m_bar->setAccessibleName(m_title->text());
    setButtonText(m_back, tr("To the start page"));
    setButtonText(m_stop, tr("Stop"));
    setButtonText(m_pause, tr("Pause"));
    setButtonText(m_resume, tr("Resume"));
    m_stop->setVisible(m_stage != Stage::Stopping);
    m_pause->setVisible(m_stage == Stage::Sending);
    m_resume->setVisible(m_stage == Stage::Paused);
    showTally();
}

} // namespace ui
