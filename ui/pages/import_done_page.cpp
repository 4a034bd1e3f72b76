// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/import_done_page.h"

#include "ui/texts/import_texts.h"
#include "ui/texts/problem_texts.h"
#include "ui/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/tally_tiles.h"
#include "ui/widgets/trouble_list.h"

#include <QAccessible>
#include <QFrame>
#include <QHBoxLayout>
#include <QPushButton>

namespace ui
{

ImportDonePage::ImportDonePage(QWidget* parent)
    : Page(Content::Scrolling, parent),
      m_badge(new Badge(64)),
      m_title(makeLabel(Look::Title)),
      m_lead(makeLabel(Look::Lead)),
      m_notice(new Notice(Tone::Attention)),
      m_tiles(new TallyTiles),
      m_troubles(new TroubleList),
      m_back(addButton(Role::Quiet, QStringLiteral("back"))),
      m_other(addButton(Role::Plain, QStringLiteral("otherFile"))),
      m_again(addButton(Role::Primary, QStringLiteral("again")))
{
    m_title->setObjectName(QStringLiteral("result"));
    m_notice->setIcon(Icon::Exclamation);
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_title);
    words->addWidget(m_lead);
    auto* top = new QHBoxLayout;
    top->setSpacing(20);
    top->addWidget(m_badge, 0, Qt::AlignTop);
    top->addLayout(words, 1);
    QFrame* sums = makeCard();
    layoutOf(sums)->addLayout(top);
    layoutOf(sums)->addSpacing(12);
    layoutOf(sums)->addWidget(m_tiles);
    body()->addWidget(sums);
    body()->addWidget(m_notice);
    body()->addWidget(m_troubles, 1);
    setEscape(m_back);
    connect(m_back, &QPushButton::clicked, this, &ImportDonePage::backRequested);
    connect(m_other, &QPushButton::clicked, this, &ImportDonePage::otherFileRequested);
    connect(m_again, &QPushButton::clicked, this, &ImportDonePage::againRequested);
    connect(m_troubles, &TroubleList::folderRequested, this, &ImportDonePage::folderRequested);
    retranslate();
}

void ImportDonePage::setForm(const rules::Form& form)
{
    m_troubles->setForm(form);
}

void ImportDonePage::setFile(const QString& name)
{
    m_file = name;
    retranslate();
}

void ImportDonePage::setResult(const migration::SendTally& tally,
                               const migration::CheckTally& checked,
                               const std::optional<migration::EntryProblem>& problem,
                               const std::optional<table::TableError>& error)
{
    m_error = error;
    m_tally = tally;
    m_checked = checked;
    m_problem = problem;
    retranslate();
    QAccessibleEvent event(m_title, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void ImportDonePage::setTroubles(const QList<migration::EntryResult>& troubles, qint64 total)
{
    m_troubles->setTroubles(troubles, total);
}

void ImportDonePage::setReport(const QString& path, bool failed)
{
    m_troubles->setReport(path, failed);
}

qint64 ImportDonePage::total() const
{
    return m_tally.total + m_checked.alreadyEntered + m_checked.invalid + m_checked.knownOtherwise;
}

qint64 ImportDonePage::there() const
{
    return m_tally.entered + m_tally.alreadyEntered + m_checked.alreadyEntered;
}

qint64 ImportDonePage::otherwise() const
{
    return m_checked.knownOtherwise + m_tally.knownOtherwise;
}

void ImportDonePage::showProblem()
{
    m_notice->setVisible(m_problem || m_error);
    m_notice->setWords(tr("Sending ended early"), endWords());
}

QString ImportDonePage::endWords() const
{
    if (m_error)
        return texts::sentence(*m_error);
    if (!m_problem)
        return {};
    const QString small = texts::smallPrint(m_problem->view);
    const QString sentence = texts::endSentence(*m_problem);
    return small.isEmpty() ? sentence : sentence + u'\n' + tr("For support: %1").arg(small);
}

QString ImportDonePage::leadWords() const
{
    if (there() == total())
        return tr("There is nothing left to do for this file.");
    if (!hasRest())
        return tr("The rows below are left for a person to decide.");
    const QString rest =
        toMend() > 0 ? tr("Correct the rows that were refused or are wrong, then send the rest. "
                          "Nobody is entered twice.")
                     : tr("Send the rest. Nobody is entered twice.");
    return m_tally.unknown == 0
               ? rest
               : rest + u' ' +
                     tr("The service is asked first about those of whom it is not known whether "
                        "they were entered.");
}

void ImportDonePage::showTallies()
{
    QList<Tally> tallies{
        {m_tally.entered, tr("entered"), Tone::Good},
        {m_tally.alreadyEntered + m_checked.alreadyEntered, tr("entered before"), Tone::Neutral},
        {m_tally.refused, tr("refused by the service"), Tone::Bad},
        {m_tally.unknown, tr("not known"), Tone::Attention},
        {total() - there() - otherwise() - toMend() - m_tally.unknown, tr("not sent"),
         Tone::Attention},
    };
    if (otherwise() > 0)
        tallies.append({otherwise(), tr("known, details differ"), Tone::Attention});
    if (m_checked.invalid > 0)
        tallies.append({m_checked.invalid, tr("to be corrected"), Tone::Bad});
    m_tiles->setTallies(tallies);
}

void ImportDonePage::retranslate()
{
    const bool allIn = there() == total();
    m_badge->set(allIn ? Icon::Tick : Icon::Exclamation, allIn ? Tone::Good : Tone::Attention);
    m_title->setText(allIn ? tr("All customers are entered")
                           : tr("%1 of %2 customers are entered")
                                 .arg(texts::number(there()), texts::number(total())));
    m_lead->setText(texts::ofFile(m_file, leadWords()));
    showTallies();
    showProblem();
    setButtonText(m_back, tr("To the start page"));
    setButtonText(m_other, tr("Choose file"));
    setButtonText(m_again, tr("Send the rest"));
    m_again->setVisible(hasRest());
    setProminent(m_other, !hasRest());
    setPrimary(hasRest() ? m_again : m_other);
}

} // namespace ui
