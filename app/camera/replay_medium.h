// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QString>

#include <memory>

namespace camera
{

/// What a replay shows. GUI thread.
class ReplayMedium
{
public:
    ReplayMedium() = default;
    virtual ~ReplayMedium() = default;
    ReplayMedium(const ReplayMedium&) = delete;
    ReplayMedium& operator=(const ReplayMedium&) = delete;

    /// The picture to show now, a central 4:3 crop in Format_RGB32; null while there is none yet.
    [[nodiscard]] virtual QImage next() = 0;
    /// Whether there will never be another picture.
    [[nodiscard]] virtual bool failed() const = 0;
};

/// The medium for the picture, folder of pictures or video at `path`; null when there is no such
/// file or folder.
[[nodiscard]] std::unique_ptr<ReplayMedium> openMedium(const QString& path);

} // namespace camera
