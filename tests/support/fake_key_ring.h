// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "security/key_ring.h"

#include <QTimer>

#include <optional>

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
    void write(const security::Secret& bytes, OnWritten done) override
    {
        ++writes;
        const Answer answer = onWrite.value_or(m_answer);
        if (answer == Answer::Done && keepsWhatIsWritten) {
            m_key = bytes.view().toByteArray();
            m_answer = Answer::Done;
        }
        QTimer::singleShot(0, [answer, done = std::move(done)] { done(answer); });
    }

    int reads = 0;
    int writes = 0;
    std::optional<Answer> onWrite; ///< another answer than to reading
    bool keepsWhatIsWritten = true;

private:
    Answer m_answer;
    QByteArray m_key;
};

} // namespace support
