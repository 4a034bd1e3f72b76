// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/fields/field_editor.h"

#include "ui/widgets/announcer.h"
#include "ui/widgets/label.h"
#include "ui/widgets/marked_line.h"

#include <QHBoxLayout>

namespace ui
{
namespace
{

constexpr int rowGap = 6;

/// The sentence in its frame; as it is where there is no frame.
QString framed(const QString& frame, const QString& sentence)
{
    return frame.isEmpty() ? sentence : frame.arg(sentence);
}

} // namespace

FieldEditor::FieldEditor(const rules::Field& field, QWidget* parent)
    : QWidget(parent),
      m_field(field),
      m_label(makeLabel(Look::FieldName)),
      m_optional(makeLabel(Look::Note)),
      m_hint(makeLabel(Look::Note)),
      m_meaning(makeLabel(Look::Note)),
      m_origin(new MarkedLine(Icon::Document, Tone::Info)),
      m_changeLine(new MarkedLine(Icon::Info, Tone::Info)),
      m_problem(new MarkedLine(Icon::Cross, Tone::Bad)),
      m_changeAnnouncer(new Announcer(m_changeLine))
{
    auto* labelRow = new QHBoxLayout;
    labelRow->setSpacing(rowGap);
    labelRow->addWidget(m_label);
    labelRow->addWidget(m_optional);
    labelRow->addStretch();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(rowGap);
    column->addLayout(labelRow);
    column->addWidget(m_meaning);
    column->addWidget(m_hint);
    for (MarkedLine* line : {m_problem, m_changeLine, m_origin})
        column->addWidget(line);
    column->addStretch();
    m_optional->setWordWrap(false);
    m_optional->hide();
    m_hint->hide();
    m_meaning->hide();
}

void FieldEditor::setInput(QWidget* input)
{
    m_input = input;
    input->setObjectName(m_field.wireName);
    input->setMinimumHeight(measure::field);
    static_cast<QVBoxLayout*>(layout())->insertWidget(1, input);
    m_label->setBuddy(input);
    setFocusProxy(input);
    connect(this, &FieldEditor::edited, this, [this] { showChange(std::nullopt); });
}

void FieldEditor::setWords(const EditorWords& words)
{
    m_words = words;
    m_label->setText(words.label);
    m_optional->setText(words.optional);
    m_optional->setVisible(!m_field.required && !words.optional.isEmpty());
    m_hint->setText(words.hint);
    m_input->setAccessibleName(words.label);
    m_input->setWhatsThis(words.why);
    applyWords(words);
    describe();
}

void FieldEditor::showProblem(const QString& sentence, rules::Severity severity)
{
    if (m_problemSentence == sentence && m_severity == severity)
        return;
    m_problemSentence = sentence;
    m_severity = severity;
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

void FieldEditor::showOrigin(const QString& sentence)
{
    m_origin->setText(sentence);
    describe();
}

void FieldEditor::showLock()
{
    m_origin->setMark(Icon::Lock, Tone::Neutral);
}

void FieldEditor::showChange(const std::optional<rules::Change>& change)
{
    const bool told = change && change->visible && !m_field.masked;
    if (!told && !m_change)
        return;
    m_change = told ? change : std::nullopt;
    describe();
    if (told)
        m_changeAnnouncer->announce();
}

QString FieldEditor::changeSentence() const
{
    if (!m_change || m_words.changed.isEmpty())
        return {};
    return m_words.changed.arg(m_change->before, m_change->after);
}

QString FieldEditor::spokenDescription() const
{
    QStringList parts;
    if (hasProblem())
        parts += framed(m_severity == rules::Severity::Error ? m_words.error : m_words.warning,
                        m_problemSentence);
    for (const MarkedLine* line : {m_changeLine, m_origin}) {
        if (!line->text().isEmpty())
            parts += line->text();
    }
    if (parts.isEmpty())
        parts += m_hint->text();
    parts.prepend(m_meaning->text());
    parts.removeAll(QString());
    return parts.join(u' ');
}

void FieldEditor::describe()
{
    const bool isError = hasProblem() && m_severity == rules::Severity::Error;
    const bool isWarning = hasProblem() && !isError;
    m_problem->setMark(isWarning ? Icon::Exclamation : Icon::Cross,
                       isWarning ? Tone::Attention : Tone::Bad);
    m_problem->setText(isWarning ? framed(m_words.warning, m_problemSentence) : m_problemSentence);
    m_changeLine->setText(changeSentence());
    m_meaning->setVisible(!m_meaning->text().isEmpty());
    const bool more = hasProblem() || m_change || !m_origin->text().isEmpty();
    m_hint->setVisible(!more && !m_hint->text().isEmpty());
    m_input->setAccessibleDescription(spokenDescription());
    setStyleProperty(m_input, "invalid", isError);
    setStyleProperty(m_input, "doubtful", isWarning);
}

} // namespace ui
