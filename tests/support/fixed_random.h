// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/random.h"

namespace support
{

/// Chance that always falls the same way.
class FixedRandom final : public base::RandomSource
{
public:
    [[nodiscard]] double unit() override { return 0; }
    [[nodiscard]] QByteArray bytes(int count) override { return QByteArray(count, '\0'); }
};

} // namespace support
