// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/normalise.h"
#include "rules/problem.h"

#include <QWidget>

class QLabel;

namespace ui
{

class Announcer;
class MarkedLine;

/// The words around one input, in the language of the window.
struct EditorWords {
    QString label;
    QString optional;               ///< stands behind the label of a field that is not required
    QString hint;                   ///< beneath the input while nothing else is; may be empty
    QString why;                    ///< why it is asked: shown on Shift+F1, read out as help
    QString error;                  ///< `Error: %1`, as read out
    QString warning;                ///< `Please check: %1`
    QString changed;                ///< `%1`: as typed, `%2`: as it will be sent
    QString chooseOne;              ///< the empty entry of a choice
    QMap<QString, QString> choices; ///< wire value -> words
    QString language;               ///< for country names: `en`, `ko`
};

/// One field of the form: label, input, and beneath it where the value is from, what was changed
/// about it and what is wrong; a hint while there is none of these. The input's objectName is the
/// wire name, its accessible name the label, its accessible description what stands beneath. An
/// input with an error has the property `invalid`, one with a warning `doubtful`. Judges nothing
/// itself.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    [[nodiscard]] const rules::Field& field() const { return m_field; }
    [[nodiscard]] const QString& wireName() const { return m_field.wireName; }
    /// May be called again when the language changes; value, change and problem stay.
    void setWords(const EditorWords& words);

    /// As it goes on the wire; what cannot be understood comes as it was typed.
    [[nodiscard]] virtual QString value() const = 0;
    /// Emits nothing.
    virtual void setValue(const QString& wire) = 0;

    void showProblem(const QString& sentence, rules::Severity severity = rules::Severity::Error);
    void clearProblem();
    [[nodiscard]] bool hasProblem() const { return !m_problemSentence.isEmpty(); }
    /// Where the value is from; empty if it was typed.
    void showOrigin(const QString& sentence);

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
    /// Marks the origin as something that cannot be changed.
    void showLock();
    /// What was made of the typed text, if a person can see a difference; stays until the next key
    /// press. Never for masked fields: it would be readable there.
    void showChange(const std::optional<rules::Change>& change);
    virtual void applyWords(const EditorWords&) {}

private:
    void describe();
    [[nodiscard]] QString changeSentence() const;
    [[nodiscard]] QString spokenDescription() const;

    rules::Field m_field;
    EditorWords m_words;
    QString m_problemSentence;
    rules::Severity m_severity = rules::Severity::Error;
    std::optional<rules::Change> m_change;
    QWidget* m_input = nullptr;
    QLabel* m_label;
    QLabel* m_optional;
    QLabel* m_hint;
    QLabel* m_meaning;
    MarkedLine* m_origin;
    MarkedLine* m_changeLine;
    MarkedLine* m_problem;
    Announcer* m_changeAnnouncer;
};

} // namespace ui
