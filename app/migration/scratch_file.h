// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace migration
{

/// A file without a name that is gone with this object, or with the program, however it ends. Every
/// operation says false if the disk is full or fails, and from then on.
class ScratchFile
{
public:
    ScratchFile();
    ~ScratchFile();
    ScratchFile(const ScratchFile&) = delete;
    ScratchFile& operator=(const ScratchFile&) = delete;

    [[nodiscard]] bool isGood() const { return m_file >= 0; }
    [[nodiscard]] bool write(qint64 at, const void* bytes, qsizetype size);
    /// What was never written reads as zeros.
    [[nodiscard]] bool read(qint64 at, void* bytes, qsizetype size) const;

private:
    int m_file;
};

} // namespace migration
