// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "framing/observation.h"

#include <QImage>

namespace framing
{

/// How much is done for one picture.
enum class Search {
    Still,  ///< a picture on its own, searched at a fine scale
    Stream, ///< the next frame of a camera: follows the face of the last one, which takes a third
            ///< of the time
};

/// Sees faces in pictures; FaceObserver, or a test's own. Used from one thread at a time, which
/// need not be the one that made it.
class Observer
{
public:
    Observer() = default;
    virtual ~Observer() = default;
    Observer(const Observer&) = delete;
    Observer& operator=(const Observer&) = delete;

    /// Any picture; a null one has no face. Coordinates are the picture's own. Does not throw. A
    /// stream may be interrupted by stills.
    [[nodiscard]] virtual Observation observe(const QImage& picture, Search search) = 0;
    /// Forgets the stream and the pictures seen.
    virtual void forget() = 0;
};

} // namespace framing
