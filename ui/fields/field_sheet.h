// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/sourced_value.h"

#include <QFrame>

class QGroupBox;
class QPushButton;

namespace ui
{

class FieldEditor;
class PictureField;

/// A form as far as it is filled in.
struct FilledForm {
    rules::Form form;
    rules::SourcedValues values;
    rules::Pictures pictures;
    QDate today;
};

/// The inputs of one form in two columns: what is asked of everyone, fields of which one is enough
/// together in a box, and what is optional behind a button. Fixed values are read-only, and each
/// value that was not typed says where it is from until somebody changes it. Judges nothing itself.
/// Another form wants another sheet.
class FieldSheet final : public QFrame
{
    Q_OBJECT

public:
    explicit FieldSheet(const FilledForm& filled, QWidget* parent = nullptr);
    ~FieldSheet() override;

    [[nodiscard]] rules::Values values() const;
    [[nodiscard]] rules::Pictures pictures() const;
    /// The wire names of pictures that were chosen and are not ready yet.
    [[nodiscard]] QStringList picturesInWork() const;
    /// In the order they are shown, which is also that of the Tab key.
    [[nodiscard]] const QList<FieldEditor*>& editors() const { return m_editors; }
    /// Beside each field its problem, if it has one; the optional fields come out if one of them
    /// has.
    void showProblems(const rules::Problems& problems);
    /// One more beside that field, in place of its own problem; nothing if there is no such field.
    void showSentence(const QString& wireName, const QString& sentence);
    void takePhotograph(const QString& wireName, const QImage& photograph);

Q_SIGNALS:
    void edited(const QString& wireName);
    void finished(const QString& wireName);
    void photographRequested(const QString& wireName);

protected:
    void changeEvent(QEvent* event) override;

private:
    class Columns;

    void fill();
    void addGroup(const QStringList& group, Columns& columns);
    void addOptional(const QList<const rules::Field*>& fields);
    FieldEditor* addEditor(const rules::Field& field, QWidget* parent);
    void setOpen(bool open);
    void retranslate();
    void showOrigin(FieldEditor& editor);
    [[nodiscard]] QString origin(const FieldEditor& editor) const;
    [[nodiscard]] bool isInGroup(const QString& wireName) const;

    const FilledForm m_filled;
    const QStringList m_fixed;
    QList<FieldEditor*> m_editors;
    QList<PictureField*> m_pictures;
    QList<QGroupBox*> m_groups;
    QPushButton* m_more = nullptr;
    QWidget* m_optional = nullptr;
    int m_optionalCount = 0;
};

} // namespace ui
