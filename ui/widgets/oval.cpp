// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/oval.h"

#include "framing/ideal_face.h"

namespace ui
{
namespace
{

constexpr double hair = 0.2; // share of the face's height that the head is higher

} // namespace

QRectF ovalIn(const QSizeF& picture)
{
    const QRectF face = framing::idealFace(picture, framing::defaultThresholds());
    return face.adjusted(0, -hair * face.height(), 0, 0);
}

} // namespace ui
