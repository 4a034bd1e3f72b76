// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QObject>

#include <chrono>
#include <memory>

namespace camera
{

/// One picture of a camera: the central 4:3 crop at the camera's own resolution (never upscaled),
/// Format_RGB32, unmirrored, a deep copy that may be kept.
struct Frame {
    QImage image;
    std::chrono::milliseconds at{0}; ///< monotonic, for intervals between frames only
};

/// The photo the service recommends; a camera that cannot give it is used with a warning.
inline constexpr QSize recommendedSize{960, 720};

enum class Problem {
    NoCamera,          ///< nothing is plugged in
    Busy,              ///< another program holds it
    PermissionRefused, ///< this user may not open it
    Silent,            ///< opened, but no picture for 2 s
    Unplugged,         ///< was running and has gone
    UnreadableFile,    ///< replay only: no picture in the file or folder
};

/// A stream of frames. Lives on the GUI thread; every signal is emitted there. After a problem the
/// source is dead: throw it away and open another.
class FrameSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Begins; frames or a problem follow. Never blocks for longer than a frame.
    virtual void start() = 0;
    /// Ends and releases the device (its light goes out). No frame is emitted afterwards.
    virtual void stop() = 0;

Q_SIGNALS:
    void frameArrived(const camera::Frame& frame);
    /// Once per source, before the first frame: the size of the 4:3 crop.
    void started(QSize size);
    void problemOccurred(camera::Problem problem);
};

struct CameraInfo {
    QString id; ///< stable over unplugging and restarts as far as the system allows; goes into the
                ///< settings
    QString name; ///< as the device calls itself, for people
    friend bool operator==(const CameraInfo&, const CameraInfo&) = default;
};

/// Which cameras there are, and how to open one.
class CameraList : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Without duplicates; the system's default first.
    [[nodiscard]] virtual QList<CameraInfo> cameras() const = 0;
    /// A source for that camera, not yet started. An id that is gone gives a source that reports
    /// NoCamera.
    [[nodiscard]] virtual std::unique_ptr<FrameSource> open(const QString& id) = 0;

Q_SIGNALS:
    void changed();
};

} // namespace camera
