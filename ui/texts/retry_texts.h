// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/result_view.h"

#include <QString>
#include <QStringList>

namespace ui::texts
{

/// What lies behind a retry code. The service's list is not public; what is known stands in docs
/// (argos: assumption), and `liveness_error` tells the cause only in its message. Whatever is not
/// recognised is Other.
enum class RetryCause {
    NoMatch,
    NearBorder,
    TooSmall,
    TooClose,
    Covered,
    Turned,
    SeveralFaces,
    NoFace,
    EyesClosed,
    NotLive,
    Other,
};

inline constexpr int retryCauseCount = static_cast<int>(RetryCause::Other) + 1;

struct RetryWords {
    QString title;
    QString explanation;
    QStringList advice; ///< before the next photo
};

[[nodiscard]] RetryCause retryCause(const session::Reason& reason);
[[nodiscard]] RetryWords words(RetryCause cause);

} // namespace ui::texts
