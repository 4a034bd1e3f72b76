// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "framing/analysis_worker.h"
#include "framing/guide.h"
#include "framing/photo_studio.h"
#include "framing/steady_hold.h"

namespace framing
{

/// The photo studio of the product. A photo that the hold has chosen is looked at once more as a
/// still; if it is not Ready then (somebody has come into the background), it is dropped and the
/// hold begins anew.
class LiveStudio final : public PhotoStudio
{
    Q_OBJECT

public:
    LiveStudio(std::unique_ptr<Observer> observer, const Thresholds& thresholds,
               std::chrono::milliseconds hold = std::chrono::seconds{1}, QObject* parent = nullptr);

    void begin() override;
    void addFrame(const QImage& frame, std::chrono::milliseconds at) override;
    void takeNow() override;
    void end() override;

private:
    enum class Phase {
        Idle,       ///< before begin() and after end()
        Guiding,    ///< the hold runs or waits
        Developing, ///< the photo is being made
        Done,       ///< there is a photo; another only by hand
    };

    void forget();
    void take(const AnalysedFrame& frame);
    void guide(const AnalysedFrame& frame);
    void hold(const AnalysedFrame& frame);
    void develop(const QImage& picture);
    void finish(const Photo& photo);
    void reject(const Report& report);
    void guideAnew();
    void tellGuidance();

    AnalysisWorker m_worker;
    Guide m_guide;
    SteadyHold m_hold;
    Guidance m_guidance;
    std::optional<std::chrono::milliseconds> m_guidedAt; ///< when the needs changed last
    std::chrono::milliseconds m_seenAt{0};               ///< the newest frame
    Phase m_phase = Phase::Idle;
    bool m_byHand = false; ///< the next photo is wanted whatever the report says
};

} // namespace framing
