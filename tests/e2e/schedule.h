// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace e2e
{

/// One way through a bad world, from a seed; a campaign takes many of them.
class Schedule
{
public:
    Schedule() = default;
    virtual ~Schedule() = default;
    Schedule(const Schedule&) = delete;
    Schedule& operator=(const Schedule&) = delete;

    /// Does what is to be done now. False once there is nothing left to do.
    [[nodiscard]] virtual bool advance() = 0;
};

} // namespace e2e
