// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "security/key_ring.h"

#include <QTimer>

namespace support
{

/// A key ring that gives the answer it was told to give, through the event loop like the real one.
class FakeKeyRing final : public security::KeyRing
{
public:
    explicit FakeKeyRing(Answer answer, QByteArray key = {})
        : m_answer(answer),
          m_key(std::move(key))
    {
    }

    void read(OnRead done) override
    {
        ++reads;
        QTimer::singleShot(0, [answer = m_answer, key = m_key, done = std::move(done)] {
            done(answer, security::Secret(key));
        });
    }
    void write(const security::Secret& apiKey, OnWritten done) override
    {
        m_key = apiKey.view().toByteArray();
        QTimer::singleShot(0, [answer = m_answer, done = std::move(done)] { done(answer); });
    }

    int reads = 0;

private:
    Answer m_answer;
    QByteArray m_key;
};

} // namespace support
