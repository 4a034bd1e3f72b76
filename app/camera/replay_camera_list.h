// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "camera/frame_source.h"

namespace camera
{

/// One camera that shows a file (ReplaySource). It bears a neutral name, for a file's name may be a
/// person's.
class ReplayCameraList final : public CameraList
{
    Q_OBJECT

public:
    ReplayCameraList(QString path, const base::Clock& clock);

    [[nodiscard]] QList<CameraInfo> cameras() const override;
    [[nodiscard]] std::unique_ptr<FrameSource> open(const QString& id) override;

private:
    QString m_path;
    const base::Clock& m_clock;
};

} // namespace camera
