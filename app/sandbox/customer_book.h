// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/random.h"
#include "sandbox/customer.h"

#include <QList>

#include <deque>
#include <mutex>
#include <optional>
#include <unordered_map>

namespace sandbox
{

/// Which customers to list; an empty text demands nothing, but one of the first two is given.
struct CustomerQuery {
    QString userid = {};
    QString email = {};
    qsizetype count = 50; ///< at most that many
    QString afterId = {}; ///< the last one of the page before, and when it was entered
    QString afterDate = {};
};

struct CustomerPage {
    QList<Customer> customers;
    bool isLast = true;
};

/// The customers that were entered, in memory, in the order in which they came. Callable from any
/// thread.
class CustomerBook
{
public:
    /// The submission id under which it is kept from now on: random, ending in `_mg`.
    QByteArray enter(const QDateTime& now, const QJsonObject& body);

    [[nodiscard]] std::optional<Customer> withId(const QString& id) const;
    /// The oldest first. None if the page before does not end as the query says.
    [[nodiscard]] std::optional<CustomerPage> page(const CustomerQuery& query) const;
    /// The id is one of the book's.
    void add(const QString& id, PictureSet pictures);

    [[nodiscard]] int size() const;
    [[nodiscard]] int timesEntered(QLatin1String parameter, const QString& value) const;

private:
    using Number = quint32; ///< position in m_customers
    using Index = std::unordered_multimap<size_t, Number>;

    [[nodiscard]] QByteArray newId();
    [[nodiscard]] std::optional<Number> numberOf(const QString& id) const;
    [[nodiscard]] QList<Number> numbersOf(QLatin1String parameter, const QString& value) const;

    mutable std::mutex m_mutex;
    base::SystemRandom m_random;
    std::deque<Customer> m_customers; ///< nothing is moved while it grows
    Index m_byId;                     ///< by digests of the texts, which would take more memory
    Index m_byUserid;
    Index m_byEmail;
};

} // namespace sandbox
