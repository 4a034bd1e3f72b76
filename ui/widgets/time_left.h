// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

#include <chrono>
#include <optional>

namespace ui
{

/// How long the case in hand may still take: visible in its last hour only, in whole minutes, and
/// read out when 60, 30, 10, 5 and 1 of them are left.
class TimeLeft final : public QLabel
{
    Q_OBJECT

public:
    explicit TimeLeft(QWidget* parent = nullptr);

    /// Zero: it is over, which a page of its own says. Absent: there is no case, or no deadline.
    void set(std::optional<std::chrono::milliseconds> left);

Q_SIGNALS:
    /// One of those minutes has come.
    void markReached();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    std::optional<std::chrono::minutes> m_minutes; ///< that have begun; absent: not shown
};

} // namespace ui
