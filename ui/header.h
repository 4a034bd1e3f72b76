// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

#include <chrono>
#include <optional>

class QLabel;
class QPushButton;

namespace ui
{

class Language;
class TimeLeft;

/// The top of the window: the product, whether this is only practice, the time a case has left,
/// the language, help.
class Header final : public QFrame
{
    Q_OBJECT

public:
    explicit Header(Language& language, QWidget* parent = nullptr);

    /// Says that nothing reaches the real service.
    void setSandbox(bool sandbox);
    /// See TimeLeft.
    void setTimeLeft(std::optional<std::chrono::milliseconds> left);

Q_SIGNALS:
    void helpRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildLanguageMenu();
    void retranslate();

    Language& m_language;
    QLabel* m_name;
    QLabel* m_sandbox;
    TimeLeft* m_timeLeft;
    QPushButton* m_languages;
    QPushButton* m_help;
};

} // namespace ui
