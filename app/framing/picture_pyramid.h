// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSize>

#include <memory>

namespace cv
{
class Mat;
}

namespace framing
{

/// One picture and smaller copies of it, each half as large as the one before, so that a net's
/// small picture can be drawn from few pixels and without flicker. A copy is made when it is first
/// asked for; its memory serves the next picture again. One thread at a time; may throw
/// cv::Exception.
class PicturePyramid final
{
public:
    static constexpr int longestSide = 960; ///< px; what lies beyond only costs more

    struct Level {
        const cv::Mat& pixels; ///< CV_8UC4
        double scale;          ///< px of the picture a px of this level
    };

    PicturePyramid();
    ~PicturePyramid();

    /// `picture`: CV_8UC4, not empty; its pixels must stay until the next call.
    void show(const cv::Mat& picture);
    /// Gives back all memory.
    void clear();

    [[nodiscard]] QSize size() const; ///< of the picture shown, px
    /// The smallest level that still has a pixel for every `scale` pixels of the picture; the
    /// largest there is if none has. Its sides are never longer than `longestSide`.
    [[nodiscard]] Level level(double scale);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace framing
