// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

#include <array>
#include <variant>

class QLabel;

namespace ui
{

/// The parts of a case as the customer sees them.
enum class Step { Case, Consent, Details, Photo, Send, Done };
/// The parts of entering one verified customer.
enum class EntryStep { Details, Confirm, Send, Done };
/// The parts of entering many from a file.
enum class ImportStep { File, Columns, Check, Send, Done };

/// Where one is on one of the three ways.
using Place = std::variant<Step, EntryStep, ImportStep>;

class StepDot;

/// Where one is: done steps have a tick, the present one stands out, the others wait.
class StepBar final : public QFrame
{
    Q_OBJECT

public:
    explicit StepBar(QWidget* parent = nullptr);

    void setPlace(Place place);

protected:
    void changeEvent(QEvent* event) override;

private:
    static constexpr int mostSteps = 5;

    [[nodiscard]] QStringList names() const;
    void showSteps(const QStringList& names, int now);

    Place m_place = Step::Case;
    std::array<QFrame*, mostSteps> m_lines{}; ///< before each but the first
    std::array<StepDot*, mostSteps> m_dots{};
    std::array<QLabel*, mostSteps> m_names{};
};

} // namespace ui
