// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "table/row_reader.h"

#include <QByteArray>

namespace table
{

/// The bytes of a regular file, from the first to the last.
class FileBytes
{
public:
    [[nodiscard]] static base::Result<std::unique_ptr<FileBytes>, TableError>
    open(const QString& path);
    ~FileBytes();
    FileBytes(const FileBytes&) = delete;
    FileBytes& operator=(const FileBytes&) = delete;

    /// The next bytes, at most `most`; empty at the end. Changed as soon as another file is at the
    /// path, or this one was written to.
    [[nodiscard]] base::Result<QByteArray, TableFlaw> read(qsizetype most);
    [[nodiscard]] qint64 bytesRead() const { return m_read; }
    [[nodiscard]] const FileStamp& stamp() const { return m_stamp; }

private:
    FileBytes(int file, QByteArray path, const FileStamp& stamp);
    [[nodiscard]] bool isUnchanged() const;

    int m_file;
    QByteArray m_path;
    FileStamp m_stamp;
    qint64 m_read = 0;
};

} // namespace table
