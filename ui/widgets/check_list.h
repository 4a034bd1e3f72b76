// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "framing/guidance.h"

#include <QWidget>

#include <array>

class QLabel;

namespace ui
{

class Badge;

/// "What the photo needs": one line a need with icon, name and a word on how it stands.
class CheckList final : public QWidget
{
    Q_OBJECT

public:
    using Needs = std::array<framing::NeedStatus, framing::allNeeds.size()>;

    explicit CheckList(QWidget* parent = nullptr);

    void setNeeds(const Needs& needs);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Line {
        Badge* badge = nullptr;
        QLabel* name = nullptr;
        QLabel* word = nullptr;
    };

    void showNeeds();

    Needs m_needs;
    std::array<Line, framing::allNeeds.size()> m_lines;
};

/// Nothing assessed yet, in the order of allNeeds.
[[nodiscard]] CheckList::Needs unassessedNeeds();

} // namespace ui
