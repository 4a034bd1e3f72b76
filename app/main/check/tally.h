// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "framing/report.h"

#include <map>
#include <optional>

namespace program
{

/// How one picture turned out; the advice means nothing without a verdict.
struct CheckOutcome {
    std::optional<framing::Verdict> verdict; ///< absent: the picture could not be read
    framing::Advice advice = framing::Advice::NoFace;
};

/// Counts what came out of many pictures.
class CheckTally final
{
public:
    void add(const CheckOutcome& outcome);

    [[nodiscard]] int pictures() const;
    [[nodiscard]] int count(framing::Verdict verdict) const;
    [[nodiscard]] int unreadable() const { return m_unreadable; }
    [[nodiscard]] const std::map<framing::Advice, int>& advices() const { return m_advices; }
    /// As docs/command-line.md promises: 0 all ready, 1 some not, 2 some unreadable.
    [[nodiscard]] int exitCode() const;

private:
    std::map<framing::Verdict, int> m_verdicts;
    std::map<framing::Advice, int> m_advices;
    int m_unreadable = 0;
};

} // namespace program
