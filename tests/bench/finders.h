// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "framing/analyzer.h"
#include "framing/face_observer.h"

#include <functional>
#include <vector>

namespace bench
{

/// Face boxes in a frame (Format_RGB32), in its pixels. All finders work on the thread that calls
/// them, and each does its own shrinking and grey conversion.
using Finder = std::function<std::vector<QRectF>(const QImage&)>;

/// The guide as the analysis worker runs it, detection to report, on a stream that begins here.
/// `observer` outlives it.
[[nodiscard]] Finder guideFinder(framing::FaceObserver& observer);
/// OpenCV's Haar cascade `alt2` with default parameters at 480 px width. Null if it is not
/// installed.
[[nodiscard]] Finder haarFinder();
/// dlib's frontal face detector (HOG) at 480 px width, compiled for AVX2 like the nets' kernels.
[[nodiscard]] Finder hogFinder();

} // namespace bench
