// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <unistd.h>

namespace support
{

/// While it lives, permissions of files apply even if the test was started by root.
class OrdinaryUser
{
public:
    OrdinaryUser()
    {
        if (m_isRoot && ::seteuid(nobody) != 0)
            qFatal("cannot become an ordinary user");
    }
    ~OrdinaryUser()
    {
        if (m_isRoot && ::seteuid(0) != 0)
            qFatal("cannot become root again");
    }
    OrdinaryUser(const OrdinaryUser&) = delete;
    OrdinaryUser& operator=(const OrdinaryUser&) = delete;

private:
    static constexpr uid_t nobody = 65534;
    const bool m_isRoot = ::geteuid() == 0;
};

} // namespace support
