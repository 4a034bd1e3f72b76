// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/photo_crop.h"

#include "framing/plain_picture.h"

#include <algorithm>

namespace framing
{

QRect photoArea(QSize picture)
{
    if (picture.isEmpty())
        return {};
    // 64 bits, because a picture may be as wide as an int reaches.
    const qint64 width = std::min<qint64>(picture.width(), qint64(picture.height()) * 4 / 3);
    const qint64 height = std::min<qint64>(picture.height(), qint64(picture.width()) * 3 / 4);
    const QSize size(int(std::max<qint64>(width, 1)), int(std::max<qint64>(height, 1)));
    return {QPoint((picture.width() - size.width()) / 2, (picture.height() - size.height()) / 2),
            size};
}

QImage photoCrop(const QImage& picture)
{
    const QRect area = photoArea(picture.size());
    QImage cropped = plainPicture(area == picture.rect() ? picture : picture.copy(area));
    if (cropped.width() <= photoSize.width() && cropped.height() <= photoSize.height())
        return cropped;
    return cropped.scaled(photoSize, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

} // namespace framing
