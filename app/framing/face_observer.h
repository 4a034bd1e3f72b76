// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "framing/model_files.h"
#include "framing/observer.h"

#include <memory>

namespace framing
{

/// Finds the faces in a picture, and the mesh and the head pose of the largest one. Used from one
/// thread at a time, which need not be the one that made it. Needs no other core. While the size of
/// the pictures stays the same, no memory for pictures or nets is taken or given back.
class FaceObserver final : public Observer
{
public:
    /// Reads and checks the models (50 to 100 ms).
    [[nodiscard]] static base::Result<std::unique_ptr<FaceObserver>, ModelError>
    load(const QString& folder);
    ~FaceObserver() override;

    /// Any picture; a null one has no face. Fastest with Format_RGB32, which is not copied.
    /// Coordinates are the picture's own whatever its size; inside, nothing larger than 960 px is
    /// looked at. A face in whose place the mesh net sees none is left out. Should a net or OpenCV
    /// fail, that is logged and what was known until then is returned.
    ///
    /// A still gets the fine mesh, a stream the other one. In a 4:3 picture of 960 px faces are
    /// found from 20 px (Still) or 25 px (Stream) eye distance on, also half outside the picture's
    /// left and right edge. In a stream a second face shows up within a second, and stays in the
    /// list until the next look at the whole frame (5 times a second while there is one). A stream
    /// may be interrupted by stills.
    [[nodiscard]] Observation observe(const QImage& picture, Search search) override;

    void forget() override;

private:
    class Private;
    explicit FaceObserver(std::unique_ptr<Private> data);

    std::unique_ptr<Private> d;
};

} // namespace framing
