// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "framing/analysed_frame.h"

#include <QWidget>

#include <deque>
#include <optional>

namespace ui
{

class Viewfinder;

/// What was seen and measured in the frame that the viewfinder shows, drawn over it: boxes, mesh,
/// pose axes, the value and level of each check, the time of each stage. For whoever looks for the
/// cause of a trouble; hidden until it is switched on.
class FrameOverlay final : public QWidget
{
    Q_OBJECT

public:
    /// Covers the picture of `view`, mirrored like it, and goes with it.
    explicit FrameOverlay(Viewfinder* view);

    /// Ignored while hidden.
    void setFrame(const framing::AnalysedFrame& frame);
    /// Analysed frames a second over the last second; 0 before the second frame.
    [[nodiscard]] double framesPerSecond() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void coverPicture();
    void paintFaces(QPainter& painter) const;
    void paintValues(QPainter& painter) const;

    Viewfinder* m_view;
    std::optional<framing::Report> m_report;
    framing::StageTimes m_took;
    std::deque<std::chrono::milliseconds> m_arrivals; ///< of the last second
};

} // namespace ui
