// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace base
{

/// Randomness, injected so that tests are repeatable.
class RandomSource
{
public:
    RandomSource() = default;
    virtual ~RandomSource() = default;
    RandomSource(const RandomSource&) = delete;
    RandomSource& operator=(const RandomSource&) = delete;

    /// Uniform in [0, 1).
    [[nodiscard]] virtual double unit() = 0;
    /// `count` unpredictable bytes.
    [[nodiscard]] virtual QByteArray bytes(int count) = 0;
};

/// The operating system's generator.
class SystemRandom final : public RandomSource
{
public:
    [[nodiscard]] double unit() override;
    [[nodiscard]] QByteArray bytes(int count) override;
};

} // namespace base
