// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "framing/analysed_frame.h"
#include "framing/guidance.h"
#include "session/controller.h"
#include "ui/pages/page.h"

class QStackedLayout;

namespace ui
{

class CalmComboBox;
class CheckList;
class FrameOverlay;
class Notice;
class ProblemPanel;
class Viewfinder;

/// The camera runs and the person is guided.
class CapturePage final : public Page
{
    Q_OBJECT

public:
    explicit CapturePage(QWidget* parent = nullptr);

    /// `size` is what the current camera gives; not valid while that is not known.
    void setCameras(const QList<camera::CameraInfo>& cameras, const QString& current, QSize size);
    void setCameraProblem(std::optional<camera::Problem> problem);
    /// The camera cannot reach the recommended picture size.
    void setBelowRecommended(bool below);
    void setFrame(const QImage& frame);
    void setGuidance(const framing::Guidance& guidance);
    void setManualPhotoAllowed(bool allowed);
    /// By the service's count; absent before its first answer.
    void setTriesLeft(std::optional<int> tries);
    void setReduceMotion(bool reduce);
    /// From now on F12 shows what is measured over the picture. Not for customers.
    void offerDiagnosis();
    /// For the diagnosis; ignored while it is not shown.
    void setAnalysis(const framing::AnalysedFrame& frame);

    void enter() override;
    void forget() override;

Q_SIGNALS:
    void backRequested();
    void photoRequested();
    void cameraChosen(const QString& id);

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildSide();
    void showCameras();
    void showNotes();

    QList<camera::CameraInfo> m_cameras;
    QString m_current;
    QSize m_size;
    std::optional<camera::Problem> m_problem;
    std::optional<int> m_triesLeft;
    bool m_belowRecommended = false;
    bool m_manualAllowed = false;

    QWidget* m_view;
    QStackedLayout* m_stack;
    Viewfinder* m_viewfinder;
    FrameOverlay* m_overlay = nullptr; ///< null unless diagnosis is offered
    ProblemPanel* m_panel;
    QLabel* m_needsTitle;
    CheckList* m_needs;
    QLabel* m_cameraTitle;
    CalmComboBox* m_camera;
    Notice* m_tries;
    Notice* m_smallPicture;
    QPushButton* m_back;
    QPushButton* m_take;
};

} // namespace ui
