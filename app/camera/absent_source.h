// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "camera/frame_source.h"

namespace camera
{

/// Stands where a camera should be: reports one problem and never a frame.
class AbsentSource final : public FrameSource
{
    Q_OBJECT

public:
    explicit AbsentSource(Problem problem)
        : m_problem(problem)
    {
    }

    void start() override;
    void stop() override { m_stopped = true; }

private:
    Problem m_problem;
    bool m_stopped = false;
};

} // namespace camera
