// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace ui
{

enum class StepState { Done, Now, Waiting };

/// The number of a step in a circle, or a tick once it is done.
class StepDot final : public QWidget
{
    Q_OBJECT

public:
    explicit StepDot(int number, QWidget* parent = nullptr);

    void setState(StepState state);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_number;
    StepState m_state = StepState::Waiting;
};

} // namespace ui
