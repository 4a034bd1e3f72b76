// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/document_encoder.h"

#include <algorithm>

namespace framing
{
namespace
{

// Small print of a full page is still readable at 120 dots per inch.
constexpr int longestDocumentSide = 2000;
constexpr int leastReadableSide = 1400;

QImage withLongestSide(const QImage& picture, int pixels)
{
    const int now = std::max(picture.width(), picture.height());
    return now <= pixels ? picture
                         : picture.scaled(QSize(pixels, pixels), Qt::KeepAspectRatio,
                                          Qt::SmoothTransformation);
}

} // namespace

base::Result<QByteArray, EncodeError> encodeDocument(const QImage& picture)
{
    constexpr int step = 200;
    auto jpeg = encodePhoto(withLongestSide(picture, longestDocumentSide));
    const auto isAdvised = [&jpeg] { return jpeg.ok() && jpeg->size() <= advisedPhotoBytes; };
    const auto mayShrink = [&jpeg] { return jpeg.ok() || jpeg.error() == EncodeError::TooLarge; };
    for (int side = longestDocumentSide - step;
         side >= leastReadableSide && mayShrink() && !isAdvised(); side -= step)
        jpeg = encodePhoto(withLongestSide(picture, side));
    return jpeg;
}

} // namespace framing
