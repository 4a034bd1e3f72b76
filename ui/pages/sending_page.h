// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/page.h"
#include "ui/pages/subject.h"

#include <QDateTime>

#include <optional>

class QProgressBar;

namespace ui
{

/// Waiting: what for, how far, and a way to stop.
class SendingPage final : public Page
{
    Q_OBJECT

public:
    enum class Waiting { ForAnswer, ForRecord };

    explicit SendingPage(Subject subject = Subject::Case, QWidget* parent = nullptr);

    /// ForAnswer: the one request is on its way. ForRecord: its answer was lost and the service is
    /// asked what it knows; `lostSince`: it was sent then, by an earlier run of the program.
    void setWaiting(Waiting waiting, const std::optional<QDateTime>& lostSince = {});
    /// 0..1 of the upload.
    void setProgress(double share);
    /// Without motion the bar stands full instead of running.
    void setReduceMotion(bool reduce);

    void enter() override;

Q_SIGNALS:
    void cancelled();

protected:
    void retranslate() override;

private:
    [[nodiscard]] QString lossSentence() const;
    [[nodiscard]] QString sendingSentence(bool sent) const;

    const Subject m_subject;
    Waiting m_waiting = Waiting::ForAnswer;
    std::optional<QDateTime> m_lostSince;
    double m_progress = 0;
    bool m_reduceMotion = false;
    QLabel* m_title;
    QLabel* m_lead;
    QProgressBar* m_bar;
    QLabel* m_note;
    QPushButton* m_cancel;
};

} // namespace ui
