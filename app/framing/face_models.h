// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "framing/canonical_face.h"
#include "framing/model_files.h"
#include "framing/net_graph.h"

namespace framing
{

/// Everything that is read from the model files.
struct FaceModels {
    NetGraph shortRange;
    NetGraph fullRange;
    NetGraph mesh;
    NetGraph fineMesh;
    CanonicalFace canonical;
};

/// Reads and checks all files; the first that cannot be used is the error.
[[nodiscard]] base::Result<FaceModels, ModelError> readFaceModels(const QString& folder);

} // namespace framing
