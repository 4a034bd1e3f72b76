// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "camera/absent_source.h"

namespace camera
{

void AbsentSource::start()
{
    // Queued, so that the receiver may throw this source away in its slot.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (!m_stopped) {
                Q_EMIT problemOccurred(m_problem);
            }
        },
        Qt::QueuedConnection);
}

} // namespace camera
