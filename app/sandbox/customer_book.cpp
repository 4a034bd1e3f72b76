// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/customer_book.h"

#include <algorithm>

namespace sandbox
{
namespace
{

constexpr QLatin1String byUserid("userid");
constexpr QLatin1String byEmail("email");

/// As long as the ids in the documents' samples: 14 characters, here of five random bits each.
QByteArray idFrom(const QByteArray& random)
{
    constexpr QByteArrayView characters("abcdefghijkmnpqrstuvwxyz23456789");
    QByteArray id;
    for (const char byte : random)
        id += characters[static_cast<uchar>(byte) % characters.size()];
    return id + "_mg";
}

} // namespace

QByteArray CustomerBook::enter(const QDateTime& now, const QJsonObject& body)
{
    Customer customer(newId(), now, body);
    const QByteArray id = customer.id();
    const QString userid = customer.text(byUserid);
    const QString email = customer.text(byEmail);
    const std::lock_guard lock(m_mutex);
    const auto number = static_cast<Number>(m_customers.size());
    m_customers.push_back(std::move(customer));
    m_byId.emplace(qHash(id), number);
    m_byEmail.emplace(qHash(email), number);
    if (!userid.isEmpty())
        m_byUserid.emplace(qHash(userid), number);
    return id;
}

/// 70 random bits do not meet again.
QByteArray CustomerBook::newId()
{
    constexpr int idLength = 14;
    return idFrom(m_random.bytes(idLength));
}

std::optional<CustomerBook::Number> CustomerBook::numberOf(const QString& id) const
{
    const QByteArray wanted = id.toUtf8();
    const auto [begin, end] = m_byId.equal_range(qHash(wanted));
    const auto found = std::find_if(
        begin, end, [&](const auto& entry) { return m_customers[entry.second].id() == wanted; });
    return found == end ? std::nullopt : std::optional(found->second);
}

QList<CustomerBook::Number> CustomerBook::numbersOf(QLatin1String parameter,
                                                    const QString& value) const
{
    const Index& index = parameter == byUserid ? m_byUserid : m_byEmail;
    const auto [begin, end] = index.equal_range(qHash(value));
    QList<Number> numbers;
    std::for_each(begin, end, [&](const auto& entry) {
        if (m_customers[entry.second].text(parameter) == value)
            numbers.append(entry.second);
    });
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

std::optional<Customer> CustomerBook::withId(const QString& id) const
{
    const std::lock_guard lock(m_mutex);
    const auto number = numberOf(id);
    return number ? std::optional(m_customers[*number]) : std::nullopt;
}

std::optional<CustomerPage> CustomerBook::page(const CustomerQuery& query) const
{
    const std::lock_guard lock(m_mutex);
    const auto before = numberOf(query.afterId);
    if (!query.afterId.isEmpty() &&
        (!before || m_customers[*before].enteredAt() != query.afterDate))
        return std::nullopt;
    const QList<Number> numbers = query.userid.isEmpty() ? numbersOf(byEmail, query.email)
                                                         : numbersOf(byUserid, query.userid);
    CustomerPage page;
    for (const Number number : numbers) {
        const Customer& customer = m_customers[number];
        if ((before && number <= *before) ||
            (!query.email.isEmpty() && customer.text(byEmail) != query.email))
            continue;
        if (page.customers.size() == query.count) {
            page.isLast = false;
            break;
        }
        page.customers.append(customer);
    }
    return page;
}

void CustomerBook::add(const QString& id, PictureSet pictures)
{
    const std::lock_guard lock(m_mutex);
    if (const auto number = numberOf(id))
        m_customers[*number].add(pictures);
}

int CustomerBook::size() const
{
    const std::lock_guard lock(m_mutex);
    return static_cast<int>(m_customers.size());
}

int CustomerBook::timesEntered(QLatin1String parameter, const QString& value) const
{
    const std::lock_guard lock(m_mutex);
    return static_cast<int>(numbersOf(parameter, value).size());
}

} // namespace sandbox
