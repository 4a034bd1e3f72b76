// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace ui
{

/// Whom a page that serves both speaks of.
enum class Subject {
    Case,             ///< the second step of a customer's check
    VerifiedCustomer, ///< somebody who was verified elsewhere and is only entered
};

} // namespace ui
