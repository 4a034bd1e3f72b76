// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <optional>

class QLabel;

namespace ui
{

/// How many photo tries the service still allows, by its own count: a number, and one bar a try.
class TriesMeter final : public QWidget
{
    Q_OBJECT

public:
    explicit TriesMeter(QWidget* parent = nullptr);

    /// Both absent if the service did not say.
    void setTries(std::optional<int> left, std::optional<int> used);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();

    std::optional<int> m_left;
    std::optional<int> m_used;
    QLabel* m_heading;
    QLabel* m_number;
    QLabel* m_of;
    QWidget* m_bars;
    QLabel* m_note;
};

} // namespace ui
