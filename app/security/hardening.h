// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

namespace security
{

enum class Protection {
    NoCoreFile,    ///< a crash leaves no picture of the memory on the disk
    PrivateMemory, ///< other processes of the same user may not attach or read the memory
};

/// A protection that is not in place.
struct Gap {
    enum class Cause {
        Refused,   ///< by the operating system
        Sanitizer, ///< the leak checker must attach to the process, which this protection forbids
    };
    Protection protection;
    Cause cause;
    friend bool operator==(const Gap&, const Gap&) = default;
};

/// Keeps the memory of this process to itself. Call first in main(), before anything personal is
/// read. Returns what could not be done; the program may go on, but should say so in its log.
[[nodiscard]] QList<Gap> hardenProcess();

} // namespace security
