// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "camera/frame_source.h"

#include <QPointer>

namespace support
{

/// A camera that shows what the test hands it.
class FakeFrameSource final : public camera::FrameSource
{
public:
    explicit FakeFrameSource(QString id)
        : m_id(std::move(id))
    {
    }

    void start() override { isRunning = true; }
    void stop() override { isRunning = false; }

    [[nodiscard]] QString id() const { return m_id; }
    void show(const QImage& image, std::chrono::milliseconds at = {})
    {
        Q_EMIT frameArrived({image, at});
    }
    void begin(QSize size) { Q_EMIT started(size); }
    void fail(camera::Problem problem) { Q_EMIT problemOccurred(problem); }

    bool isRunning = false;

private:
    QString m_id;
};

/// Cameras that are plugged and unplugged by the test.
class FakeCameraList final : public camera::CameraList
{
public:
    [[nodiscard]] QList<camera::CameraInfo> cameras() const override { return m_cameras; }

    [[nodiscard]] std::unique_ptr<camera::FrameSource> open(const QString& id) override
    {
        auto source = std::make_unique<FakeFrameSource>(id);
        opened.append(id);
        latest = source.get();
        return source;
    }

    void plug(const QStringList& ids)
    {
        m_cameras.clear();
        for (const QString& id : ids)
            m_cameras.append({id, QStringLiteral("Camera ") + id});
        Q_EMIT changed();
    }

    QStringList opened;               ///< every id that was opened, in order
    QPointer<FakeFrameSource> latest; ///< null once it is thrown away

private:
    QList<camera::CameraInfo> m_cameras;
};

} // namespace support
