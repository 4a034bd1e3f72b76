// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace store
{

/// Tells the programs of one machine which of them are still there. Each holds a lock on one byte
/// of a file that stays empty; the place of the byte is its number, and the system takes the lock
/// away however the program ends.
class Presence
{
public:
    explicit Presence(QString file);
    ~Presence();
    Presence(const Presence&) = delete;
    Presence& operator=(const Presence&) = delete;

    /// From the first call on others can see it. Nothing if the file cannot be locked.
    [[nodiscard]] std::optional<qint64> number();
    /// True also if it cannot be told.
    [[nodiscard]] bool isThere(qint64 number);

private:
    [[nodiscard]] bool open();

    const QString m_file;
    int m_descriptor = -1;
    std::optional<qint64> m_number;
};

} // namespace store
