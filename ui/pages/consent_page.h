// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/page.h"

#include <array>

namespace ui
{

/// What is collected, where it goes, how long it is kept; nothing is asked before the customer
/// agrees.
class ConsentPage final : public Page
{
    Q_OBJECT

public:
    explicit ConsentPage(QWidget* parent = nullptr);

Q_SIGNALS:
    void continueRequested();
    void refused();

protected:
    void retranslate() override;

private:
    struct Point {
        QLabel* title = nullptr;
        QLabel* text = nullptr;
    };

    QLabel* m_title;
    QLabel* m_lead;
    std::array<Point, 4> m_points;
    QLabel* m_agree;
    QPushButton* m_cancel;
    QPushButton* m_continue;
};

} // namespace ui
