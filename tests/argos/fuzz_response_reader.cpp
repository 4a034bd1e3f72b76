// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "argos/response_reader.h"

#include <cstdint>
#include <cstdlib>

namespace
{

void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// What holds for every failure, whatever came in.
void judge(const argos::CallFailure& failure)
{
    require(failure.serviceCode.size() <= 200 && failure.serviceMessage.size() <= 500);
    require(!failure.retryAfter ||
            (failure.retryAfter->count() >= 0 && failure.retryAfter->count() <= 24 * 3600));
}

} // namespace

// The first two bytes are the status, the third the length of the Retry-After header.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const QDateTime now(QDate(2026, 11, 21), QTime(9, 0), Qt::UTC);
    static const auto asked = base::SubmissionId::parse(QStringLiteral("d76h19l46m5521"));
    if (size < 3)
        return 0;
    const QByteArray rest(reinterpret_cast<const char*>(data) + 3,
                          static_cast<qsizetype>(size) - 3);
    const argos::HttpAnswer answer{(data[0] << 8 | data[1]) % 700, rest.mid(data[2] % 40),
                                   rest.left(data[2] % 40)};

    if (const auto outcome = argos::readStep2(answer, *asked, now); !outcome)
        judge(outcome.error());
    if (const auto outcome = argos::readRecord(answer, *asked, now); !outcome) {
        judge(outcome.error());
        require(outcome.error().counted == argos::Counted::No);
    }
    return 0;
}
