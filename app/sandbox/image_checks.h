// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/form.h"
#include "sandbox/picture_set.h"
#include "sandbox/reply.h"

#include "base/result.h"

#include <optional>

namespace sandbox
{

// PUT image, whose pictures are Base64 texts. In the order of the document's table of errors, in
// which project and submission are judged between them. Each gives the refusal of the first rule
// that the form breaks.

/// Submission id and admin are there.
[[nodiscard]] std::optional<Reply> whyImagesAreIncomplete(const Form& form);
/// The pictures of the form, which are really pictures of at most 2 MB.
[[nodiscard]] base::Result<PictureSet, Reply> picturesIn(const Form& form);

[[nodiscard]] Reply unreadableImages();
[[nodiscard]] Reply imagesNotPut();

} // namespace sandbox
