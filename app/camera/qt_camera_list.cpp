// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "camera/qt_camera_list.h"

#include "camera/absent_source.h"

#include <QCameraDevice>
#include <QMediaDevices>

#include <algorithm>

namespace camera
{

struct QtCameraList::Entry {
    CameraInfo info;
    QCameraDevice device;
};

namespace
{

/// Name and formats: all that Qt tells of a camera beside a counter.
QString kindOf(const QCameraDevice& device)
{
    QStringList parts{device.description()};
    for (const QCameraFormat& format : device.videoFormats()) {
        parts.append(QStringLiteral("%1 %2x%3 %4")
                         .arg(static_cast<int>(format.pixelFormat()))
                         .arg(format.resolution().width())
                         .arg(format.resolution().height())
                         .arg(static_cast<double>(format.maxFrameRate())));
    }
    return parts.join(QLatin1Char('\n'));
}

QStringList kindsOf(const QList<QCameraDevice>& devices)
{
    QStringList kinds;
    for (const QCameraDevice& device : devices) {
        kinds.append(kindOf(device));
    }
    return kinds;
}

} // namespace

QtCameraList::QtCameraList(const base::Clock& clock, DeviceTree tree, Patience patience)
    : m_clock(clock),
      m_tree(std::move(tree)),
      m_patience(patience),
      m_devices(std::make_unique<QMediaDevices>()),
      m_census(kindsOf(QMediaDevices::videoInputs()))
{
    m_entries = entries();
    // Asked first and connected then, and queued: a slot that asks for the list while Qt is still
    // making it waits for ever.
    connect(m_devices.get(), &QMediaDevices::videoInputsChanged, this, &QtCameraList::refresh,
            Qt::QueuedConnection);
}

QtCameraList::~QtCameraList() = default;

QList<CameraInfo> QtCameraList::cameras() const
{
    QList<CameraInfo> infos;
    for (const Entry& entry : m_entries) {
        infos.append(entry.info);
    }
    return infos;
}

std::unique_ptr<FrameSource> QtCameraList::open(const QString& id)
{
    const Entry* entry = find(id);
    if (!entry) {
        return std::make_unique<AbsentSource>(m_entries.empty() ? reasonForAbsence(m_tree)
                                                                : Problem::NoCamera);
    }
    auto source = std::make_unique<QtFrameSource>(entry->device, m_clock, m_tree, m_patience);
    // Unplugging a camera in use is told by the list alone; the stream just stops.
    connect(this, &CameraList::changed, source.get(), [this, id, opened = source.get()] {
        if (!find(id)) {
            opened->unplug();
        }
    });
    return source;
}

void QtCameraList::refresh()
{
    const QList<CameraInfo> before = cameras();
    m_entries = entries(); // also when nobody sees a difference, for a camera plugged in again is
                           // another device to Qt
    if (cameras() != before) {
        Q_EMIT changed();
    }
}

std::vector<QtCameraList::Entry> QtCameraList::entries()
{
    const QList<QCameraDevice> listed = QMediaDevices::videoInputs();
    std::vector<Entry> found;
    QHash<QString, int> sameName;
    for (const qsizetype place : m_census.present(kindsOf(listed))) {
        const QString name = listed[place].description();
        const int number = ++sameName[name];
        const QString id = number == 1 ? name : QStringLiteral("%1#%2").arg(name).arg(number);
        found.push_back({{id, name}, listed[place]});
    }
    std::stable_partition(found.begin(), found.end(),
                          [](const Entry& entry) { return entry.device.isDefault(); });
    return found;
}

const QtCameraList::Entry* QtCameraList::find(const QString& id) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const Entry& entry) { return entry.info.id == id; });
    return found == m_entries.end() ? nullptr : &*found;
}

} // namespace camera
