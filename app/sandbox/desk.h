// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "sandbox/customer_book.h"
#include "sandbox/entry_scenario.h"
#include "sandbox/reply.h"

#include <QSet>

namespace sandbox
{

/// Whether a project's bodies are encrypted.
enum class Bodies { Open, Encrypted };

/// What the service does for a verification desk: entering customers that were verified elsewhere,
/// and listing them. Callable from any thread; nothing is locked while a request is read.
class Desk
{
public:
    /// The clock outlives the desk.
    Desk(const base::Clock& clock, Bodies bodies, std::chrono::milliseconds slowAnswer)
        : m_clock(clock),
          m_bodies(bodies),
          m_slowAnswer(slowAnswer)
    {
    }

    /// POST migration. Every refusal leaves the book as it was.
    [[nodiscard]] Reply enter(const QByteArray& apiKey, const QByteArray& body);
    /// GET/submission by userid or e-mail address.
    [[nodiscard]] Reply list(const QByteArray& apiKey, const CustomerQuery& query) const;
    /// Encrypts the body of a read if bodies are.
    [[nodiscard]] Reply sealed(Reply reply, const QByteArray& apiKey,
                               std::optional<EntryScenario> scenario = std::nullopt) const;

    [[nodiscard]] CustomerBook& book() { return m_book; }
    [[nodiscard]] const CustomerBook& book() const { return m_book; }

private:
    [[nodiscard]] std::optional<EntryScenario> played(std::optional<EntryScenario> scenario,
                                                      const QString& userid);
    [[nodiscard]] Reply entered(const QJsonObject& body, std::optional<EntryScenario> scenario);
    [[nodiscard]] Reply asScripted(Reply reply, std::optional<EntryScenario> scenario) const;

    const base::Clock& m_clock;
    const Bodies m_bodies;
    const std::chrono::milliseconds m_slowAnswer;
    CustomerBook m_book;
    std::mutex m_mutex;
    QSet<QString> m_happened; ///< userids whose scenario happens once, and has; guarded
};

} // namespace sandbox
