// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "camera/replay_camera_list.h"

#include "camera/absent_source.h"
#include "camera/replay_source.h"

namespace camera
{

ReplayCameraList::ReplayCameraList(QString path, const base::Clock& clock)
    : m_path(std::move(path)),
      m_clock(clock)
{
}

QList<CameraInfo> ReplayCameraList::cameras() const
{
    return {{QStringLiteral("replay"), QStringLiteral("Replay")}};
}

std::unique_ptr<FrameSource> ReplayCameraList::open(const QString& id)
{
    if (id != cameras().constFirst().id) {
        return std::make_unique<AbsentSource>(Problem::NoCamera);
    }
    return std::make_unique<ReplaySource>(m_path, m_clock);
}

} // namespace camera
