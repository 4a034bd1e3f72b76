// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "argos/migration.h"
#include "argos/upload.h"
#include "base/random.h"

// Bodies in the form of RFC 7578.
namespace argos
{

/// A field that Step 2 does not know.
struct UnknownField {
    QByteArray name;
};

/// The Step 2 form as the document's samples send it: faceImage, the fields, addressImage if there
/// is one, submissionId. Text is UTF-8 and has no Content-Type of its own; pictures are JPEG files.
/// Field names outside the document's table are refused, which also keeps anything that could break
/// a header line out of it.
[[nodiscard]] base::Result<Upload, UnknownField> multipartBody(const Step2Request& request,
                                                               base::RandomSource& random);

/// The parameters of PUT image in the document's order; those that are empty are left out. Pictures
/// are Base64 in text parts without a file name. Assumption: so the newest document demands it; an
/// older one shows raw JSON and a form beside each other.
[[nodiscard]] Upload multipartBody(const ImageRequest& request, base::RandomSource& random);

} // namespace argos
