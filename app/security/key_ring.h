// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "security/secret.h"

#include <chrono>
#include <functional>
#include <optional>

namespace security
{

/// The user's key ring, holding one thing: the API key. GUI thread. Each call answers exactly once,
/// later, through the event loop; after the time limit a silent key ring (locked, its password
/// dialog unanswered) counts as one without an answer.
class KeyRing
{
public:
    enum class Answer { Done, NoEntry, Unavailable, TimedOut };
    using OnRead = std::function<void(Answer, Secret)>; ///< the secret is empty unless Done
    using OnWritten = std::function<void(Answer)>;

    KeyRing() = default;
    virtual ~KeyRing() = default;
    KeyRing(const KeyRing&) = delete;
    KeyRing& operator=(const KeyRing&) = delete;

    virtual void read(OnRead done) = 0;
    virtual void write(const Secret& apiKey, OnWritten done) = 0;
};

/// The Secret Service or KWallet of the desktop. A locked key ring with nobody to unlock it answers
/// NoEntry.
class SystemKeyRing final : public KeyRing
{
public:
    explicit SystemKeyRing(std::chrono::milliseconds limit = std::chrono::seconds(5))
        : m_limit(limit)
    {
    }

    void read(OnRead done) override;
    void write(const Secret& apiKey, OnWritten done) override;

private:
    std::chrono::milliseconds m_limit;
};

} // namespace security
