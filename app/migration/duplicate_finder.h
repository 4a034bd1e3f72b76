// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "migration/entry_key.h"
#include "migration/scratch_file.h"

#include <array>
#include <functional>
#include <vector>

namespace migration
{

/// Finds the rows of a file that have the same digest as an earlier one, in any number of rows with
/// about the same memory: row numbers and digests go to a scratch file, sorted into parts by the
/// first byte of the digest; equal rows meet in the same part. Any one thread.
class DuplicateFinder
{
public:
    using Digest = decltype(EntryKey::bytes);

    DuplicateFinder();

    /// Rows come in their order. False if the scratch file fails.
    [[nodiscard]] bool add(qint64 row, const Digest& digest);
    /// Tells each row that an earlier one equals, with the first such row; in no order, until
    /// `tell` says false. False then, or if the scratch file fails. Call once.
    [[nodiscard]] bool finish(const std::function<bool(qint64 row, qint64 sameAs)>& tell);

private:
    struct Record {
        Digest digest;
        qint64 row = 0;
    };
    static constexpr size_t partCount = 256;
    static constexpr size_t blockRecords = 64;
    /// One after the other in the file; each knows the block of its part that came before.
    struct Block {
        qint64 before = -1;
        qint64 count = 0;
        std::array<Record, blockRecords> records{};
    };
    struct Part {
        qint64 lastBlock = -1;
        Block open{};
    };

    [[nodiscard]] bool flush(Part& part);
    [[nodiscard]] bool load(const Part& part, std::vector<Record>& records) const;

    ScratchFile m_file;
    qint64 m_blocks = 0;
    std::vector<Part> m_parts;
};

} // namespace migration
