// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme.h"
#include "ui/widgets/icon.h"

#include <QFrame>

class QLabel;

namespace ui
{

class Badge;

/// A calm card that stands where something else should be: a sign, what happened, what to do.
class ProblemPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit ProblemPanel(QWidget* parent = nullptr);

    void setWords(Icon icon, Tone tone, const QString& title, const QString& next);

private:
    Badge* m_badge;
    QLabel* m_title;
    QLabel* m_next;
};

} // namespace ui
