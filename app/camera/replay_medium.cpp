// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "camera/replay_medium.h"

#include "camera/replay_pictures.h"
#include "camera/replay_video.h"

#include <QDir>
#include <QFileInfo>

namespace camera
{

std::unique_ptr<ReplayMedium> openMedium(const QString& path)
{
    const QFileInfo file(path);
    if (file.isDir()) {
        return std::make_unique<ReplayPictures>(picturesIn(QDir(path)));
    }
    if (!file.isFile()) { // neither devices nor pipes, which may never end
        return nullptr;
    }
    if (looksLikePicture(path)) {
        return std::make_unique<ReplayPictures>(QStringList{path});
    }
    return std::make_unique<ReplayVideo>(path);
}

} // namespace camera
