// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "framing/report.h"
#include "ui/pages/page.h"

#include <QImage>

namespace ui
{

class CheckList;
class Notice;
class PhotoView;

/// The photo is looked at before it costs a try: use it or take another.
class ReviewPage final : public Page
{
    Q_OBJECT

public:
    explicit ReviewPage(QWidget* parent = nullptr);

    /// The photo as it will be sent. `belowRecommendation`: taken by hand although the guidance was
    /// not satisfied.
    void setPhoto(const QImage& photo, const framing::Report& report, bool belowRecommendation);

    void enter() override;
    void forget() override;

Q_SIGNALS:
    void backRequested();
    void retakeRequested();
    void accepted();

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showVerdict();

    framing::Verdict m_verdict = framing::Verdict::Ready;
    std::optional<framing::Refusal> m_refusal;
    bool m_belowRecommendation = false;
    QWidget* m_left;
    PhotoView* m_photo;
    QLabel* m_mirrorNote;
    QLabel* m_title;
    QLabel* m_lead;
    CheckList* m_needs;
    Notice* m_notice;
    QPushButton* m_back;
    QPushButton* m_retake;
    QPushButton* m_use;
};

} // namespace ui
