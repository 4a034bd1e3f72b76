// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "allocation_count.h"

#include <cerrno>

bench::AllocationCount bench::allocations;

// glibc's allocator under its own second names; the first names below take their place in the
// whole program, shared libraries included.
extern "C" {
void* __libc_malloc(std::size_t size);
void* __libc_calloc(std::size_t count, std::size_t size);
void* __libc_realloc(void* block, std::size_t size);
void* __libc_memalign(std::size_t alignment, std::size_t size);
}

namespace
{

void countAllocation(std::size_t size)
{
    constexpr std::size_t large = 64 * 1024;
    bench::allocations.calls.fetch_add(1, std::memory_order_relaxed);
    bench::allocations.bytes.fetch_add(size, std::memory_order_relaxed);
    if (size >= large)
        bench::allocations.large.fetch_add(1, std::memory_order_relaxed);
}

} // namespace

extern "C" {

void* malloc(std::size_t size)
{
    countAllocation(size);
    return __libc_malloc(size);
}

void* calloc(std::size_t count, std::size_t size)
{
    countAllocation(count * size);
    return __libc_calloc(count, size);
}

void* realloc(void* block, std::size_t size)
{
    countAllocation(size);
    return __libc_realloc(block, size);
}

void* memalign(std::size_t alignment, std::size_t size)
{
    countAllocation(size);
    return __libc_memalign(alignment, size);
}

void* aligned_alloc(std::size_t alignment, std::size_t size)
{
    return memalign(alignment, size);
}

int posix_memalign(void** block, std::size_t alignment, std::size_t size)
{
    *block = memalign(alignment, size);
    return *block ? 0 : ENOMEM;
}
}
