// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme.h"
#include "ui/widgets/icon.h"

#include <QWidget>

class QLabel;

namespace ui
{

class Badge;

/// A short sentence with an icon in front, in the colour of a tone. Hidden while it has no words.
class MarkedLine final : public QWidget
{
    Q_OBJECT

public:
    MarkedLine(Icon icon, Tone tone, QWidget* parent = nullptr);

    void setMark(Icon icon, Tone tone);
    void setText(const QString& text);
    [[nodiscard]] QString text() const;

private:
    Badge* m_badge;
    QLabel* m_words;
};

} // namespace ui
