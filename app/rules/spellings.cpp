// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "rules/spellings.h"

#include <algorithm>

namespace rules
{

QString Spellings::wire(const QString& name) const
{
    const auto isIt = [&name](const Spelling& spelling) { return spelling.name == name; };
    const auto found = std::find_if(m_table.begin(), m_table.end(), isIt);
    return found == m_table.end() ? name : found->wire;
}

} // namespace rules
