// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"

#include <QByteArray>
#include <QDateTime>
#include <QHashFunctions>

#include <array>
#include <cstring>
#include <optional>

namespace store
{

/// The journal's name of a verified customer: a keyed digest of what is entered
/// (migration/entry_key.h).
struct EntryKey {
    std::array<char, 32> bytes{};
    friend bool operator==(const EntryKey&, const EntryKey&) = default;
    friend auto operator<=>(const EntryKey&, const EntryKey&) = default;
    /// Its bytes are as good as random already.
    friend size_t qHash(const EntryKey& key, size_t seed = 0)
    {
        size_t first = 0;
        std::memcpy(&first, key.bytes.data(), sizeof(first));
        return first ^ seed;
    }
};

} // namespace store
