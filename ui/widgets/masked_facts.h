// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/texts/case_facts.h"

#include <QWidget>

#include <functional>

class QPushButton;

namespace ui
{

/// Facts on a card, what is personal of them masked until somebody asks to see it.
class MaskedFacts final : public QWidget
{
    Q_OBJECT

public:
    using Facts = std::function<QList<Fact>(texts::Shown)>;

    explicit MaskedFacts(QWidget* parent = nullptr);

    /// Shows them masked; asks for them again whenever they are shown in another way.
    void setFacts(Facts facts);
    void mask();
    /// Asks for them again: the language has changed, or what they tell of.
    void refresh();

private:
    Facts m_facts;
    bool m_revealed = false;
    FactList* m_list;
    QPushButton* m_reveal;
};

} // namespace ui
