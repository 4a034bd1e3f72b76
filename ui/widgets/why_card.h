// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/field.h"

#include <QFrame>

class QLabel;

namespace ui
{

/// "Why this field?": the reason of the field that a person is in. Hidden while there is none to
/// tell. An input tells its own to screen readers.
class WhyCard final : public QFrame
{
    Q_OBJECT

public:
    explicit WhyCard(QWidget* parent = nullptr);

    void setField(const rules::Field& field);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    rules::Field m_field;
    QLabel* m_title;
    QLabel* m_name;
    QLabel* m_reason;
};

} // namespace ui
