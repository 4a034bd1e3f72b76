// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "argos/step2.h"
#include "base/random.h"

namespace argos
{

/// A body in the form of RFC 7578 and the header value that goes with it.
struct MultipartBody {
    QByteArray contentType;
    QByteArray bytes;
};

/// A field that Step 2 does not know.
struct UnknownField {
    QByteArray name;
};

/// The Step 2 form as the document's samples send it: faceImage, the fields, addressImage if there
/// is one, submissionId. Text is UTF-8 and has no Content-Type of its own; pictures are JPEG files.
/// Field names outside the document's table are refused, which also keeps anything that could break
/// a header line out of it.
[[nodiscard]] base::Result<MultipartBody, UnknownField> multipartBody(const Step2Request& request,
                                                                      base::RandomSource& random);

} // namespace argos
