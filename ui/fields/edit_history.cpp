// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/fields/edit_history.h"

namespace ui
{

void EditHistory::begin(const Step& first)
{
    m_steps = {first};
    m_at = 0;
}

void EditHistory::add(const Step& step)
{
    constexpr qsizetype mostSteps = 101;
    m_steps.resize(m_at + 1);
    m_steps.append(step);
    if (m_steps.size() > mostSteps)
        m_steps.removeFirst();
    m_at = m_steps.size() - 1;
}

} // namespace ui
