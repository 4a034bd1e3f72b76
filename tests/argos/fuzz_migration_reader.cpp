// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "argos/migration_reader.h"

#include <cstdint>
#include <cstdlib>

namespace
{

using argos::CipherForm;
using argos::Counted;

void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// What holds for every failure, whatever came in.
void judge(const argos::MigrationFailure& failure)
{
    require(failure.call.serviceCode.size() <= 200 && failure.call.serviceMessage.size() <= 500);
    require(failure.parameter.size() <= 64);
}

void readAll(const argos::HttpAnswer& answer, const argos::BodyEncryption& encryption)
{
    static const QDateTime now(QDate(2026, 11, 21), QTime(9, 0), Qt::UTC);
    if (const auto entry = argos::readEntry(answer, encryption, now); !entry) {
        judge(entry.error());
        constexpr int ofAPortal = 511; // it has passed nothing on
        require(answer.status / 100 != 5 || answer.status == ofAPortal ||
                entry.error().call.counted == Counted::Unknown);
    } else {
        require(answer.status / 100 == 2);
    }
    if (const auto images = argos::readImagesPut(answer, encryption, now); !images)
        judge(images.error());
    if (const auto found = argos::readFound(answer, encryption, now); !found) {
        judge(found.error());
        require(found.error().call.counted == Counted::No);
    }
}

} // namespace

// The first two bytes are the status. The rest is read as an answer, as the text of a ciphertext
// and as what was enciphered.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const security::Secret key(QByteArrayView("key"));
    static const argos::BodyEncryption off(key, std::nullopt);
    static const argos::BodyEncryption on(
        key, CipherForm{CipherForm::Encoding::Base64, CipherForm::Wrapping::Bare});
    if (size < 2)
        return 0;
    const int status = (data[0] << 8 | data[1]) % 700;
    const QByteArray rest(reinterpret_cast<const char*>(data) + 2,
                          static_cast<qsizetype>(size) - 2);
    const auto enveloped = [](const QByteArray& text) {
        return R"({"isEncrypted":true,"data":")" + text + R"("})";
    };
    for (const QByteArray& body : {rest, enveloped(rest), enveloped(rest.toBase64()),
                                   enveloped(rest.toHex()), enveloped(on.upload(rest).bytes)}) {
        readAll({status, body, {}}, off);
        readAll({status, body, {}}, on);
    }
    return 0;
}
