// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "argos/client.h"
#include "base/clock.h"
#include "camera/frame_source.h"
#include "framing/guidance.h"
#include "rules/rule_book.h"
#include "session/event.h"
#include "session/result_view.h"
#include "session/state.h"

#include <QImage>
#include <QObject>

#include <memory>

namespace framing
{
class PhotoStudio;
}

namespace session
{

/// Everything the workflow reaches of the world. All outlive the controller.
struct World {
    base::Clock& clock;
    const rules::RuleBook& rules;
    camera::CameraList& cameras;
    framing::PhotoStudio& studio; ///< frames in, guidance and photos out
    argos::Client& service;
};

struct Policy {
    std::chrono::seconds manualPhotoAfter{
        0}; ///< when "take photo now" appears; 10 s in kiosk mode, at once for agents
    std::chrono::hours deadline{
        24}; ///< from step1At; data, because the documents contradict themselves (4 h / 24 h)
    std::chrono::hours deadlineWarning{4};
};

/// Runs one customer's case after another: takes events, asks `transition`, performs the effects,
/// tells the pages. Lives on the GUI thread.
class Controller final : public QObject
{
    Q_OBJECT

public:
    Controller(World world, Policy policy, QObject* parent = nullptr);
    ~Controller() override;

    /// Handles one event of a person. Ignored where the state does not allow it.
    void handle(const Event& event);
    /// Opens that camera now and from now on (id of CameraInfo).
    void selectCamera(const QString& id);
    /// Keeps what was typed so far, so that going to and fro loses nothing.
    void keepDraft(const rules::Values& values);

    [[nodiscard]] State state() const;
    [[nodiscard]] const CaseDraft* currentCase() const; ///< null in Start
    [[nodiscard]] rules::Form form() const;             ///< for the current case
    [[nodiscard]] rules::Values values() const;         ///< typed or prefilled so far
    [[nodiscard]] rules::Problems problems() const;     ///< of the values last submitted
    [[nodiscard]] QDate today() const;
    [[nodiscard]] QList<camera::CameraInfo> cameras() const;
    [[nodiscard]] QString currentCamera() const;
    [[nodiscard]] std::optional<camera::Problem> cameraProblem() const;
    [[nodiscard]] bool cameraBelowRecommended() const;
    [[nodiscard]] QSize cameraSize() const;
    [[nodiscard]] bool manualPhotoAllowed() const;
    [[nodiscard]] const framing::Guidance& guidance() const;
    [[nodiscard]] QImage photo() const; ///< the photo as it will be sent; null if none
    [[nodiscard]] bool
    photoBelowRecommendation() const; ///< taken by hand while the guidance was not satisfied
    [[nodiscard]] framing::Report photoReport() const;
    [[nodiscard]] double sendProgress() const; ///< 0..1
    [[nodiscard]] const ResultView*
    result() const; ///< the last answer of the service, null before the first
    [[nodiscard]] const ProblemView* problem() const; ///< null unless in Problem
    [[nodiscard]] std::optional<QDateTime> deadline() const;
    [[nodiscard]] base::Clock& clock() const;

Q_SIGNALS:
    void stateChanged(session::State state);
    /// The form was submitted and has problems; the state stays Details.
    void problemsFound();
    void camerasChanged();
    void cameraProblemChanged();
    /// A frame for the preview, unmirrored.
    void frameArrived(const QImage& frame);
    void guidanceChanged();
    void manualPhotoAllowedChanged();
    void sendProgressed();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace session
