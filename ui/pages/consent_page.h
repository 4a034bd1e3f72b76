// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/project_options.h"
#include "session/consent.h"
#include "ui/pages/page.h"

#include <array>

namespace ui
{

/// What is collected, where it goes, how long it is kept, whom to ask. To agree and to refuse look
/// alike and cost the same; no key that is pressed by habit does either.
class ConsentPage final : public Page
{
    Q_OBJECT

public:
    explicit ConsentPage(QWidget* parent = nullptr);

    void setTerms(const session::Disclosure& disclosure, const rules::ProjectOptions& project);
    void enter() override;

Q_SIGNALS:
    /// To the text of that version, shown in that language (BCP 47).
    void agreed(const QString& textVersion, const QString& language);
    void refused();

protected:
    void retranslate() override;

private:
    struct Point {
        QLabel* title = nullptr;
        QLabel* sentence = nullptr;
    };

    QLayout* buildPoint(std::size_t at);
    void agree();

    session::Disclosure m_disclosure;
    rules::ProjectOptions m_project;
    QLabel* m_title;
    QLabel* m_lead;
    std::array<Point, 5> m_points;
    QLabel* m_choice;
    QPushButton* m_cancel;
    QPushButton* m_continue;
};

} // namespace ui
