// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "table/row_reader.h"

#include <QFile>
#include <QTemporaryDir>

#include <cstdint>
#include <cstdlib>

namespace
{

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void readAll(table::RowReader& reader)
{
    qint64 number = 0;
    qint64 line = 0;
    // Each row takes at least a byte: no input keeps the reader for ever.
    for (qint64 steps = 0; steps <= reader.size() + 2; ++steps) {
        const auto row = reader.next();
        if (row && !*row)
            return;
        ++number;
        if (!row) {
            require(row.error().line >= 0);
            if (!reader.canGoOn())
                return;
            continue;
        }
        require((*row)->number == number && (*row)->line > line);
        require((*row)->cells.size() <= table::mostCells);
        line = (*row)->line;
        for (const QString& cell : (*row)->cells)
            require(cell.isValidUtf16() && !cell.contains(QChar(0)));
    }
    require(false);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const QTemporaryDir folder(QStringLiteral("/dev/shm/fuzz_row_reader"));
    static const QString path = folder.filePath(QStringLiteral("file"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        std::abort();
    file.write(reinterpret_cast<const char*>(data), static_cast<qint64>(size));
    file.close();
    const auto reader = table::RowReader::open(path);
    if (reader)
        readAll(**reader);
    return 0;
}
