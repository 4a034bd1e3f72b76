// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/import_file_page.h"

#include "ui/texts/entry_texts.h"
#include "ui/texts/import_texts.h"
#include "ui/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/dropped_file.h"
#include "ui/widgets/notice.h"

#include <QAccessible>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFrame>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace ui
{

ImportFilePage::ImportFilePage(QWidget* parent)
    : Page(Content::Scrolling, parent),
      m_title(makeLabel(Look::Title)),
      m_lead(makeLabel(Look::Lead)),
      m_notice(new Notice(Tone::Bad)),
      m_place(makeCard()),
      m_hint(makeLabel(Look::Heading)),
      m_formats(makeLabel(Look::Body)),
      m_required(makeLabel(Look::Body)),
      m_promise(makeLabel(Look::Note)),
      m_back(addButton(Role::Quiet, QStringLiteral("back"))),
      m_sample(addButton(Role::Plain, QStringLiteral("saveSample"))),
      m_choose(addButton(Role::Primary, QStringLiteral("chooseFile")))
{
    auto* badge = new Badge(84);
    badge->set(Icon::Document, Tone::Info);
    layoutOf(m_place)->setSpacing(12);
    layoutOf(m_place)->addStretch(1);
    layoutOf(m_place)->addWidget(badge, 0, Qt::AlignHCenter);
    for (QLabel* label : {m_hint, m_formats, m_required, m_promise}) {
        label->setAlignment(Qt::AlignCenter);
        layoutOf(m_place)->addWidget(label);
    }
    layoutOf(m_place)->addStretch(1);
    m_notice->hide();
    body()->addWidget(m_title);
    body()->addWidget(m_lead);
    body()->addWidget(m_notice);
    body()->addWidget(m_place, 1);

    setAcceptDrops(true);
    setEscape(m_back);
    auto* open = new QShortcut(QKeySequence::Open, this);
    connect(open, &QShortcut::activated, this, &ImportFilePage::choose);
    connect(m_choose, &QPushButton::clicked, this, &ImportFilePage::choose);
    connect(m_sample, &QPushButton::clicked, this, &ImportFilePage::chooseSample);
    connect(m_back, &QPushButton::clicked, this, &ImportFilePage::backRequested);
    retranslate();
}

void ImportFilePage::setTrouble(const std::optional<table::TableError>& error,
                                const std::optional<migration::EntryProblem>& problem,
                                const QString& file)
{
    m_error = error;
    m_file = file;
    m_problem = problem;
    m_sampleSaved.reset();
    showNotice();
    if (error || problem)
        announceNotice();
}

void ImportFilePage::showSample(const QString& file, bool saved)
{
    m_error.reset();
    m_problem.reset();
    m_file = file;
    m_sampleSaved = saved;
    showNotice();
    announceNotice();
}

void ImportFilePage::announceNotice()
{
    QAccessibleEvent event(m_notice, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void ImportFilePage::setRequired(const QStringList& wireNames)
{
    m_wireNames = wireNames;
    showRequired();
}

void ImportFilePage::showRequired()
{
    m_required->setVisible(!m_wireNames.isEmpty());
    m_required->setText(tr("Required columns: %1").arg(texts::labels(m_wireNames)));
}

void ImportFilePage::showNotice()
{
    m_notice->setVisible(m_error || m_problem || m_sampleSaved);
    m_notice->setTone(m_sampleSaved.value_or(false) ? Tone::Good : Tone::Bad);
    if (m_error)
        m_notice->setWords(m_file.isEmpty()
                               ? tr("This file cannot be used")
                               : tr("“%1” cannot be used").arg(texts::shortened(m_file)),
                           texts::sentence(*m_error));
    else if (m_problem)
        m_notice->setWords(texts::words(*m_problem).happened, texts::adviceSentence(*m_problem));
    else if (m_sampleSaved == true)
        m_notice->setWords(
            tr("“%1” is saved").arg(texts::shortened(m_file)),
            tr("Replace the sample customer by yours, one row for each, then choose the file."));
    else if (m_sampleSaved == false)
        m_notice->setWords(tr("The sample file could not be saved"),
                           tr("Check that the folder has room and is not write-protected."));
}

void ImportFilePage::choose()
{
    auto* dialog = new QFileDialog(this, tr("Choose a file of verified customers"), {},
                                   tr("Tables (*.csv *.tsv *.txt *.jsonl *.ndjson);;All files "
                                      "(*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportFilePage::fileChosen);
    dialog->open();
}

void ImportFilePage::chooseSample()
{
    auto* dialog = new QFileDialog(this, tr("Save a sample file"), {}, tr("CSV (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(QStringLiteral("customers.csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &ImportFilePage::sampleRequested);
    dialog->open();
}

void ImportFilePage::dragEnterEvent(QDragEnterEvent* event)
{
    if (droppedFile(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    setStyleProperty(m_place, "dropping", true);
}

void ImportFilePage::dragLeaveEvent(QDragLeaveEvent*)
{
    setStyleProperty(m_place, "dropping", false);
}

void ImportFilePage::dropEvent(QDropEvent* event)
{
    setStyleProperty(m_place, "dropping", false);
    event->acceptProposedAction();
    Q_EMIT fileChosen(droppedFile(event->mimeData()));
}

void ImportFilePage::retranslate()
{
    m_title->setText(tr("Enter many from a file"));
    m_lead->setText(tr("One row for each customer who was verified elsewhere."));
    m_hint->setText(tr("Choose the file, or drop it here"));
    m_formats->setText(tr("CSV as a spreadsheet saves it, or JSON with one customer a line. The "
                          "columns may be named in English or Korean, in any order."));
    m_promise->setText(tr("First every row is checked. Nothing is sent before you say so."));
    setButtonText(m_back, tr("Back"));
    setButtonText(m_choose, tr("Choose file"));
    setButtonText(m_sample, tr("Save a sample file"));
    showRequired();
    showNotice();
}

} // namespace ui
