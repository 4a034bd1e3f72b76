// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "framing/thresholds.h"
#include "main/check/tally.h"

#include <QSaveFile>

namespace program
{

/// The page of `check --html`: one HTML file that needs nothing else, neither script nor network.
/// Grows picture by picture, whatever their number in the same memory; the file appears under its
/// name only when it is whole, readable for its owner alone.
class CheckPage final
{
public:
    enum class Extent { All, StoppedEarly };

    /// `preset`: whose limits the pictures are judged by.
    CheckPage(const QString& path, framing::Preset preset);

    /// False if nothing can be written there.
    [[nodiscard]] bool begin();
    /// A card of check_card.h.
    void add(const QByteArray& card);
    /// False if anything could not be written; then there is no new file.
    [[nodiscard]] bool finish(const CheckTally& tally, Extent extent, const base::Clock& clock);

private:
    QSaveFile m_file;
    const framing::Preset m_preset;
    qint64 m_summaryAt = 0; ///< where room is left for what is known only at the end
};

} // namespace program
