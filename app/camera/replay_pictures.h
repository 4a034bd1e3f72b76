// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "camera/replay_medium.h"

#include <QCache>
#include <QStringList>

class QDir;

namespace camera
{

/// Whether the content of the file, not its name, says JPEG, PNG or BMP.
[[nodiscard]] bool looksLikePicture(const QString& path);

/// The pictures of a folder, sorted by name; folders inside it are left alone.
[[nodiscard]] QStringList picturesIn(const QDir& folder);

/// Pictures shown one after the other, for ever, turned upright as their EXIF data say. One that
/// cannot be read or has more than 32 million pixels is left out.
class ReplayPictures final : public ReplayMedium
{
public:
    explicit ReplayPictures(QStringList files);

    [[nodiscard]] QImage next() override;
    [[nodiscard]] bool failed() const override { return m_files.isEmpty(); }

private:
    QImage read(const QString& file);

    QStringList m_files;
    qsizetype m_position = 0;
    QCache<QString, QImage> m_decoded; ///< costs are in bytes
};

} // namespace camera
