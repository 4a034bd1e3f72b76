// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/details_page.h"

#include "ui/fields/field_factory.h"
#include "ui/texts/case_facts.h"
#include "ui/texts/deadline_texts.h"
#include "ui/texts/field_texts.h"
#include "ui/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/why_card.h"

#include <QApplication>
#include <QFrame>
#include <QGridLayout>
#include <QLocale>
#include <QPushButton>
#include <QTimer>

#include <algorithm>

namespace ui
{
namespace
{

constexpr int sideWidth = 320;
constexpr int columnCount = 2;

EditorWords editorWords(const rules::Field& field, bool handedOver)
{
    EditorWords words;
    words.label = texts::label(field.wireName);
    words.optional = DetailsPage::tr("optional");
    words.hint = handedOver ? DetailsPage::tr("From the first step; compare it with the ID.")
                            : texts::hint(field.wireName);
    words.chooseOne = DetailsPage::tr("Choose");
    for (const QString& choice : field.choices)
        words.choices.insert(choice, texts::choice(choice));
    words.language = QLocale().name().section(u'_', 0, 0);
    return words;
}

} // namespace

DetailsPage::DetailsPage(QWidget* parent)
    : Page(Content::Scrolling, parent),
      m_title(makeLabel(Look::Title)),
      m_lead(makeLabel(Look::Lead)),
      m_card(makeCard()),
      m_grid(new QGridLayout),
      m_why(new WhyCard),
      m_deadlineNotice(new Notice(Tone::Info)),
      m_minute(new QTimer(this)),
      m_back(addButton(Role::Quiet, QStringLiteral("back"))),
      m_continue(addButton(Role::Primary, QStringLiteral("continue")))
{
    m_grid->setHorizontalSpacing(measure::card);
    m_grid->setVerticalSpacing(20);
    for (int column = 0; column < columnCount; ++column)
        m_grid->setColumnStretch(column, 1);
    layoutOf(m_card)->addLayout(m_grid);

    auto* side = new QVBoxLayout;
    side->setSpacing(measure::gap);
    side->addWidget(m_why);
    side->addWidget(m_deadlineNotice);
    side->addStretch(1);
    m_why->setFixedWidth(sideWidth);
    m_deadlineNotice->setFixedWidth(sideWidth);

    auto* columns = new QHBoxLayout;
    columns->setSpacing(28);
    columns->addWidget(m_card, 1, Qt::AlignTop);
    columns->addLayout(side);
    body()->addWidget(m_title);
    body()->addWidget(m_lead);
    body()->addLayout(columns);
    body()->addStretch(1);

    setEscape(m_back);
    m_minute->setInterval(std::chrono::seconds(20));
    connect(m_minute, &QTimer::timeout, this, &DetailsPage::showDeadline);
    connect(m_back, &QPushButton::clicked, this, [this] { Q_EMIT backRequested(values()); });
    connect(m_continue, &QPushButton::clicked, this, &DetailsPage::submit);
    retranslate();
}

DetailsPage::~DetailsPage()
{
    dropEditors();
}

// An input that dies with the focus would still report that it was left, to an editor half gone.
void DetailsPage::dropEditors()
{
    if (QWidget* focused = QApplication::focusWidget(); focused && m_card->isAncestorOf(focused))
        focused->clearFocus();
    qDeleteAll(m_editors);
    m_editors.clear();
}

void DetailsPage::setForm(const rules::Form& form, const rules::Values& values, const QDate& today)
{
    dropEditors();
    m_left.clear();
    m_form = form;
    m_today = today;
    for (int i = 0; i < form.fields.size(); ++i)
        addEditor(form.fields[i], i);
    for (FieldEditor* editor : std::as_const(m_editors))
        editor->setValue(values.value(editor->wireName()));
    arrangeTabOrder();
    m_why->setForm(form);
    setFooterNote({});
    retranslate();
}

void DetailsPage::forget()
{
    setForm({}, {}, {});
}

void DetailsPage::setHandedOver(const QStringList& wireNames)
{
    m_handedOver = wireNames;
    retranslate();
}

void DetailsPage::addEditor(const rules::Field& field, int position)
{
    FieldEditor* editor = makeFieldEditor(field, m_card);
    m_grid->addWidget(editor, position / columnCount, position % columnCount, Qt::AlignTop);
    m_editors.append(editor);
    connect(editor, &FieldEditor::edited, this, &DetailsPage::judge);
    connect(editor, &FieldEditor::finished, this, [this, editor](const QString& wireName) {
        if (!editor->value().isEmpty())
            m_left.insert(wireName);
        judge(wireName);
    });
}

rules::Values DetailsPage::values() const
{
    rules::Values values;
    for (const FieldEditor* editor : m_editors) {
        if (const QString value = editor->value(); !value.isEmpty())
            values.insert(editor->wireName(), value);
    }
    return values;
}

void DetailsPage::judge(const QString& wireName)
{
    if (m_left.contains(wireName))
        showJudged(rules::check(m_form, values(), m_today));
}

void DetailsPage::showJudged(const rules::Problems& problems)
{
    int wrong = 0;
    for (FieldEditor* editor : std::as_const(m_editors)) {
        const auto problem = problems.constFind(editor->wireName());
        const bool judged = problem != problems.cend() && m_left.contains(editor->wireName());
        editor->showProblem(judged ? texts::sentence(*problem) : QString());
        const bool isError = judged && rules::severity(problem->kind) == rules::Severity::Error;
        wrong += isError ? 1 : 0;
    }
    setFooterNote(wrong == 0   ? QString()
                  : wrong == 1 ? tr("1 field needs attention")
                               : tr("%1 fields need attention").arg(wrong));
}

void DetailsPage::showProblems(const rules::Problems& problems)
{
    for (const FieldEditor* editor : std::as_const(m_editors))
        m_left.insert(editor->wireName());
    showJudged(problems);
    const auto first = std::find_if(m_editors.cbegin(), m_editors.cend(),
                                    [](const FieldEditor* e) { return e->hasProblem(); });
    if (first == m_editors.cend())
        return;
    (*first)->setFocus();
    scrollTo(*first);
}

void DetailsPage::submit()
{
    const rules::Problems problems = rules::check(m_form, values(), m_today);
    if (rules::stopSubmission(problems))
        showProblems(problems);
    else
        Q_EMIT submitted(values());
}

void DetailsPage::enter()
{
    const auto empty = std::find_if(m_editors.cbegin(), m_editors.cend(), [](const FieldEditor* e) {
        return e->field().required && e->value().isEmpty();
    });
    if (empty != m_editors.cend())
        (*empty)->setFocus();
    else
        Page::enter();
}

void DetailsPage::setDeadline(std::optional<QDateTime> deadline, std::optional<QDateTime> warnFrom,
                              const base::Clock& clock)
{
    m_deadline = std::move(deadline);
    m_warnFrom = std::move(warnFrom);
    m_clock = &clock;
    m_deadlineNotice->setVisible(m_deadline.has_value());
    if (m_deadline)
        m_minute->start();
    else
        m_minute->stop();
    showDeadline();
}

void DetailsPage::showDeadline()
{
    if (!m_deadline || !m_clock)
        return;
    const QDateTime now = m_clock->now();
    const std::chrono::seconds left(now.secsTo(*m_deadline));
    m_deadlineNotice->setTone(m_warnFrom && now >= *m_warnFrom ? Tone::Attention : Tone::Info);
    m_deadlineNotice->setIcon(Icon::Clock);
    m_deadlineNotice->setWords({}, texts::deadlineSentence(left));
}

void DetailsPage::retranslate()
{
    m_title->setText(tr("Customer details"));
    m_lead->setText(m_form.country.isEmpty()
                        ? QString()
                        : tr("%1. Compare each field with the ID.")
                              .arg(texts::idLine(m_form.country, m_form.idType)));
    setButtonText(m_back, tr("Back"));
    setButtonText(m_continue, tr("Continue"));
    for (FieldEditor* editor : std::as_const(m_editors))
        editor->setWords(editorWords(editor->field(), m_handedOver.contains(editor->wireName())));
    if (!m_editors.isEmpty())
        showJudged(rules::check(m_form, values(), m_today));
    showDeadline();
}

} // namespace ui
