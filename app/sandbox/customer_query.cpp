// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/customer_query.h"

#include <httplib.h>

namespace sandbox
{

std::optional<CustomerQuery> customerQuery(const httplib::Request& request)
{
    constexpr int mostCustomers = 2000;
    const auto text = [&](const char* name) {
        return QString::fromStdString(request.get_param_value(name));
    };
    CustomerQuery query{.userid = text("userid"),
                        .email = text("email"),
                        .afterId = text("nextpage_id"),
                        .afterDate = text("nextpage_date")};
    bool isNumber = true;
    if (request.has_param("count"))
        query.count = text("count").toInt(&isNumber);
    const bool isComplete = query.afterId.isEmpty() == query.afterDate.isEmpty();
    if (!isNumber || !isComplete || query.count < 1 || query.count > mostCustomers ||
        (query.userid.isEmpty() && query.email.isEmpty()))
        return std::nullopt;
    return query;
}

} // namespace sandbox
