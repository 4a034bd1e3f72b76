// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace ui
{

/// A score of the service, 0 to 100, as number and bar.
class ScoreBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ScoreBar(QWidget* parent = nullptr);

    void setScore(const QString& name, double score);
    /// Good colours the bar green, everything else blue.
    void setTone(Tone tone);

private:
    QLabel* m_name;
    QLabel* m_number;
    QProgressBar* m_bar;
};

} // namespace ui
