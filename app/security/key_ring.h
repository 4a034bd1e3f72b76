// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "security/secret.h"

#include <chrono>
#include <functional>
#include <optional>

namespace security
{

/// One entry of the user's key ring. GUI thread. Each call answers exactly once,
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
    virtual void write(const Secret& bytes, OnWritten done) = 0;
};

/// The Secret Service or KWallet of the desktop. A locked key ring with nobody to unlock it answers
/// NoEntry.
class SystemKeyRing final : public KeyRing
{
public:
    enum class Entry {
        ApiKey,
        SiteKey, ///< what the journal is sealed with (site_key.h)
    };

    explicit SystemKeyRing(Entry entry = Entry::ApiKey,
                           std::chrono::milliseconds limit = std::chrono::seconds(5))
        : m_entry(entry),
          m_limit(limit)
    {
    }

    void read(OnRead done) override;
    void write(const Secret& bytes, OnWritten done) override;

private:
    Entry m_entry;
    std::chrono::milliseconds m_limit;
};

} // namespace security
