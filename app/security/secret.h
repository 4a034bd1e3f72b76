// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

class QDebug;

namespace security
{

/// Bytes that are nobody else's business: wiped when they go, copied only on request, and not
/// printable. Protects against what is left behind in memory; what the network layer copies on its
/// way out is beyond its reach.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArrayView bytes);
    /// Takes the bytes and wipes the original.
    [[nodiscard]] static Secret taking(QByteArray& bytes);
    [[nodiscard]] static Secret taking(std::vector<char>&& bytes);
    ~Secret();

    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;
    Secret(Secret&& other) noexcept;
    Secret& operator=(Secret&& other) noexcept;

    [[nodiscard]] Secret copy() const { return Secret(view()); }
    [[nodiscard]] bool isEmpty() const { return m_bytes.empty(); }
    /// Valid until the secret is changed or gone.
    [[nodiscard]] QByteArrayView view() const;

    /// In a time that depends on the lengths alone.
    friend bool operator==(const Secret& a, const Secret& b);
    friend QDebug operator<<(QDebug debug, const Secret& secret) = delete;

private:
    std::vector<char> m_bytes;
};

/// Overwrites the bytes and empties the container. Bytes shared with another container stay,
/// because they are still in use.
void wipe(QByteArray& bytes);
void wipe(QString& text);

} // namespace security
