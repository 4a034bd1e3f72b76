// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRect>

#include <vector>

namespace framing
{

/// Pixels row by row, without gaps. Keeps its memory when it gets another size, so that one raster
/// serves frame after frame.
template<class Pixel> class Raster final
{
public:
    /// What the pixels are afterwards is not defined.
    void resize(QSize size)
    {
        m_size = size;
        m_pixels.resize(static_cast<std::size_t>(size.width()) *
                        static_cast<std::size_t>(size.height()));
    }

    [[nodiscard]] QSize size() const { return m_size; }
    [[nodiscard]] int width() const { return m_size.width(); }
    [[nodiscard]] int height() const { return m_size.height(); }
    [[nodiscard]] QRect rect() const { return {{0, 0}, m_size}; }
    [[nodiscard]] bool isEmpty() const { return m_pixels.empty(); }

    [[nodiscard]] Pixel* row(int y) { return m_pixels.data() + offset(y); }
    [[nodiscard]] const Pixel* row(int y) const { return m_pixels.data() + offset(y); }

private:
    [[nodiscard]] std::ptrdiff_t offset(int y) const { return std::ptrdiff_t(y) * m_size.width(); }

    QSize m_size{0, 0};
    std::vector<Pixel> m_pixels;
};

} // namespace framing
