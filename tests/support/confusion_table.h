// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "framing/report.h"
#include "support/wanted_framing.h"

#include <cstdio>
#include <map>
#include <string>

namespace support
{

/// Advice wanted against advice given over many frames.
class ConfusionTable
{
public:
    void add(const std::string& frame, const WantedFraming& wanted, const framing::Report& given)
    {
        const bool ready = given.verdict == framing::Verdict::Ready;
        const bool rightAdvice = wanted.accepts(given.advice);
        const bool rightVerdict = wanted.acceptsVerdict(ready);
        ++m_frames;
        m_rightAdvices += rightAdvice;
        m_rightVerdicts += rightVerdict;
        m_wronglyReady += ready && wanted.refused;
        // What lies in a band counts as what was given.
        ++m_counts[{rightAdvice ? given.advice : wanted.advice, given.advice}];
        if (!rightAdvice || !rightVerdict || (ready && wanted.refused))
            m_misses.push_back(frame + ": wanted " + code(wanted.advice).data() + ", given " +
                               code(given.advice).data() + " (" + reasons(given) + ")" +
                               (rightVerdict ? "" : ", wrong verdict"));
    }

    [[nodiscard]] int frames() const { return m_frames; }
    [[nodiscard]] double rightVerdicts() const { return double(m_rightVerdicts) / m_frames; }
    [[nodiscard]] double rightAdvices() const { return double(m_rightAdvices) / m_frames; }
    /// Frames that the service's published limits refuse and that were called ready.
    [[nodiscard]] int wronglyReady() const { return m_wronglyReady; }

    void print() const
    {
        std::printf("Advice wanted (rows) and given (columns)\n%-17s", "");
        for (int given = 0; given < adviceCount; ++given)
            std::printf("%5d", given + 1);
        std::printf("\n");
        for (int wanted = 0; wanted < adviceCount; ++wanted) {
            std::printf("%2d %-14s", wanted + 1, code(framing::Advice(wanted)).data());
            for (int given = 0; given < adviceCount; ++given) {
                const auto count = m_counts.find({framing::Advice(wanted), framing::Advice(given)});
                if (count == m_counts.end())
                    std::printf("%5s", ".");
                else
                    std::printf("%5d", count->second);
            }
            std::printf("\n");
        }
        std::printf("%d frames: right verdict %.1f %%, right advice %.1f %%, ready although the "
                    "service would refuse: %d\n",
                    m_frames, 100 * rightVerdicts(), 100 * rightAdvices(), m_wronglyReady);
    }

    void printMisses() const
    {
        for (const std::string& miss : m_misses)
            std::printf("  %s\n", miss.c_str());
    }

private:
    static constexpr int adviceCount = int(framing::Advice::UncoverFace) + 1;

    static std::string reasons(const framing::Report& report)
    {
        std::string all;
        for (const framing::Finding& finding : report.findings) {
            if (finding.advice == framing::Advice::Ready)
                continue;
            all += (all.empty() ? "" : ", ") + std::string(code(finding.check).data()) + " " +
                   QString::number(finding.value, 'g', 3).toStdString();
        }
        return all.empty() ? "nothing to mend" : all;
    }

    int m_frames = 0;
    int m_rightVerdicts = 0;
    int m_rightAdvices = 0;
    int m_wronglyReady = 0;
    std::map<std::pair<framing::Advice, framing::Advice>, int> m_counts;
    std::vector<std::string> m_misses;
};

} // namespace support
