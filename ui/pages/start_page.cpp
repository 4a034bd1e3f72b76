// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/start_page.h"

#include "rules/country.h"
#include "ui/fields/country_box.h"
#include "ui/pages/start_notices.h"
#include "ui/texts/case_texts.h"
#include "ui/theme.h"
#include "ui/widgets/desk_cases.h"
#include "ui/widgets/label.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFrame>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>

namespace ui
{

using OfCase = StartNotices::OfCase;

namespace
{

/// The one file of a drop, or nothing.
QString droppedFile(const QMimeData* data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

QString interfaceLanguage()
{
    return QLocale().name().section(u'_', 0, 0);
}

} // namespace

StartPage::StartPage(const rules::RuleBook& book, QWidget* parent)
    : Page(Content::Scrolling, parent),
      m_book(book),
      m_title(makeLabel(Look::Display)),
      m_lead(makeLabel(Look::Lead)),
      m_idLabel(makeLabel(Look::FieldName)),
      m_id(new QLineEdit),
      m_idProblem(makeLabel(Look::Error)),
      m_countryLabel(makeLabel(Look::FieldName)),
      m_country(new CountryBox),
      m_countryProblem(makeLabel(Look::Error)),
      m_typeLabel(makeLabel(Look::FieldName)),
      m_type(new CalmComboBox),
      m_form(makeCard()),
      m_fileHint(makeLabel(Look::Note)),
      m_openFile(new QPushButton),
      m_notices(new StartNotices),
      m_start(addButton(Role::Primary, QStringLiteral("start")))
{
    auto* left = new QVBoxLayout;
    left->setSpacing(measure::gap);
    left->addSpacing(8);
    left->addWidget(m_title);
    left->addWidget(m_lead);
    left->addSpacing(4);
    left->addWidget(buildForm());
    left->addWidget(m_notices);
    left->addStretch(1);

    auto* columns = new QHBoxLayout;
    columns->setSpacing(2 * measure::gap);
    columns->addLayout(left, 5);
    columns->addWidget(new DeskCases, 4);
    body()->addLayout(columns, 1);

    setAcceptDrops(true);
    auto* open = new QShortcut(QKeySequence::Open, this);
    connect(open, &QShortcut::activated, this, &StartPage::chooseFile);
    connect(m_openFile, &QPushButton::clicked, this, &StartPage::chooseFile);
    connect(m_country, &CountryBox::edited, this, [this] {
        showCountryProblem(false);
        fillIdTypes();
    });
    connect(m_type, &CalmComboBox::activated, this, [this] { m_typeChosen = true; });
    connect(m_id, &QLineEdit::textEdited, this, [this] { showIdProblem(IdProblem::None); });
    connect(m_start, &QPushButton::clicked, this, &StartPage::submit);
    m_countryProblem->hide();
    retranslate();
}

QWidget* StartPage::buildForm()
{
    m_id->setObjectName(QStringLiteral("submissionId"));
    m_id->setProperty("prominent", true);
    m_id->setMaxLength(128);
    m_country->setObjectName(QStringLiteral("issuingCountry"));
    m_type->setObjectName(QStringLiteral("idType"));
    m_openFile->setObjectName(QStringLiteral("openFile"));
    m_openFile->setProperty("role", QStringLiteral("inline"));
    m_idLabel->setBuddy(m_id);
    m_countryLabel->setBuddy(m_country);
    m_typeLabel->setBuddy(m_type);
    m_country->setMaxVisibleItems(9);
    m_type->setMaxVisibleItems(9);

    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(measure::gap);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_idLabel, 0, 0, 1, 2);
    grid->addWidget(m_id, 1, 0, 1, 2);
    grid->addWidget(m_idProblem, 2, 0, 1, 2);
    grid->setRowMinimumHeight(3, 10);
    grid->addWidget(m_countryLabel, 4, 0);
    grid->addWidget(m_typeLabel, 4, 1);
    grid->addWidget(m_country, 5, 0);
    grid->addWidget(m_type, 5, 1);
    grid->addWidget(m_countryProblem, 6, 0, 1, 2);

    auto* file = new QHBoxLayout;
    file->addWidget(m_fileHint, 1);
    file->addWidget(m_openFile);
    layoutOf(m_form)->addLayout(grid);
    layoutOf(m_form)->addSpacing(4);
    layoutOf(m_form)->addLayout(file);
    return m_form;
}

void StartPage::clear()
{
    m_handedOver.reset();
    m_id->clear();
    showIdProblem(IdProblem::None);
    showCountryProblem(false);
    m_notices->showCase(OfCase::None);
}

void StartPage::showCase(const session::CaseDraft& draft)
{
    m_handedOver = draft;
    m_id->setText(draft.submissionId.text());
    showIdProblem(IdProblem::None);
    if (!draft.issuingCountry.isEmpty()) {
        m_country->setAlpha3(draft.issuingCountry);
        showCountryProblem(false);
        fillIdTypes();
    }
    if (draft.idType) {
        m_typeChosen = true;
        const int at = m_type->findData(static_cast<int>(*draft.idType));
        if (at >= 0)
            m_type->setCurrentIndex(at);
    }
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

void StartPage::showRefusedPacks(const QList<rules::PackError>& packs)
{
    m_notices->showRefusedPacks(packs);
}

void StartPage::showRefusal()
{
    m_notices->showCase(OfCase::Refused);
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
    if (!rules::isCountry(m_country->alpha3())) {
        showCountryProblem(true);
        m_country->setFocus();
        return;
    }
    const bool sameCase = m_handedOver && m_handedOver->submissionId == *id;
    session::CaseDraft draft = sameCase ? *m_handedOver : session::CaseDraft{*id};
    draft.issuingCountry = m_country->alpha3();
    draft.idType = static_cast<rules::IdType>(m_type->currentData().toInt());
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

void StartPage::showCountryProblem(bool wrong)
{
    m_countryProblem->setText(tr("Choose the country that issued the ID."));
    m_countryProblem->setVisible(wrong);
    m_country->setAccessibleDescription(wrong ? m_countryProblem->text() : QString());
    setStyleProperty(m_country, "invalid", wrong);
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

void StartPage::fillIdTypes()
{
    const QVariant chosen = m_typeChosen ? m_type->currentData() : QVariant();
    m_type->clear();
    for (const rules::IdType type : m_book.idTypes(m_country->alpha3()))
        m_type->addItem(texts::name(type), static_cast<int>(type));
    m_type->setCurrentIndex(qMax(0, m_type->findData(chosen)));
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
    m_countryLabel->setText(tr("Issuing country"));
    m_country->setAccessibleName(m_countryLabel->text());
    m_country->lineEdit()->setPlaceholderText(tr("Type or choose"));
    m_typeLabel->setText(tr("ID type"));
    m_type->setAccessibleName(m_typeLabel->text());
    m_fileHint->setText(tr("Or drop the hand-over file of the first step here."));
    setButtonText(m_openFile, tr("Open file"));
    m_openFile->setToolTip(QKeySequence(QKeySequence::Open).toString(QKeySequence::NativeText));
    setButtonText(m_start, tr("Start"));
    showIdProblem(m_idProblemKind);
    showCountryProblem(!m_countryProblem->isHidden());
    m_country->setLanguage(interfaceLanguage());
    fillIdTypes();
}

} // namespace ui
