// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "camera/qt_frame_source.h"

#include "base/log.h"
#include "camera/mode_choice.h"
#include "camera/video_image.h"

#include <QCamera>
#include <QCameraDevice>
#include <QMediaCaptureSession>
#include <QVideoFrame>
#include <QVideoSink>

#include <utility>
#include <vector>

namespace camera
{
namespace
{

Mode modeOf(const QCameraFormat& format)
{
    using Encoding = Mode::Encoding;
    const auto pixels = format.pixelFormat();
    const auto encoding = pixels == QVideoFrameFormat::Format_Invalid ? Encoding::Unknown
                          : pixels == QVideoFrameFormat::Format_Jpeg  ? Encoding::Jpeg
                                                                      : Encoding::Raw;
    return {format.resolution(), static_cast<double>(format.maxFrameRate()), encoding};
}

/// Null when the camera lists nothing of use; it may give a picture all the same.
QCameraFormat formatFor(const QCameraDevice& device)
{
    const QList<QCameraFormat> formats = device.videoFormats();
    std::vector<Mode> modes;
    for (const QCameraFormat& format : formats) {
        modes.push_back(modeOf(format));
    }
    const auto best = bestMode(modes);
    return best ? formats[static_cast<qsizetype>(*best)] : QCameraFormat();
}

} // namespace

/// Thrown away as a whole, for in Qt 6.4 nothing less than a new session and a new camera revives a
/// dead stream.
struct QtFrameSource::Session {
    explicit Session(const QCameraDevice& device)
        : camera(device)
    {
    }
    ~Session()
    {
        session.setCamera(nullptr);
    } // QCamera::stop() alone would leave the device and its light on
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    void open()
    {
        // No other order is safe: setCamera() starts the stream, and what is set on a running one
        // stalls or crashes it.
        if (const QCameraFormat format = formatFor(camera.cameraDevice()); !format.isNull()) {
            qCDebug(base::logCamera) << "opening at" << format.resolution() << format.pixelFormat();
            camera.setCameraFormat(format);
        }
        session.setVideoSink(&sink);
        session.setCamera(&camera);
        camera.start();
    }

    QVideoSink sink;
    QCamera camera;
    QMediaCaptureSession session;
};

QtFrameSource::QtFrameSource(const QCameraDevice& device, const base::Clock& clock, DeviceTree tree,
                             Patience patience)
    : m_clock(clock),
      m_tree(std::move(tree)),
      m_patience(patience),
      m_device(std::make_unique<QCameraDevice>(device))
{
    Q_ASSERT(!device.isNull()); // for Qt would show a test picture instead
    m_watchdog.setInterval(patience.tick);
    connect(&m_watchdog, &QTimer::timeout, this, &QtFrameSource::watch);
}

QtFrameSource::~QtFrameSource() = default;

void QtFrameSource::start()
{
    m_session = std::make_unique<Session>(*m_device);
    connect(&m_session->sink, &QVideoSink::videoFrameChanged, this, &QtFrameSource::take);
    m_session->open();
    m_watchdog.start();
}

void QtFrameSource::stop()
{
    m_watchdog.stop();
    m_session.reset();
    m_latest.reset();
}

void QtFrameSource::unplug()
{
    if (m_session) {
        endWith(Problem::Unplugged);
    }
}

void QtFrameSource::take(const QVideoFrame& frame)
{
    // The streaming thread waits for this slot, and after 300 ms the stream dies without a word:
    // copy, and leave the receivers, who may do anything, to the event loop. The copy also matters:
    // a frame kept and read later crashes with PipeWire.
    QImage image = imageOf(frame);
    if (image.isNull()) { // the sink hands on empty frames, too
        return;
    }
    m_quietTicks = 0;
    if (!std::exchange(m_started, true)) {
        QMetaObject::invokeMethod(
            this, [this, size = image.size()] { announce(size); }, Qt::QueuedConnection);
    }
    if (!m_latest) {
        QMetaObject::invokeMethod(this, &QtFrameSource::deliver, Qt::QueuedConnection);
    }
    m_latest = Frame{std::move(image), m_clock.elapsed()};
}

void QtFrameSource::announce(QSize size)
{
    if (m_session) {
        Q_EMIT started(size);
    }
}

void QtFrameSource::deliver()
{
    if (const auto frame = std::exchange(m_latest, std::nullopt)) {
        Q_EMIT frameArrived(*frame);
    }
}

void QtFrameSource::watch()
{
    // Qt 6.4 reports none of the ways in which an opened camera fails, so the age of the last frame
    // has to. Ticks are counted, not time: while the window is busy there are neither frames nor
    // ticks, and the camera is not blamed.
    const int limit = m_started ? m_patience.ticksToNextFrame : m_patience.ticksToFirstFrame;
    if (++m_quietTicks >= limit) {
        stop(); // before the diagnosis, else we ourselves are who keeps the device busy
        endWith(reasonForSilence(m_device->description(), m_tree));
    }
}

void QtFrameSource::endWith(Problem problem)
{
    stop();
    qCDebug(base::logCamera) << "ended with problem" << static_cast<int>(problem);
    Q_EMIT problemOccurred(problem);
}

} // namespace camera
