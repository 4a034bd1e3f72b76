// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

#include <array>

class QLabel;

namespace ui
{

/// The parts of a case as the customer sees them.
enum class Step { Case, Consent, Details, Photo, Send, Done };

class StepDot;

/// Where one is: done steps have a tick, the present one stands out, the others wait.
class StepBar final : public QFrame
{
    Q_OBJECT

public:
    explicit StepBar(QWidget* parent = nullptr);

    void setStep(Step step);

protected:
    void changeEvent(QEvent* event) override;

private:
    static constexpr int stepCount = 5;

    void retranslate();

    Step m_step = Step::Case;
    std::array<StepDot*, stepCount> m_dots{};
    std::array<QLabel*, stepCount> m_names{};
};

} // namespace ui
