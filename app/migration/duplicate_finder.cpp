// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "migration/duplicate_finder.h"

#include <algorithm>
#include <tuple>

namespace migration
{

DuplicateFinder::DuplicateFinder()
    : m_parts(partCount)
{
}

bool DuplicateFinder::add(qint64 row, const Digest& digest)
{
    Part& part = m_parts[static_cast<unsigned char>(digest[0])];
    part.open.records[static_cast<size_t>(part.open.count++)] = {digest, row};
    return part.open.count < static_cast<qint64>(blockRecords) || flush(part);
}

bool DuplicateFinder::flush(Part& part)
{
    part.open.before = part.lastBlock;
    part.lastBlock = m_blocks++;
    const bool written =
        m_file.write(part.lastBlock * qint64{sizeof(Block)}, &part.open, sizeof(Block));
    part.open.count = 0;
    return written;
}

bool DuplicateFinder::load(const Part& part, std::vector<Record>& records) const
{
    const auto take = [&records](const Block& block) {
        records.insert(records.end(), block.records.begin(), block.records.begin() + block.count);
    };
    records.clear();
    take(part.open);
    Block block;
    for (qint64 next = part.lastBlock; next >= 0; next = block.before) {
        if (!m_file.read(next * qint64{sizeof(Block)}, &block, sizeof(Block)))
            return false;
        take(block);
    }
    return true;
}

bool DuplicateFinder::finish(const std::function<bool(qint64 row, qint64 sameAs)>& tell)
{
    std::vector<Record> records;
    for (const Part& part : m_parts) {
        if (!load(part, records))
            return false;
        std::sort(records.begin(), records.end(), [](const Record& left, const Record& right) {
            return std::tie(left.digest, left.row) < std::tie(right.digest, right.row);
        });
        size_t first = 0;
        for (size_t i = 1; i < records.size(); ++i) {
            if (records[i].digest != records[first].digest)
                first = i;
            else if (!tell(records[i].row, records[first].row))
                return false;
        }
    }
    return true;
}

} // namespace migration
