// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <csignal>

namespace program
{

/// While it lives, the first SIGINT, SIGTERM or SIGHUP is only noted, so that a verb can end what
/// it is at; the second one ends the process at once. A signal that is ignored (nohup) stays so.
/// One at a time.
class StopSignals final
{
public:
    StopSignals();
    ~StopSignals();
    StopSignals(const StopSignals&) = delete;
    StopSignals& operator=(const StopSignals&) = delete;

    /// Callable from any thread.
    [[nodiscard]] bool came() const;
    /// What a shell expects of a program that a signal has ended: 128 and its number.
    [[nodiscard]] int exitCode() const;

private:
    static constexpr std::array signalsOfInterest{SIGINT, SIGTERM, SIGHUP};
    std::array<struct sigaction, signalsOfInterest.size()> m_before{};
};

} // namespace program
