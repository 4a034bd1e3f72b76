// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayList>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QTemporaryDir>

namespace support
{

/// Cameras for the real Qt Multimedia, from the GStreamer plugin of tests/camera/fakecam. Make one
/// before anything of Qt Multimedia is used; one a process. Link `camera_fakes`.
class FakeCameras
{
public:
    FakeCameras()
    {
        plug({});
        qputenv("GST_PLUGIN_PATH", KYC_FAKECAM_DIR);
        qputenv("FAKECAM_CONF", QFile::encodeName(configuration()));
        // No cameras of the developer's own.
        qputenv("GST_PLUGIN_FEATURE_RANK",
                "pipewiredeviceprovider:NONE,v4l2deviceprovider:NONE,pulsedeviceprovider:NONE");
    }

    /// From now on these cameras are there: lines as the plugin describes them.
    void plug(const QByteArrayList& lines)
    {
        QSaveFile file(configuration()); // replaces the file at once
        if (file.open(QIODevice::WriteOnly)) {
            file.write(lines.join('\n'));
            file.commit();
        }
    }

    /// A line for a live camera that shows one colour. `caps` are those of one mode.
    [[nodiscard]] static QByteArray camera(const QByteArray& name, const QByteArray& caps,
                                           const QByteArray& more = {})
    {
        return name + " | " + caps + " | videotestsrc is-live=true pattern=red " + more;
    }

private:
    [[nodiscard]] QString configuration() const
    {
        return m_folder.filePath(QStringLiteral("cameras.conf"));
    }

    QTemporaryDir m_folder;
};

} // namespace support
