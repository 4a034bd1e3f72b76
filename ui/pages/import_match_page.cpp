// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/import_match_page.h"

#include "rules/check.h"
#include "ui/fields/calm_combo_box.h"
#include "ui/fields/field_factory.h"
#include "ui/fields/field_sheet.h"
#include "ui/texts/field_texts.h"
#include "ui/texts/import_texts.h"
#include "ui/theme.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/column_model.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/row_table.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QPushButton>

namespace ui
{
namespace
{

constexpr int matchSideWidth = 340;
constexpr QLatin1String administrator("admin"); // wire name

} // namespace

ImportMatchPage::ImportMatchPage(QWidget* parent)
    : Page(Content::Scrolling, parent),
      m_model(new ColumnModel(this)),
      m_title(makeLabel(Look::Title)),
      m_lead(makeLabel(Look::Lead)),
      m_notice(new Notice(Tone::Good)),
      m_noticeAnnouncer(new Announcer(m_notice)),
      m_table(new RowTable),
      m_reveal(new QPushButton),
      m_detailTitle(makeLabel(Look::FieldName)),
      m_detail(new CalmComboBox),
      m_help(makeLabel(Look::Note)),
      m_back(addButton(Role::Quiet, QStringLiteral("back"))),
      m_continue(addButton(Role::Primary, QStringLiteral("continue")))
{
    m_table->setObjectName(QStringLiteral("columns"));
    m_table->setModel(m_model);
    m_table->setMinimumHeight(5 * measure::target);
    m_table->setColumnWidth(ColumnModel::Name, 160);
    m_table->setColumnWidth(ColumnModel::Detail, 230);
    m_table->setColumnWidth(ColumnModel::FirstSample, 130);
    m_table->setColumnWidth(ColumnModel::FirstSample + 1, 130);
    m_reveal->setObjectName(QStringLiteral("reveal"));
    m_reveal->setProperty("role", QStringLiteral("inline"));
    auto* top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_reveal);
    QFrame* table = makeCard();
    layoutOf(table)->setContentsMargins(measure::gap, measure::gap, measure::gap, measure::gap);
    layoutOf(table)->addWidget(m_table);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(measure::gap);
    columns->addWidget(table, 1);
    columns->addWidget(buildSide(), 0, Qt::AlignTop);
    body()->addLayout(top);
    body()->addWidget(m_lead);
    body()->addWidget(m_notice);
    body()->addLayout(columns, 1);

    setEscape(m_back);
    connect(m_back, &QPushButton::clicked, this, &ImportMatchPage::backRequested);
    connect(m_continue, &QPushButton::clicked, this, &ImportMatchPage::submit);
    connect(m_table, &RowTable::rowChanged, this, &ImportMatchPage::showColumn);
    connect(m_table, &RowTable::rowChosen, this, [this] {
        m_detail->setFocus();
        m_detail->showPopup();
    });
    connect(m_reveal, &QPushButton::clicked, this, [this] {
        m_revealed = !m_revealed;
        m_model->setRevealed(m_revealed);
        retranslate();
    });
    connect(m_detail, &QComboBox::activated, this, [this] {
        Q_EMIT matched(m_model->columnName(m_table->currentRow()),
                       m_detail->currentData().toString());
    });
    retranslate();
}

QWidget* ImportMatchPage::buildSide()
{
    m_detail->setObjectName(QStringLiteral("detailOfColumn"));
    m_detailTitle->setBuddy(m_detail);
    QFrame* card = makeCard();
    card->setFixedWidth(matchSideWidth);
    layoutOf(card)->addWidget(m_detailTitle);
    layoutOf(card)->addWidget(m_detail);
    layoutOf(card)->addSpacing(4);
    layoutOf(card)->addWidget(m_help);
    m_side = layoutOf(card);
    return card;
}

// An input that has the focus loses it while the page goes, when it is no such page any more.
ImportMatchPage::~ImportMatchPage()
{
    if (m_admin)
        m_admin->disconnect(this);
}

void ImportMatchPage::addAdmin()
{
    const rules::Field* field = m_form.field(administrator);
    if (m_admin || !field)
        return;
    m_admin = makeFieldEditor(*field, this);
    m_admin->hide();
    m_side->addWidget(m_admin);
    connect(m_admin, &FieldEditor::edited, this, &ImportMatchPage::giveAdmin);
    connect(m_admin, &FieldEditor::finished, this, [this] {
        const QString typed = m_admin->value();
        const auto problem = rules::check(m_admin->field(), typed, QDate::currentDate());
        if (problem && !typed.isEmpty())
            m_admin->showProblem(texts::sentence(*problem));
    });
    wordAdmin();
    arrangeTabOrder();
}

void ImportMatchPage::wordAdmin()
{
    if (!m_admin)
        return;
    EditorWords words;
    words.label = tr("Administrator’s e-mail for all rows");
    words.error = FieldSheet::tr("Error: %1");
    m_admin->setWords(words);
}

void ImportMatchPage::giveAdmin()
{
    m_admin->clearProblem();
    const QString typed = m_admin->value();
    const bool fits = !rules::check(m_admin->field(), typed, QDate::currentDate());
    Q_EMIT adminGiven(fits ? typed : QString());
}

void ImportMatchPage::setPreview(const migration::Preview& preview, const rules::Form& form,
                                 const QString& file)
{
    m_preview = preview;
    m_form = form;
    m_file = file;
    m_matching = {};
    m_revealed = false;
    m_model->setPreview(preview, form);
    addAdmin();
    fillDetails();
    retranslate();
    m_table->setCurrentRow(0);
}

void ImportMatchPage::setMatching(const migration::ColumnMatching& matching)
{
    const bool first = m_matching.wireNames.isEmpty();
    m_matching = matching;
    m_model->setMatching(matching);
    setFooterNote({}, Look::Note);
    if (const int doubtful = m_model->firstDoubtful(); first && doubtful >= 0)
        m_table->setCurrentRow(doubtful);
    showColumn();
    const QString before = m_notice->accessibleName();
    showMatching();
    if (first || m_notice->accessibleName() != before)
        m_noticeAnnouncer->announce();
}

void ImportMatchPage::forget()
{
    setPreview({}, {}, {});
}

// Whoever presses Enter here without looking sends nothing yet; a file whose columns are not clear
// begins with the table.
void ImportMatchPage::enter()
{
    if (m_matching.isUsable())
        Page::enter();
    else
        m_table->setFocus();
}

void ImportMatchPage::fillDetails()
{
    m_detail->clear();
    m_detail->addItem(tr("Leave out"), QString());
    for (const rules::Field& field : std::as_const(m_form.fields))
        m_detail->addItem(texts::label(field.wireName), field.wireName);
}

void ImportMatchPage::showColumn()
{
    const int row = m_table->currentRow();
    m_detail->setEnabled(row >= 0);
    m_detailTitle->setText(
        row < 0 ? QString()
                : tr("Detail in column “%1”").arg(texts::shortened(m_model->columnName(row))));
    m_detail->setAccessibleName(m_detailTitle->text());
    m_detail->setCurrentIndex(qMax(0, m_detail->findData(m_model->wireName(row))));
}

void ImportMatchPage::showMatching()
{
    const bool usable = m_matching.isUsable();
    m_notice->setTone(usable ? Tone::Good : Tone::Attention);
    m_notice->setIcon(usable ? Icon::Tick : Icon::Exclamation);
    m_notice->setWords(
        usable ? tr("Every required detail has its column") : tr("Not every detail is clear yet"),
        usable ? tr("Columns that are left out: %1").arg(texts::number(m_matching.leftOut.size()))
               : texts::matchingSentence(m_matching));
    showAdmin();
}

void ImportMatchPage::showAdmin()
{
    if (!m_admin)
        return;
    const bool hasColumn = m_matching.wireNames.values().contains(administrator);
    m_admin->setVisible(m_matching.missing.contains(administrator) ||
                        (!hasColumn && !m_admin->value().isEmpty()));
}

bool ImportMatchPage::lacksOnlyAdmin() const
{
    return m_matching.twice.isEmpty() && m_matching.missing == QStringList{administrator};
}

void ImportMatchPage::submit()
{
    if (m_matching.isUsable()) {
        Q_EMIT continued();
        return;
    }
    setFooterNote(tr("First say which column is which detail."), Look::Error);
    sayFooterNote();
    if (lacksOnlyAdmin()) {
        m_admin->setFocus();
        return;
    }
    if (const int doubtful = m_model->firstDoubtful(); doubtful >= 0)
        m_table->setCurrentRow(doubtful);
    m_table->setFocus();
}

void ImportMatchPage::retranslate()
{
    m_title->setText(tr("Which column is which detail?"));
    m_lead->setText(m_file.isEmpty()
                        ? QString()
                        : texts::ofFile(m_file, texts::formatSentence(m_preview.format)));
    m_table->setAccessibleName(tr("Columns of the file"));
    setButtonText(m_reveal, m_revealed ? tr("Hide") : tr("Show everything"));
    m_help->setText(tr("Choose a column in the table, then say what it is. Space or Return in the "
                       "table leads here."));
    setButtonText(m_back, tr("Back"));
    setButtonText(m_continue, tr("Continue"));
    m_model->retranslate();
    wordAdmin();
    fillDetails();
    showColumn();
    showMatching();
}

} // namespace ui
