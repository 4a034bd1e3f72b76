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

// PUT image. Older pages show a raw JSON object, newer ones demand a form of texts; either way the
// pictures are Base64.

/// The texts of a JSON object; none if it is no object or holds anything else.
[[nodiscard]] std::optional<Form> formFromJson(const QByteArray& json);

// In the order of the document's table of errors, in which project and submission are judged
// between them. Each gives the refusal of the first rule that the form breaks.

/// Submission id and admin are there.
[[nodiscard]] std::optional<Reply> whyImagesAreIncomplete(const Form& form);
/// The pictures of the form, which are really pictures of at most 2 MB.
[[nodiscard]] base::Result<PictureSet, Reply> picturesIn(const Form& form);

[[nodiscard]] Reply unreadableImages();
[[nodiscard]] Reply imagesNotPut();

} // namespace sandbox
