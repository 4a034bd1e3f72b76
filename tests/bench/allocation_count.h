// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <cstddef>

namespace bench
{

/// What the whole program has asked the C library's allocator for, libraries, `operator new` and
/// pictures included.
struct AllocationCount {
    std::atomic<std::size_t> calls = 0;
    std::atomic<std::size_t> bytes = 0;
    std::atomic<std::size_t> large = 0; ///< calls for 64 kB and more
};

extern AllocationCount allocations;

} // namespace bench
