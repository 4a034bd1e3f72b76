// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "security/hardening.h"

#include <sys/prctl.h>
#include <sys/resource.h>

#if defined(__SANITIZE_ADDRESS__)
#define KYC_UNDER_SANITIZER 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define KYC_UNDER_SANITIZER 1
#endif
#endif

namespace security
{
namespace
{

bool forbidCoreFiles()
{
    const rlimit none{0, 0};
    return setrlimit(RLIMIT_CORE, &none) == 0;
}

[[maybe_unused]] bool closeMemory()
{
    return prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0;
}

} // namespace

QList<Gap> hardenProcess()
{
    QList<Gap> gaps;
    if (!forbidCoreFiles())
        gaps.append({Protection::NoCoreFile, Gap::Cause::Refused});
#ifdef KYC_UNDER_SANITIZER
    gaps.append({Protection::PrivateMemory, Gap::Cause::Sanitizer});
#else
    if (!closeMemory())
        gaps.append({Protection::PrivateMemory, Gap::Cause::Refused});
#endif
    return gaps;
}

} // namespace security
