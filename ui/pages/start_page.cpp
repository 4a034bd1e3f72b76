// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/start_page.h"

#include "rules/country.h"
#include "ui/pages/id_choice.h"
#include "ui/pages/start_notices.h"
#include "ui/texts/import_texts.h"
#include "ui/theme.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/desk_cases.h"
#include "ui/widgets/dropped_file.h"
#include "ui/widgets/label.h"

#include <QBoxLayout>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFrame>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>

#include <utility>

namespace ui
{

using OfCase = StartNotices::OfCase;

StartPage::StartPage(const rules::RuleBook& book, QWidget* parent)
    : Page(Content::Scrolling, parent),
      m_title(makeLabel(Look::Display)),
      m_lead(makeLabel(Look::Lead)),
      m_idLabel(makeLabel(Look::FieldName)),
      m_id(new QLineEdit),
      m_idProblem(makeLabel(Look::Error)),
      m_choice(new IdChoice(book)),
      m_form(makeCard()),
      m_fileHint(makeLabel(Look::Note)),
      m_openFile(new QPushButton),
      m_notices(new StartNotices),
      m_deskCases(new DeskCases),
      m_columns(new QHBoxLayout),
      m_enterMany(addButton(Role::Quiet, QStringLiteral("enterMany"))),
      m_importAnnouncer(new Announcer(m_enterMany)),
      m_enterOne(addButton(Role::Quiet, QStringLiteral("enterVerified"))),
      m_start(addButton(Role::Primary, QStringLiteral("start")))
{
    auto* left = new QVBoxLayout;
    left->setSpacing(measure::gap);
    left->addSpacing(8);
    left->addWidget(m_title);
    left->addWidget(m_lead);
    left->addSpacing(4);
    left->addWidget(m_notices->ofCase()); // above, so that no window is too low to show it
    left->addWidget(buildForm());
    left->addWidget(m_notices);
    left->addStretch(1);

    m_columns->setSpacing(2 * measure::gap);
    m_columns->addLayout(left, 5);
    m_columns->addWidget(m_deskCases, 4);
    body()->addLayout(m_columns, 1);

    setAcceptDrops(true);
    auto* open = new QShortcut(QKeySequence::Open, this);
    connect(open, &QShortcut::activated, this, &StartPage::chooseFile);
    connect(m_openFile, &QPushButton::clicked, this, &StartPage::chooseFile);
    connect(m_id, &QLineEdit::textEdited, this, [this] { showIdProblem(IdProblem::None); });
    connect(m_start, &QPushButton::clicked, this, &StartPage::submit);
    connect(m_enterOne, &QPushButton::clicked, this, &StartPage::entryRequested);
    connect(m_enterMany, &QPushButton::clicked, this, &StartPage::importRequested);
    m_enterOne->hide();
    m_enterMany->hide();
    retranslate();
}

QWidget* StartPage::buildForm()
{
    m_id->setObjectName(QStringLiteral("submissionId"));
    m_id->setProperty("prominent", true);
    m_id->setMaxLength(128);
    m_openFile->setObjectName(QStringLiteral("openFile"));
    m_openFile->setProperty("role", QStringLiteral("inline"));
    m_idLabel->setBuddy(m_id);

    // A file is opened in place of typing; at the end of the form that was out of view.
    auto* heading = new QHBoxLayout;
    heading->addWidget(m_idLabel, 1);
    heading->addWidget(m_openFile);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addLayout(heading);
    column->addWidget(m_id);
    column->addSpacing(6);
    column->addWidget(m_idProblem);
    column->addSpacing(10);
    column->addWidget(m_choice);
    layoutOf(m_form)->setContentsMargins(measure::card, 10, measure::card, measure::card);
    layoutOf(m_form)->addLayout(column);
    layoutOf(m_form)->addSpacing(4);
    layoutOf(m_form)->addWidget(m_fileHint);
    return m_form;
}

void StartPage::offerEntries()
{
    m_enterOne->show();
    m_enterMany->show();
}

void StartPage::showImport(migration::ImportState state, const migration::SendTally& tally)
{
    const bool isNews = std::exchange(m_import, state) != state;
    m_importTally = tally;
    nameImport();
    if (isNews && isVisible())
        m_importAnnouncer->announce();
}

void StartPage::nameImport()
{
    const QString behind = texts::behindSentence(m_import, m_importTally);
    setButtonText(m_enterMany, behind.isEmpty() ? tr("Enter many from a file") : behind);
}

void StartPage::clear()
{
    m_handedOver.reset();
    m_id->clear();
    showIdProblem(IdProblem::None);
    m_choice->clear();
    setUniversal(m_universal);
    m_notices->showCase(OfCase::None);
}

void StartPage::setUniversal(bool universal)
{
    m_universal = universal;
    m_choice->setUnknown(universal ? IdChoice::Unknown::Offered : IdChoice::Unknown::NotOffered);
}

void StartPage::showCase(const session::CaseDraft& draft)
{
    m_handedOver = draft;
    m_id->setText(draft.submissionId.text());
    showIdProblem(IdProblem::None);
    m_choice->choose(draft.issuingCountry, draft.idType);
    if (draft.options.universal.value_or(m_universal))
        m_choice->setUnknown(draft.issuingCountry.isEmpty() || draft.idType
                                 ? IdChoice::Unknown::Offered
                                 : IdChoice::Unknown::Chosen);
    // An id alone is seen in its field; what came with it must be told.
    const bool handedOver =
        !draft.issuingCountry.isEmpty() || draft.idType || !draft.fields.isEmpty();
    m_notices->showCase(handedOver ? OfCase::Read : OfCase::None);
}

void StartPage::showFileProblem(const std::optional<base::JsonError>& error)
{
    m_notices->showCase(error ? OfCase::FileWrong : OfCase::FileUnreadable, error);
}

void StartPage::showStationProblem(const QString& sentence)
{
    m_notices->showStationProblem(sentence);
    m_start->setEnabled(false);
}

void StartPage::showStationNotice(const QString& sentence)
{
    m_notices->showStationNotice(sentence);
}

void StartPage::withdrawStationNotice(const QString& sentence)
{
    m_notices->withdrawStationNotice(sentence);
}

void StartPage::showRefusedPacks(const QList<rules::PackError>& packs)
{
    m_notices->showRefusedPacks(packs);
}

void StartPage::showRefusal()
{
    m_notices->showCase(OfCase::Refused);
}

// The form keeps the width that it has beside the card, in the middle.
void StartPage::hideDeskCases()
{
    m_deskCases->hide();
    m_columns->insertStretch(0, 2);
    m_columns->addStretch(2);
}

void StartPage::enter()
{
    if (m_id->text().isEmpty())
        m_id->setFocus();
    else
        Page::enter();
}

void StartPage::submit()
{
    const auto id = base::SubmissionId::parse(m_id->text());
    if (!id) {
        showIdProblem(m_id->text().trimmed().isEmpty() ? IdProblem::Empty : IdProblem::Malformed);
        m_id->setFocus();
        return;
    }
    if (!rules::isCountry(m_choice->country())) {
        m_choice->demandCountry();
        return;
    }
    const bool sameCase = m_handedOver && m_handedOver->submissionId == *id;
    session::CaseDraft draft = sameCase ? *m_handedOver : session::CaseDraft{*id};
    draft.issuingCountry = m_choice->country();
    draft.idType = m_choice->idType();
    Q_EMIT startRequested(draft);
}

void StartPage::showIdProblem(IdProblem problem)
{
    m_idProblemKind = problem;
    const bool wrong = problem != IdProblem::None;
    m_idProblem->setVisible(wrong);
    m_idProblem->setText(
        problem == IdProblem::Empty
            ? tr("Type the submission ID of the first step.")
            : tr("A submission ID has only English letters, digits, and the signs - _ ."));
    m_id->setAccessibleDescription(wrong ? m_idProblem->text() : QString());
    setStyleProperty(m_id, "invalid", wrong);
}

void StartPage::chooseFile()
{
    auto* dialog =
        new QFileDialog(this, tr("Open a hand-over file"), {}, tr("Hand-over files (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &StartPage::caseFileChosen);
    dialog->open();
}

void StartPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (droppedFile(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    setStyleProperty(m_form, "dropping", true);
}

void StartPage::dragLeaveEvent(QDragLeaveEvent*)
{
    setStyleProperty(m_form, "dropping", false);
}

void StartPage::dropEvent(QDropEvent* event)
{
    setStyleProperty(m_form, "dropping", false);
    event->acceptProposedAction();
    Q_EMIT caseFileChosen(droppedFile(event->mimeData()));
}

void StartPage::retranslate()
{
    m_title->setText(tr("Verify a customer"));
    m_lead->setText(tr("About two minutes: details, one photo, and the answer of the service."));
    m_idLabel->setText(tr("Submission ID from the first step"));
    m_id->setAccessibleName(m_idLabel->text());
    m_fileHint->setText(tr("Or drop the hand-over file of the first step here."));
    setButtonText(m_openFile, tr("Open file"));
    m_openFile->setToolTip(QKeySequence(QKeySequence::Open).toString(QKeySequence::NativeText));
    setButtonText(m_start, tr("Start"));
    setButtonText(m_enterOne, tr("Enter a verified customer"));
    nameImport();
    showIdProblem(m_idProblemKind);
}

} // namespace ui
