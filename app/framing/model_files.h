// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace framing
{

enum class ModelFile {
    ShortRange,    ///< detector for near faces
    FullRange,     ///< detector for near and far faces
    FaceMesh,      ///< 468 points of one face
    CanonicalFace, ///< for the head pose
    FineMesh,      ///< 478 points of one face: what the net's layers are
    FineMeshWeights,
};

/// Why a model cannot be used.
struct ModelError {
    enum class Kind {
        Missing,
        Damaged,    ///< not the pinned bytes
        Unreadable, ///< it is there, but this user may not read it, or reading failed
    };
    Kind kind = Kind::Missing;
    QString file; ///< full path
};

/// Where an installed or built program keeps its models, from the folder of its executable.
[[nodiscard]] QString modelFolder(const QString& applicationFolder);

/// The whole file, but only if it is exactly the one this program was built for (SHA-256).
[[nodiscard]] base::Result<QByteArray, ModelError> readModel(const QString& folder, ModelFile file);

/// Full path of a model in `folder`.
[[nodiscard]] QString modelPath(const QString& folder, ModelFile file);

} // namespace framing
