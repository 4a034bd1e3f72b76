// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "main/stop_signals.h"

#include <atomic>

namespace program
{
namespace
{

// A signal handler can reach nothing but globals.
std::atomic<int> signalThatCame{0};
static_assert(std::atomic<int>::is_always_lock_free);

void noteSignal(int number)
{
    signalThatCame = number;
}

} // namespace

StopSignals::StopSignals()
{
    signalThatCame = 0;
    struct sigaction note {
    };
    note.sa_handler = noteSignal;
    note.sa_flags = SA_RESTART | static_cast<int>(SA_RESETHAND);
    sigemptyset(&note.sa_mask);
    for (std::size_t i = 0; i < signalsOfInterest.size(); ++i) {
        sigaction(signalsOfInterest[i], nullptr, &m_before[i]);
        if (m_before[i].sa_handler != SIG_IGN)
            sigaction(signalsOfInterest[i], &note, nullptr);
    }
}

StopSignals::~StopSignals()
{
    for (std::size_t i = 0; i < signalsOfInterest.size(); ++i)
        sigaction(signalsOfInterest[i], &m_before[i], nullptr);
}

bool StopSignals::came() const
{
    return signalThatCame != 0;
}

int StopSignals::exitCode() const
{
    return 128 + signalThatCame;
}

} // namespace program
