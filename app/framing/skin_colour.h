// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace framing
{

struct FacePatch;

/// How far the channels lie apart over the face, 0..255, as it would be at a mean luminance of 128:
/// the mean over small cells of greatest less smallest channel. A stream in shades of grey has 0 to
/// 3, noise included; skin of any colour some 30 and more. NaN where the face is too dark or too
/// much over-exposed to show its colour.
[[nodiscard]] double colourSpread(const FacePatch& patch);

/// NaturalColour of ISO/IEC 29794-5: how far the mean CIELAB colour of the cheeks lies outside
/// a* 5..25, b* 5..35. NaN where the cheeks are not in the picture or too dark.
[[nodiscard]] double skinColourDistance(const FacePatch& patch);

} // namespace framing
