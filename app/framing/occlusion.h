// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "framing/observation.h"

namespace framing
{

struct FacePatch;

/// What covers parts of a face, told by colour: all human skin, and lips still more, is redder than
/// what masks, scarfs and sunglasses are made of, whatever its shade. Compared with the person's
/// own skin between eyes and cheeks, so that the colour of the light cancels out. Things in the
/// colour of skin, such as a hand, are not seen; nor is anything in a picture without colour.
///
/// Shares 0..1; NaN where the face is too dark, too bright or too grey to tell,
/// which blue lamps can make it.
struct Occlusion {
    double eyes;  ///< of the surroundings of both eyes, without the eyes themselves
    double mouth; ///< of lips and nose, where no beard grows
};

/// `mesh` is in pixels of the picture that the patch was cut from.
[[nodiscard]] Occlusion occlusionOf(const FacePatch& patch, const Mesh& mesh);

} // namespace framing
