// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/customer_book.h"

namespace httplib
{
struct Request;
} // namespace httplib

namespace sandbox
{

/// What GET/submission asks for by userid or e-mail address. None if it names neither, the count is
/// no number from 1 to 2000, or a half of the page's key is missing.
[[nodiscard]] std::optional<CustomerQuery> customerQuery(const httplib::Request& request);

} // namespace sandbox
