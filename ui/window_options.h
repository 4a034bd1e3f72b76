// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace ui
{

struct WindowOptions {
    bool sandbox = false;      ///< says that nothing reaches the real service
    bool reduceMotion = false; ///< nothing moves but the picture
    bool deskCases = false;    ///< lists the cases of this desk; not where customers are alone
    bool entries = false;      ///< offers to enter customers who were verified elsewhere
    bool diagnosis = false;    ///< F12 may show what is measured; not where customers are alone
};

} // namespace ui
