// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/fields/field_editor.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

namespace ui
{
namespace
{

constexpr int fieldHeight = 48;
constexpr int rowGap = 6;

/// A label that theme.qss draws by its property `look`.
QLabel* makeFieldLabel(const char* look)
{
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setProperty("look", QString::fromLatin1(look));
    return label;
}

} // namespace

FieldEditor::FieldEditor(const rules::Field& field, QWidget* parent)
    : QWidget(parent),
      m_field(field),
      m_label(makeFieldLabel("fieldName")),
      m_optional(makeFieldLabel("note")),
      m_hint(makeFieldLabel("note")),
      m_meaning(makeFieldLabel("note")),
      m_problemRow(new QWidget),
      m_problem(makeFieldLabel("error"))
{
    auto* labelRow = new QHBoxLayout;
    labelRow->setSpacing(rowGap);
    labelRow->addWidget(m_label);
    labelRow->addWidget(m_optional);
    labelRow->addStretch();

    // What is wrong is marked by a sign, too, never by colour alone.
    auto* mark = makeFieldLabel("error");
    mark->setText(QStringLiteral("!"));
    auto* problemLayout = new QHBoxLayout(m_problemRow);
    problemLayout->setContentsMargins(0, 0, 0, 0);
    problemLayout->setSpacing(rowGap);
    problemLayout->addWidget(mark, 0, Qt::AlignTop);
    problemLayout->addWidget(m_problem, 1);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(rowGap);
    column->addLayout(labelRow);
    column->addWidget(m_meaning);
    column->addWidget(m_hint);
    column->addWidget(m_problemRow);
    column->addStretch();

    m_hint->setWordWrap(true);
    m_problem->setWordWrap(true);
    m_optional->setVisible(!m_field.required);
    m_hint->hide();
    m_meaning->hide();
    m_problemRow->hide();
}

void FieldEditor::setInput(QWidget* input)
{
    m_input = input;
    input->setObjectName(m_field.wireName);
    input->setMinimumHeight(fieldHeight);
    static_cast<QVBoxLayout*>(layout())->insertWidget(1, input);
    m_label->setBuddy(input);
    setFocusProxy(input);
}

void FieldEditor::setWords(const EditorWords& words)
{
    m_label->setText(words.label);
    m_optional->setText(words.optional);
    m_hint->setText(words.hint);
    m_input->setAccessibleName(words.label);
    applyWords(words);
    describe();
}

void FieldEditor::showProblem(const QString& sentence)
{
    m_problem->setText(sentence);
    describe();
}

void FieldEditor::clearProblem()
{
    showProblem({});
}

void FieldEditor::showMeaning(const QString& words)
{
    if (words == m_meaning->text())
        return;
    m_meaning->setText(words);
    describe();
}

bool FieldEditor::hasProblem() const
{
    return !m_problem->text().isEmpty();
}

void FieldEditor::describe()
{
    m_problemRow->setVisible(hasProblem());
    m_meaning->setVisible(!m_meaning->text().isEmpty());
    m_hint->setVisible(!hasProblem() && !m_hint->text().isEmpty());
    const QString beneath = hasProblem() ? m_problem->text() : m_hint->text();
    m_input->setAccessibleDescription((m_meaning->text() + u' ' + beneath).trimmed());
    if (m_input->property("invalid").toBool() != hasProblem()) {
        m_input->setProperty("invalid", hasProblem());
        m_input->style()->unpolish(m_input);
        m_input->style()->polish(m_input);
    }
}

} // namespace ui
