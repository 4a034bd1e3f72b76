// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "main/check/progress.h"

#include "main/words.h"

#include <algorithm>

namespace program
{
namespace
{

using namespace std::chrono_literals;

// ECMA-48: back to the first column, and erase to the end of the line.
const QString lineAnew = QStringLiteral("\r\x1b[K");

QString summary(const CheckTally& tally, std::chrono::milliseconds took)
{
    using framing::Verdict;
    const double seconds = std::max(0.001, std::chrono::duration<double>(took).count());
    return Words::tr("%1 pictures: %2 ready, %3 to improve, %4 to reject, %5 unreadable; %6 s, "
                     "%7 a second")
        .arg(tally.pictures())
        .arg(tally.count(Verdict::Ready))
        .arg(tally.count(Verdict::Improve))
        .arg(tally.count(Verdict::Reject))
        .arg(tally.unreadable())
        .arg(seconds, 0, 'f', 1)
        .arg(tally.pictures() / seconds, 0, 'f', 0);
}

} // namespace

CheckProgress::CheckProgress(qsizetype pictures, Stream stream, const base::Clock& clock,
                             Write write)
    : m_pictures(pictures),
      m_stream(stream),
      m_clock(clock),
      m_write(std::move(write)),
      m_started(clock.elapsed()),
      m_shown(m_started)
{
}

void CheckProgress::show(const CheckTally& tally)
{
    const auto now = m_clock.elapsed();
    if (m_pictures < 2 || now - m_shown < (m_stream == Stream::Terminal ? 100ms : 1000ms))
        return;
    m_shown = now;
    const QString text = Words::tr("%1 of %2").arg(tally.pictures()).arg(m_pictures);
    m_write(m_stream == Stream::Terminal ? lineAnew + text : text + u'\n');
}

void CheckProgress::say(const QString& sentence)
{
    m_write((m_stream == Stream::Terminal ? lineAnew : QString()) + sentence + u'\n');
}

void CheckProgress::finish(const CheckTally& tally)
{
    if (m_pictures > 1)
        say(summary(tally, m_clock.elapsed() - m_started));
}

} // namespace program
