// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/fields/field_editor.h"

class QLineEdit;

namespace ui
{

/// A value that the case fixes, of any kind but a picture: in words, read-only, and reached by the
/// Tab key like any other, so that it can be read with the keyboard and by a screen reader. A
/// masked one is readable only while it has the focus.
class FixedField final : public FieldEditor
{
    Q_OBJECT

public:
    FixedField(const rules::Field& field, QWidget* parent);

    [[nodiscard]] QString value() const override { return m_value; }
    void setValue(const QString& wire) override;

protected:
    void applyWords(const EditorWords& words) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QString readable() const;
    void showValue();

    QLineEdit* m_line;
    QString m_value;
    QMap<QString, QString> m_choices;
    QString m_language;
};

} // namespace ui
