// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "main/check/tally.h"

#include <functional>

namespace program
{

/// Tells a person how far the pictures are. On a terminal one line is rewritten ten times a second;
/// in a file there is a new line each second. A single picture needs none of it.
class CheckProgress final
{
public:
    enum class Stream { Terminal, File };
    using Write = std::function<void(const QString& text)>;

    /// The clock outlives it. `write` puts text out as it is.
    CheckProgress(qsizetype pictures, Stream stream, const base::Clock& clock, Write write);

    /// After each picture.
    void show(const CheckTally& tally);
    /// Between two of these: a sentence of its own.
    void say(const QString& sentence);
    /// The sum of it all.
    void finish(const CheckTally& tally);

private:
    const qsizetype m_pictures;
    const Stream m_stream;
    const base::Clock& m_clock;
    const Write m_write;
    const std::chrono::milliseconds m_started;
    std::chrono::milliseconds m_shown; ///< when last
};

} // namespace program
