// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "camera/central_crop.h"

#include <algorithm>

namespace camera
{

QRect centralCrop(QSize size)
{
    if (size.isEmpty()) {
        return {};
    }
    // In 64 bits, for sizes out of a file's header may be anything.
    const auto width =
        static_cast<int>(std::min<qint64>(size.width(), qint64{size.height()} * 4 / 3));
    const auto height =
        static_cast<int>(std::min<qint64>(size.height(), qint64{size.width()} * 3 / 4));
    const int left = (size.width() - width) / 2 & ~1;
    const int top = (size.height() - height) / 2 & ~1;
    return {left, top, std::max(width, 1), std::max(height, 1)};
}

} // namespace camera
