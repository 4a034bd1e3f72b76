// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "camera/device_diagnosis.h"

#include <QDir>
#include <QFile>

#include <algorithm>

#include <cerrno>
#include <fcntl.h>
#include <linux/videodev2.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace camera
{
namespace
{

QString nameOf(const QString& node, const DeviceTree& tree)
{
    QFile file(QDir(tree.names).filePath(node + QStringLiteral("/name")));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.read(256)).trimmed() : QString();
}

/// Drivers, GStreamer and PipeWire cut the name at different lengths or add to its end.
bool isSameName(const QString& a, const QString& b)
{
    return !a.isEmpty() && !b.isEmpty() && (a.startsWith(b) || b.startsWith(a));
}

/// The first of PermissionRefused and Busy that any of the nodes gives, else `otherwise`.
Problem problemOf(const QStringList& nodes, const DeviceTree& tree, Problem otherwise)
{
    QList<int> errors;
    for (const QString& node : nodes) {
        errors.append(tree.errorOfUsing(QDir(tree.nodes).filePath(node)));
    }
    if (errors.contains(EACCES) || errors.contains(EPERM)) {
        return Problem::PermissionRefused;
    }
    return errors.contains(EBUSY) ? Problem::Busy : otherwise;
}

QStringList nodesIn(const DeviceTree& tree)
{
    return QDir(tree.names)
        .entryList({QStringLiteral("video*")}, QDir::Dirs | QDir::NoDotAndDotDot);
}

} // namespace

int errorOfUsing(const QString& path)
{
    const int node = open(QFile::encodeName(path).constData(), O_RDWR | O_NONBLOCK | O_CLOEXEC);
    if (node < 0) {
        return errno;
    }
    // Many programs may open a camera, but only one may set its format: setting the present one
    // again tells whether that could be us.
    v4l2_format format{};
    format.type = V4L2_BUF_TYPE_VIDEO_CAPTURE;
    const bool isCamera = ioctl(node, VIDIOC_G_FMT, &format) == 0;
    const int error = isCamera && ioctl(node, VIDIOC_S_FMT, &format) != 0 ? errno : 0;
    close(node);
    return error;
}

Problem reasonForSilence(const QString& name, const DeviceTree& tree)
{
    QStringList nodes = nodesIn(tree);
    nodes.removeIf([&](const QString& node) { return !isSameName(nameOf(node, tree), name); });
    return problemOf(nodes, tree, Problem::Silent);
}

Problem reasonForAbsence(const DeviceTree& tree)
{
    const Problem problem = problemOf(nodesIn(tree), tree, Problem::NoCamera);
    return problem == Problem::PermissionRefused ? problem : Problem::NoCamera;
}

} // namespace camera
