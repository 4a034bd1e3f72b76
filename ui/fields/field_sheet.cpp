// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/fields/field_sheet.h"

#include "rules/normalise.h"
#include "ui/fields/field_factory.h"
#include "ui/fields/fixed_field.h"
#include "ui/fields/picture_field.h"
#include "ui/texts/field_texts.h"
#include "ui/texts/origin_texts.h"
#include "ui/theme.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QEvent>
#include <QGridLayout>
#include <QGroupBox>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace ui
{
namespace
{

constexpr int columnCount = 2;
constexpr int fieldGap = 20;

EditorWords editorWords(const rules::Field& field)
{
    EditorWords words;
    words.label = texts::label(field.wireName);
    words.hint = texts::hint(field.wireName);
    words.why = texts::because(field.because);
    words.error = FieldSheet::tr("Error: %1");
    words.warning = FieldSheet::tr("Please check: %1");
    words.changed = FieldSheet::tr("“%1” will be sent as “%2”.");
    words.chooseOne = FieldSheet::tr("Choose");
    for (const QString& choice : field.choices)
        words.choices.insert(choice, texts::choice(choice));
    words.language = QLocale().name().section(u'_', 0, 0);
    return words;
}

} // namespace

/// Fills a grid from the left to the right and from the top to the bottom.
class FieldSheet::Columns
{
public:
    explicit Columns(QWidget* parent)
        : m_grid(new QGridLayout)
    {
        m_grid->setHorizontalSpacing(measure::card);
        m_grid->setVerticalSpacing(fieldGap);
        for (int column = 0; column < columnCount; ++column)
            m_grid->setColumnStretch(column, 1);
        if (parent != nullptr)
            parent->setLayout(m_grid);
    }

    [[nodiscard]] QGridLayout* grid() const { return m_grid; }
    void add(FieldEditor* editor)
    {
        if (editor->field().kind == rules::FieldKind::Picture)
            return addWide(editor);
        m_grid->addWidget(editor, m_next / columnCount, m_next % columnCount, Qt::AlignTop);
        ++m_next;
    }
    void addWide(QWidget* widget)
    {
        const int row = (m_next + columnCount - 1) / columnCount;
        m_grid->addWidget(widget, row, 0, 1, columnCount);
        m_next = (row + 1) * columnCount;
    }

private:
    QGridLayout* m_grid;
    int m_next = 0;
};

FieldSheet::FieldSheet(const FilledForm& filled, QWidget* parent)
    : QFrame(parent),
      m_filled(filled),
      m_fixed(rules::fixedFields(filled.form, filled.values, filled.today))
{
    setProperty("card", true);
    fill();
    retranslate();
}

FieldSheet::~FieldSheet()
{
    // An input that dies with the focus would still report that it was left, to an editor half
    // gone.
    if (QWidget* focused = QApplication::focusWidget(); focused && isAncestorOf(focused))
        focused->clearFocus();
}

void FieldSheet::fill()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(measure::card, measure::card, measure::card, measure::card);
    column->setSpacing(fieldGap);
    Columns columns(nullptr);
    column->addLayout(columns.grid());
    QList<const rules::Field*> optional;
    for (const rules::Field& field : m_filled.form.fields) {
        const QString& name = field.wireName;
        const auto leads = [&name](const QStringList& group) { return group.first() == name; };
        const auto group =
            std::find_if(m_filled.form.anyOf.cbegin(), m_filled.form.anyOf.cend(), leads);
        if (group != m_filled.form.anyOf.cend())
            addGroup(*group, columns);
        else if (field.required)
            columns.add(addEditor(field, this));
        else if (!isInGroup(name))
            optional.append(&field);
    }
    addOptional(optional);
}

void FieldSheet::addGroup(const QStringList& group, Columns& columns)
{
    auto* box = new QGroupBox(this);
    Columns inside(box);
    columns.addWide(box);
    for (const QString& name : group) {
        if (const rules::Field* field = m_filled.form.field(name))
            inside.add(addEditor(*field, box));
    }
    m_groups.append(box);
}

void FieldSheet::addOptional(const QList<const rules::Field*>& fields)
{
    m_optionalCount = static_cast<int>(fields.size());
    m_more = new QPushButton(this);
    m_more->setObjectName(QStringLiteral("moreFields"));
    m_more->setProperty("role", QStringLiteral("inline"));
    m_more->setCheckable(true);
    m_more->setVisible(!fields.isEmpty());
    m_optional = new QWidget(this);
    layout()->addWidget(m_more);
    layout()->setAlignment(m_more, Qt::AlignLeft);
    layout()->addWidget(m_optional);

    Columns columns(m_optional);
    columns.grid()->setContentsMargins(0, 0, 0, 0);
    for (const rules::Field* field : fields)
        columns.add(addEditor(*field, m_optional));
    connect(m_more, &QPushButton::clicked, this, &FieldSheet::setOpen);
    setOpen(std::any_of(fields.begin(), fields.end(), [this](const rules::Field* field) {
        return !m_filled.values.value(field->wireName).value.isEmpty() ||
               m_filled.pictures.contains(field->wireName);
    }));
}

FieldEditor* FieldSheet::addEditor(const rules::Field& field, QWidget* parent)
{
    const bool fixed = m_fixed.contains(field.wireName);
    FieldEditor* editor = fixed ? new FixedField(field, parent) : makeFieldEditor(field, parent);
    editor->setValue(m_filled.values.value(field.wireName).value);
    if (auto* picture = qobject_cast<PictureField*>(editor)) {
        picture->setPicture(m_filled.pictures.value(field.wireName));
        connect(picture, &PictureField::photographRequested, this,
                &FieldSheet::photographRequested);
        m_pictures.append(picture);
    }
    connect(editor, &FieldEditor::edited, this, [this, editor](const QString& wireName) {
        showOrigin(*editor);
        Q_EMIT edited(wireName);
    });
    connect(editor, &FieldEditor::finished, this, &FieldSheet::finished);
    m_editors.append(editor);
    return editor;
}

rules::Values FieldSheet::values() const
{
    rules::Values values;
    for (const FieldEditor* editor : m_editors) {
        if (const QString value = editor->value(); !value.isEmpty())
            values.insert(editor->wireName(), value);
    }
    return values;
}

rules::Pictures FieldSheet::pictures() const
{
    rules::Pictures pictures;
    for (const PictureField* picture : m_pictures) {
        if (const QByteArray jpeg = picture->picture(); !jpeg.isEmpty())
            pictures.insert(picture->wireName(), jpeg);
    }
    return pictures;
}

QStringList FieldSheet::picturesInWork() const
{
    QStringList names;
    for (const PictureField* picture : m_pictures) {
        if (picture->isPreparing())
            names << picture->wireName();
    }
    return names;
}

void FieldSheet::showProblems(const rules::Problems& problems)
{
    for (FieldEditor* editor : std::as_const(m_editors)) {
        const auto problem = problems.constFind(editor->wireName());
        if (problem == problems.cend()) {
            editor->clearProblem();
            continue;
        }
        editor->showProblem(texts::sentence(*problem, editor->field().kind),
                            rules::severity(problem->kind));
        if (m_optional->isAncestorOf(editor))
            setOpen(true);
    }
}

void FieldSheet::showSentence(const QString& wireName, const QString& sentence)
{
    for (FieldEditor* editor : std::as_const(m_editors)) {
        if (editor->wireName() != wireName)
            continue;
        editor->showProblem(sentence);
        if (m_optional->isAncestorOf(editor))
            setOpen(true);
    }
}

void FieldSheet::takePhotograph(const QString& wireName, const QImage& photograph)
{
    for (PictureField* picture : std::as_const(m_pictures)) {
        if (picture->wireName() == wireName)
            picture->takePhotograph(photograph);
    }
}

void FieldSheet::setOpen(bool open)
{
    m_optional->setVisible(open);
    m_more->setChecked(open);
    setButtonText(m_more, open ? tr("Fewer fields") : tr("More fields (%1)").arg(m_optionalCount));
}

bool FieldSheet::isInGroup(const QString& wireName) const
{
    return std::any_of(m_filled.form.anyOf.cbegin(), m_filled.form.anyOf.cend(),
                       [&](const QStringList& group) { return group.contains(wireName); });
}

QString FieldSheet::origin(const FieldEditor& editor) const
{
    const rules::Field& field = editor.field();
    if (m_fixed.contains(field.wireName))
        return texts::lockedOrigin();
    const rules::SourcedValue known = m_filled.values.value(field.wireName);
    const bool same =
        !editor.value().isEmpty() && editor.value() == rules::normalised(field, known.value);
    return same ? texts::origin(known) : QString();
}

void FieldSheet::showOrigin(FieldEditor& editor)
{
    editor.showOrigin(origin(editor));
}

void FieldSheet::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void FieldSheet::retranslate()
{
    for (FieldEditor* editor : std::as_const(m_editors)) {
        EditorWords words = editorWords(editor->field());
        if (!isInGroup(editor->wireName()))
            words.optional = tr("optional");
        editor->setWords(words);
        showOrigin(*editor);
    }
    for (QGroupBox* group : std::as_const(m_groups))
        group->setTitle(tr("At least one of these"));
    setOpen(m_more->isChecked());
}

} // namespace ui
