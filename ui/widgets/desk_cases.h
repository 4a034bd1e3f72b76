// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

class QLabel;

namespace ui
{

/// The cases of this desk that wait for something; says so while there is none.
class DeskCases final : public QFrame
{
    Q_OBJECT

public:
    explicit DeskCases(QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* m_title;
    QLabel* m_empty;
    QLabel* m_note;
};

} // namespace ui
