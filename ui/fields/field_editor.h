// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/field.h"

#include <QWidget>

class QLabel;

namespace ui
{

/// The words around one input, in the language of the window.
struct EditorWords {
    QString label;
    QString optional;               ///< stands behind the label of a field that is not required
    QString hint;                   ///< beneath the input while nothing is wrong; may be empty
    QString chooseOne;              ///< the empty entry of a choice
    QMap<QString, QString> choices; ///< wire value -> words
    QString language;               ///< for country names: `en`, `ko`
};

/// One field of the form: label, input, and beneath it the hint or what is wrong. The input's
/// objectName is the wire name, its accessible name the label, its accessible description what
/// stands beneath. An input that holds something wrong has the property `invalid`. Judges nothing
/// itself.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    [[nodiscard]] const rules::Field& field() const { return m_field; }
    [[nodiscard]] const QString& wireName() const { return m_field.wireName; }
    /// May be called again when the language changes; value and problem stay.
    void setWords(const EditorWords& words);

    /// As it goes on the wire; what cannot be understood comes as it was typed.
    [[nodiscard]] virtual QString value() const = 0;
    /// Emits nothing.
    virtual void setValue(const QString& wire) = 0;

    void showProblem(const QString& sentence);
    void clearProblem();
    [[nodiscard]] bool hasProblem() const;

Q_SIGNALS:
    /// By the person, on every key press or choice.
    void edited(const QString& wireName);
    /// The person has left the input, pressed Return or chosen.
    void finished(const QString& wireName);

protected:
    FieldEditor(const rules::Field& field, QWidget* parent);

    /// To be called once, by the constructor of each kind.
    void setInput(QWidget* input);
    /// What the value means, in words; beneath the input for as long as it is not empty.
    void showMeaning(const QString& words);
    virtual void applyWords(const EditorWords&) {}

private:
    void describe();

    rules::Field m_field;
    QWidget* m_input = nullptr;
    QLabel* m_label;
    QLabel* m_optional;
    QLabel* m_hint;
    QLabel* m_meaning;
    QWidget* m_problemRow;
    QLabel* m_problem;
};

} // namespace ui
