// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "argos/client.h"
#include "base/clock.h"
#include "base/random.h"
#include "camera/frame_source.h"
#include "framing/analysed_frame.h"
#include "framing/guidance.h"
#include "rules/rule_book.h"
#include "session/event.h"
#include "session/policy.h"
#include "session/question.h"
#include "session/result_view.h"
#include "session/state.h"

#include <QImage>
#include <QObject>

#include <memory>

namespace framing
{
class PhotoStudio;
}
namespace store
{
class Journal;
}

namespace session
{

class CameraFeed;

/// Everything the workflow reaches of the world. All outlive the controller.
struct World {
    base::Clock& clock;
    const rules::RuleBook& rules;
    camera::CameraList& cameras;
    framing::PhotoStudio& studio; ///< frames in, guidance and photos out
    argos::Client& service;
    store::Journal* journal = nullptr;    ///< null: nothing is kept, and a crash forgets all
    base::RandomSource* random = nullptr; ///< null: pauses are as short as they may be
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
    /// Goes on with the case that the last run of the program has left behind, if there is one and
    /// the policy says so. Also forgets what is to be kept no longer. Call once, before anybody
    /// begins a case.
    void resume();
    /// Goes on with that case of the journal; in Start only. False: it has ended, or what was typed
    /// cannot be unsealed any more.
    [[nodiscard]] bool open(const store::CaseId& id);
    /// From now on no case may be left to wait: what is sealed does not outlive this run.
    void forbidWaiting();
    /// Opens that camera now and from now on (id of CameraInfo); also tries the current one again.
    void selectCamera(const QString& id);
    /// Keeps what was typed so far, so that going to and fro loses nothing.
    void keepDraft(const rules::Values& values, const rules::Pictures& pictures = {});
    /// Looks at the clock: deadline, "take photo now", waiting questions. A timer of its own calls
    /// it five times a second during a case; tests call it after moving their clock.
    void checkTime();

    [[nodiscard]] State state() const;
    /// Null while there is none. Back from Consent to Start keeps it.
    [[nodiscard]] const CaseDraft* currentCase() const;
    [[nodiscard]] const Disclosure& disclosure() const;
    /// What the project collects in the current case, without one by the settings alone.
    [[nodiscard]] rules::ProjectOptions projectOptions() const;
    /// What the customer of the current case has agreed to; null before.
    [[nodiscard]] const Consent* consent() const;
    [[nodiscard]] rules::Form form() const;     ///< for the current case
    [[nodiscard]] rules::Values values() const; ///< prefilled or typed; once accepted: as sent
    /// The values with their origins. Those of rules::fixedFields stay as they came, whatever
    /// keepDraft and DetailsSubmitted bring.
    [[nodiscard]] rules::SourcedValues sourcedValues() const;
    [[nodiscard]] rules::Pictures pictures() const; ///< as the values
    [[nodiscard]] rules::Problems problems() const; ///< of the values last submitted, warnings too
    [[nodiscard]] QDate today() const;              ///< here, not in UTC
    [[nodiscard]] QList<camera::CameraInfo> cameras() const;
    [[nodiscard]] QString currentCamera() const;
    [[nodiscard]] std::optional<camera::Problem> cameraProblem() const;
    [[nodiscard]] bool cameraBelowRecommended() const;
    [[nodiscard]] QSize cameraSize() const;
    [[nodiscard]] bool manualPhotoAllowed() const;
    [[nodiscard]] const framing::Guidance& guidance() const;
    /// As it will be sent; null if none.
    [[nodiscard]] QImage photo() const;
    /// Frames of the camera in use for photographing a document, not started yet. In Start and
    /// Details only, null elsewhere: there the camera belongs to the face. Whoever takes it starts
    /// it, calls its checkTime() and lets it go when that state is left.
    [[nodiscard]] std::unique_ptr<CameraFeed> documentFeed() const;
    /// Taken by hand while the guidance was not satisfied.
    [[nodiscard]] bool photoBelowRecommendation() const;
    [[nodiscard]] framing::Report photoReport() const;
    [[nodiscard]] double sendProgress() const; ///< 0..1
    /// When the POST left whose answer is being looked for after the program had died.
    [[nodiscard]] std::optional<QDateTime> lostSince() const;
    /// The last answer of the service, null before the first.
    [[nodiscard]] const ResultView* result() const;
    [[nodiscard]] const ProblemView* problem() const; ///< null unless in Problem or TryingAgain
    /// Whether the case may be left to wait (SendLaterRequested).
    [[nodiscard]] bool mayWait() const;
    /// In Finished with a pending result: whether the service is being asked about it.
    [[nodiscard]] Question question() const;
    /// Whether the last answer could not be written down: nobody knows of it after this case.
    [[nodiscard]] bool isUnwritten() const;
    /// What is left of the pause in TryingAgain; nothing elsewhere.
    [[nodiscard]] std::optional<std::chrono::milliseconds> sendsIn() const;
    [[nodiscard]] std::optional<QDateTime> deadline() const;
    /// From then on a page may warn; absent where the deadline is.
    [[nodiscard]] std::optional<QDateTime> deadlineWarning() const;
    /// Until the deadline, whatever is done to the wall clock in between; zero once it has passed.
    /// Nothing in Finished: what is decided has time.
    [[nodiscard]] std::optional<std::chrono::milliseconds> timeLeft() const;
    [[nodiscard]] base::Clock& clock() const;

Q_SIGNALS:
    /// Also when the state is the same but its page has something else to show.
    void stateChanged(session::State state);
    /// The form was submitted and has problems; the state stays Details.
    void problemsFound();
    void camerasChanged();
    /// Problem, size or the camera in use has changed.
    void cameraProblemChanged();
    /// A person chose it; worth remembering for the next start.
    void cameraSelected(const QString& id);
    /// A frame for the preview, unmirrored.
    void frameArrived(const QImage& frame);
    void guidanceChanged();
    /// What was seen in a frame: for diagnosis, not for customers. Costs nothing while nobody is
    /// connected.
    void frameAnalysed(const framing::AnalysedFrame& frame);
    void manualPhotoAllowedChanged();
    void sendProgressed();
    /// By a minute, or there is none any more.
    void timeLeftChanged();
    /// In Finished: the service is being asked, or has answered or not.
    void questionChanged();
    /// In TryingAgain: some of the pause has gone by.
    void pauseProgressed();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace session
